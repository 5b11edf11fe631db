import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../renderer/find/excerpt.ts';
import { searchMap } from '../../../renderer/find/searchMap.ts';
import { setMapOwner, setNotice, setScenario, setVision } from '../../../shared/edits/about.ts';
import { addAddress } from '../../../shared/edits/addresses.ts';
import { noteOnCard } from '../../../shared/edits/cards.ts';
import { setChannel } from '../../../shared/edits/touchpoints.ts';
import { fold } from '../../../shared/text/fold.ts';
import { aMap } from '../../builders/aMap.ts';

const said = (map: ReturnType<typeof aMap>, asked: string): string[] =>
  searchMap(map.journey(), asked).map(
    ({ to, field, text }) => `${to === null ? 'map' : 'id' in to ? to.id : ''} ${field}: ${text}`,
  );

describe('looking for words on the map', () => {
  test('finds them whatever their accents and case, in every text of it', () => {
    const map = aMap()
      .withStages('La habitación', 'Salida')
      .withLanes('touchpoint')
      .withChannels('Por teléfono')
      .withPersona('Rosa Habitación')
      .withCard('Una HABITACION limpia')
      .withCard('Otra', { evidence: '4 de 6, en la habitación', tags: { habitación: true } })
      .with(
        noteOnCard('card2', 'Ver **habitación** 3'),
        addAddress('card1', 'https://example.org', 'Plano de la habitación'),
      )
      .with(setChannel('card2', 'channel1'));

    expect(said(map, 'habitacion')).toEqual([
      'stage1 name: La habitación',
      'card1 text: Una HABITACION limpia',
      'card1 address: Plano de la habitación https://example.org',
      'card2 note: Ver **habitación** 3',
      'card2 evidence: 4 de 6, en la habitación',
      'card2 tag: habitación',
      'persona1 name: Rosa Habitación',
    ]);
    expect(said(map, 'TELEFONO')).toEqual(['card2 channel: Por teléfono']);
  });

  test('finds what is true of the map as a whole ahead of what is on it', () => {
    const map = aMap()
      .titled('Una rodilla nueva')
      .withStages('La rodilla')
      .with(
        setScenario('Prótesis de rodilla'),
        setMapOwner('Equipo de rodilla'),
        setVision('Con la rodilla, nadie solo'),
        setNotice('Rosa y su rodilla son inventadas.'),
      );

    expect(said(map, 'rodilla')).toEqual([
      'map title: Una rodilla nueva',
      'map scenario: Prótesis de rodilla',
      'map owner: Equipo de rodilla',
      'map vision: Con la rodilla, nadie solo',
      'map notice: Rosa y su rodilla son inventadas.',
      'stage1 name: La rodilla',
    ]);
  });

  test('goes through the map as one reads it: stage by stage, and down each', () => {
    const map = aMap()
      .withStages('A', 'B')
      .withLanes('action', 'pain')
      .withCard('x b2', { stageId: 'stage2', laneId: 'lane2' })
      .withCard('x a2', { laneId: 'lane2' })
      .withCard('x b1', { stageId: 'stage2' })
      .withCard('x a1');

    expect(searchMap(map.journey(), 'x ').map(({ text }) => text)).toEqual(['x a1', 'x a2', 'x b1', 'x b2']);
  });

  test('finds nothing for nothing, and what was written meanwhile', () => {
    const map = aMap().withStages('A').withLanes('note').withCard('before');
    expect(searchMap(map.journey(), '  ')).toEqual([]);
    expect(said(map, 'after')).toEqual([]);

    map.with(noteOnCard('card1', 'and after'));

    expect(said(map, 'after')).toEqual(['card1 note: and after']);
  });

  test('finds one among ten thousand cards, and each of many', () => {
    const map = aMap().withStages('A').withLanes('note').withCard('needle');
    const [card] = Object.values(map.journey().cards);
    const cards = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [`c${at}`, { ...card, id: `c${at}`, text: `hay número ${at}` }]),
    );
    const journey = { ...map.journey(), cards: { ...cards, ...map.journey().cards } } as never;

    expect(searchMap(journey, 'needle')).toHaveLength(1);
    expect(searchMap(journey, 'numero 77')).toHaveLength(111);
  });
});

describe('the words around what was found', () => {
  test('are cut so that it is seen, and keep its accents', () => {
    const text = `${'long ago '.repeat(20)}una Habitación limpia${' and on'.repeat(40)}`;

    const { before, found, after } = excerptOf(text, fold('habitacion'));

    expect(found).toBe('Habitación');
    expect(before.startsWith('…')).toBe(true);
    expect(before.length).toBeLessThan(60);
    expect(after.endsWith('…')).toBe(true);
  });

  test('find their place across line breaks and signs of several letters', () => {
    expect(excerptOf('e\u0301 a\n b', 'a b')).toMatchObject({ before: 'e\u0301 ', found: 'a\n b' });
  });
});
