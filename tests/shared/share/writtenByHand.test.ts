import { describe, expect, it } from 'vitest';
import { writeComment } from '../../../shared/edits/comments.ts';
import { addPersona } from '../../../shared/edits/personas.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { blankMap } from '../../../shared/journey/map.ts';
import { usualSmallest, withoutCustomers } from '../../../shared/share/withoutCustomers.ts';
import { aMap } from '../../builders/aMap.ts';
import { aSurvey } from '../../builders/aSurvey.ts';

const said = 'Nobody told me where to go';
const by = { author: 'Marta', writtenAt: '2026-01-02T03:04:05.000Z' };
const aWorkedMap = () =>
  aMap()
    .withStages('One')
    .withLanes('touchpoint', 'quote')
    .withCard('Desk', { id: 'desk', note: `They all say: “${said}”.` })
    .withCard('“Never again”', { id: 'typed', kind: 'quote' })
    .withCard(said, { id: 'row', kind: 'thought', note: 'from row three', quotedFrom: { sourceId: 's', row: 3 } })
    .with(
      addPersona({
        ...{ id: 'persona1', name: 'Rosa' },
        ...{ quote: said, fears: 'Getting lost', segment: { Region: 'Islands' } },
      }),
      writeComment('desk', { id: 'c1', text: 'Call Ana at ana.lopez@correo.es', ...by }),
      writeComment('row', { id: 'c2', text: 'That one again', ...by }),
    )
    .journey();

describe('a copy without customers, of what people wrote themselves,', () => {
  it('leaves out what was made of a row whatever kind it has, and its words wherever they were copied', () => {
    const everything = { notes: true, personas: true, quotes: true, comments: true };

    const { journey, account } = withoutCustomers(aWorkedMap(), usualSmallest, everything);

    expect(Object.keys(journey.cards).sort()).toEqual(['desk', 'typed']);
    expect(Object.keys(journey.comments)).toEqual(['c1']);
    expect(JSON.stringify(journey)).not.toContain('where to go');
    expect(journey.cards['desk']?.note).toBe('They all say: “…”.');
    expect(journey.personas['persona1']).toMatchObject({ quote: '…', fears: 'Getting lost', segment: {} });
    expect(account).toMatchObject({
      ...{ quotes: 1, repeated: 2, personal: 1 },
      byHand: { notes: 1, personas: 1, quotes: 1, comments: 2 },
    });
  });

  it('looks for them in every place that holds words: feelings, channels, tags, links, views and what a file is about', () => {
    const { source, metric } = aSurvey();
    const whole = aWorkedMap();
    const desk = { ...whole.cards['desk'], tags: { [said]: true }, addresses: { 'https://a.es/x': said } };
    const journey = {
      ...whole,
      map: { map: { ...blankMap, notice: `${said}. Ask ana.lopez@correo.es` } },
      cards: { ...whole.cards, desk },
      emotions: { e: { id: 'e', feeling: 'lost', trigger: said } },
      channels: { c: { id: 'c', name: said } },
      views: { v: { id: 'v', name: said, segment: {}, against: null } },
      metrics: { m: { ...metric, id: 'm', sourceId: 's', question: said } },
      sources: { s: { ...source, id: 's', about: said } },
    } as unknown as JourneyMap;

    const { journey: copy, account } = withoutCustomers(journey);

    expect(JSON.stringify(copy)).not.toContain('where to go');
    expect(account).toMatchObject({ repeated: 10, personal: 1 });
  });

  it('takes along what people wrote as they choose', () => {
    const nothing = { notes: false, personas: false, quotes: false, comments: false };

    const { journey, account } = withoutCustomers(aWorkedMap(), usualSmallest, nothing);

    expect(Object.keys(journey.cards)).toEqual(['desk']);
    expect(journey.cards['desk']).toMatchObject({ text: 'Desk', note: '' });
    expect(journey.personas['persona1']).toMatchObject({ name: 'Rosa', quote: '', fears: '' });
    expect(journey.comments).toEqual({});
    expect(account).toMatchObject({ quotes: 2, repeated: 0, personal: 0 });
  });
});
