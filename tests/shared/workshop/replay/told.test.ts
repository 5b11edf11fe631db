import { describe, expect, it } from 'vitest';
import { addCard, moveCard, removeCard, writeCard } from '../../../../shared/edits/cards.ts';
import { writeComment } from '../../../../shared/edits/comments.ts';
import type { MapEdit } from '../../../../shared/edits/edit.ts';
import { createLiveMap } from '../../../../shared/live/createLiveMap.ts';
import { createWords } from '../../../../shared/text/words.ts';
import { minutesOf } from '../../../../shared/workshop/minutes.ts';
import { didIn } from '../../../../shared/workshop/replay/did.ts';
import { meetingOf } from '../../../../shared/workshop/replay/meetingOf.ts';
import type { Moment } from '../../../../shared/workshop/replay/moments.ts';
import { type Entry, entriesIn, entryBytes } from '../../../../shared/workshop/replay/recording.ts';
import { type Pause, readReplay } from '../../../../shared/workshop/replay/replay.ts';
import { aMap } from '../../../builders/aMap.ts';

const words = createWords('en').t;

/** Marta edits, second by second; then the moments. */
async function aReplay(edits: readonly MapEdit[], moments: readonly Moment[] = [], pause?: Pause) {
  const live = createLiveMap(aMap().withStages('Before', 'After').withLanes('pain').withCard('Letter').state());
  const entries: Entry[] = [
    ...entriesIn(entryBytes({ kind: 'begin', version: 1, at: 0, title: '' }, live.state())).entries,
    ...entriesIn(entryBytes({ kind: 'person', at: 0, person: { id: 'p1', name: 'Marta', hue: 2 } })).entries,
  ];
  let at = 0;
  live.onChange(({ update }) => entries.push({ head: { kind: 'edit', at, by: ['p1'] }, body: update }));
  for (const edit of edits) {
    at += 1000;
    live.edit(edit);
  }
  for (const moment of moments) {
    at += 1000;
    entries.push({ head: { kind: 'moment', at, moment }, body: new Uint8Array() });
  }
  const replay = await readReplay(entries, pause);
  if (!replay) throw new Error('There is no beginning');
  return { replay, journey: live.snapshot() };
}

describe('what people did', () => {
  it('is said with their name and what it is called', async () => {
    const { replay, journey } = await aReplay([
      addCard({ id: 'ring', stageId: 'stage1', laneId: 'lane1', text: 'Nobody rings' }),
      writeCard('card1', 'Letters'),
      moveCard('ring', { stageId: 'stage2', laneId: 'lane1' }, 'last'),
      writeComment('ring', { id: 'c', author: 'Marta', text: 'Why?', writtenAt: '' }),
      removeCard('card1'),
    ]);

    const said = replay.steps.flatMap((step) => didIn(step, replay, journey, words));

    expect(said.map(({ name, text }) => `${name} ${text}`)).toEqual([
      'Marta added “Nobody rings”',
      'Marta wrote “Letters”',
      'Marta moved “Nobody rings”',
      'Marta commented “Why?”',
      'Marta removed “Letters”',
    ]);
    expect(said[0]?.hue).toBe(2);
  });

  it('of very much at once names three things and counts the others', async () => {
    const many: MapEdit = {
      name: 'many',
      apply(edit) {
        for (let nr = 0; nr < 10; nr++)
          addCard({ id: `card-${nr}`, stageId: 'stage1', laneId: 'lane1', text: `Card ${nr}` }).apply(edit);
      },
    };
    const { replay, journey } = await aReplay([many]);
    const [step] = replay.steps;

    const said = step ? didIn(step, replay, journey, words) : [];

    expect(said).toHaveLength(4);
    expect(said.at(-1)?.text).toBe('and 7 things more');
  });
});

describe('the minutes of a workshop that is long over', () => {
  it('are made from its recording', async () => {
    const vote = { id: 'v', question: 'What first?', budget: 3, perCard: 3, cardIds: null };
    const ballots = [{ receipt: 'receipt-of-one', dots: { card1: 2 } }];
    const { replay } = await aReplay(
      [addCard({ id: 'ring', stageId: 'stage1', laneId: 'lane1', text: 'Nobody rings', kind: 'pain' })],
      [
        { kind: 'decision', id: 'a', by: 'p1', text: 'We ring' },
        { kind: 'decision', id: 'b', by: 'p1', text: 'A slip of the pen' },
        { kind: 'decision', id: 'a', by: 'p1', text: 'We ring back' },
        { kind: 'decisionGone', id: 'b' },
        { kind: 'parked', id: 'c', by: 'p1', text: 'Parking' },
        { kind: 'result', result: { vote, ballots, revealedAt: 9 } },
      ],
    );

    const minutes = minutesOf(meetingOf(replay), words);

    expect(minutes.people).toEqual(['Marta']);
    expect(minutes.decisions.map(({ text, by }) => [text, by])).toEqual([['We ring back', 'Marta']]);
    expect(minutes.parked).toEqual([{ text: 'Parking', by: 'Marta' }]);
    expect(minutes.newCards.map(({ cards }) => cards.map(({ text }) => text))).toEqual([['Nobody rings']]);
    expect(minutes.votes[0]?.tally).toEqual([{ name: 'Letter', stage: 'Before', dots: 2 }]);
  });
});

describe('a long recording', () => {
  it('keeps once what many moments have in common, and shows each as it was', async () => {
    const edits = Array.from({ length: 120 }, (_, nr) => writeCard('card1', `Letter ${nr}`));
    const shares: number[] = [];
    const { replay } = await aReplay(edits, [], async (share) => void shares.push(share));

    const cards = replay.steps.map(({ changes }) => changes[0]?.after as Readonly<Record<string, unknown>>);

    expect(cards.map(({ text }) => text)).toEqual(edits.map((_, nr) => `Letter ${nr}`));
    expect(new Set(cards.map(({ tags }) => tags)).size).toBe(1);
    expect(shares.length).toBeGreaterThan(1);
    expect([...shares].sort((one, other) => one - other)).toEqual(shares);
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
  });
});
