import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followHands } from '../../../../electron/workshop/recording/hands.ts';
import { createRecorder, momentAt } from '../../../../electron/workshop/recording/recorder.ts';
import { addCard, writeCard } from '../../../../shared/edits/cards.ts';
import { collectionNames } from '../../../../shared/journey/collections.ts';
import type { JourneyMap } from '../../../../shared/journey/journeyMap.ts';
import { createLiveMap } from '../../../../shared/live/createLiveMap.ts';
import { fieldsOf } from '../../../../shared/live/fields.ts';
import { entriesIn, entryBytes } from '../../../../shared/workshop/replay/recording.ts';
import { createWalk, readReplay, stepsUntil } from '../../../../shared/workshop/replay/replay.ts';
import { newRoom } from '../../../../shared/workshop/room.ts';
import { aMap } from '../../../builders/aMap.ts';
import { randomEdit } from '../../../builders/randomEdits.ts';
import { runs } from '../../../builders/runs.ts';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const start = aMap().withStages('Before', 'After').withLanes('touchpoint', 'pain').withCard('Letter').state();

/** A map whose changes are recorded, and what the recording is so far. */
function aRecording(most = 64 * 1024 * 1024) {
  const live = createLiveMap(start);
  const parts: Uint8Array[] = [
    entryBytes({ kind: 'begin', version: 1, at: Date.now(), title: 'A stay' }, live.state()),
  ];
  const recorder = createRecorder({ now: Date.now, write: (bytes) => parts.push(bytes), state: live.state, most });
  const hands = followHands(live);
  hands.listen(recorder.edited);
  const bytes = () => new Uint8Array(Buffer.concat(parts));
  const replay = async () => {
    const read = await readReplay(entriesIn(bytes()).entries);
    if (!read) throw new Error('There is no beginning');
    return read;
  };
  return { live, recorder, hands, bytes, replay };
}

const plain = (journey: JourneyMap): unknown => JSON.parse(JSON.stringify(journey));

function expectSound(journey: JourneyMap): void {
  for (const name of collectionNames)
    for (const record of Object.values(journey[name]))
      expect(fieldsOf[name].schema.safeParse(record).success).toBe(true);
}

const doing = fc.record({
  who: fc.nat(2),
  verb: fc.nat(999),
  which: fc.nat(20),
  where: fc.nat(20),
  value: fc.nat(60),
  /** How long until the next one. */
  pause: fc.constantFrom(0, 10, 400, 1500, 20_000),
  hasMet: fc.boolean(),
});

describe('a recording', () => {
  it('gives the map as it was at every moment, sound, and at its end the map itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { maxLength: 40, size: 'max' }), fc.boolean(), async (doings, isSmall) => {
        const { live, recorder, hands, replay } = aRecording(isSmall ? 4000 : undefined);
        const guests = [0, 1, 2].map(() => createLiveMap(start));
        const seen: { at: number; journey: unknown }[] = [];
        for (const [nr, { who, pause, hasMet, ...wish }] of doings.entries()) {
          const guest = guests[who];
          const edit =
            guest && randomEdit(guest.snapshot(), { letter: 'abc'[who] ?? 'a', freshId: () => `n${nr}` }, wish);
          if (edit) guest.edit(edit);
          if (hasMet && guest) {
            hands.as([`guest${who}`], () => live.receive(guest.state(), 'peer'));
            guest.receive(live.state(), 'peer');
          }
          vi.advanceTimersByTime(pause);
          if (pause >= 1500 && !isSmall) seen.push({ at: Date.now(), journey: plain(live.snapshot()) });
          // What is done within one millisecond is told apart by nobody.
          vi.advanceTimersByTime(1);
        }
        recorder.close();

        const read = await replay();
        const walk = createWalk(read);
        for (const { at, journey } of [...seen].reverse())
          expect(plain(walk.go(stepsUntil(read.steps, at)))).toEqual(journey);
        for (let step = read.steps.length; step >= 0; step -= 3) expectSound(walk.go(step));
        expect(plain(walk.go(read.steps.length))).toEqual(plain(live.snapshot()));
        expect(plain(walk.go(0))).toEqual(plain(read.first));
      }),
      { numRuns: runs(60) },
    );
  });

  it('names whose hand it was, also where two write within the same second', async () => {
    const { live, hands, recorder, replay } = aRecording();

    live.edit(writeCard('card1', 'Letters'));
    hands.as(['marta'], () => live.edit(addCard({ id: 'of-marta', stageId: 'stage1', laneId: 'lane1', text: 'Ring' })));
    live.edit(writeCard('card1', 'Letters, two'));
    recorder.close();

    const { steps } = await replay();
    expect(steps.map(({ by, changes }) => [by, changes.map(({ id }) => id)])).toEqual([
      [['facilitator'], ['card1']],
      [['marta'], ['of-marta']],
      [['facilitator'], ['card1']],
    ]);
  });

  it('of typing without rest keeps one entry a second', async () => {
    const { live, recorder, bytes } = aRecording();

    for (let letters = 1; letters <= 100; letters++) {
      live.edit(writeCard('card1', 'x'.repeat(letters)));
      vi.advanceTimersByTime(100);
    }
    recorder.close();

    expect(entriesIn(bytes()).entries.length).toBeLessThanOrEqual(1 + 11);
  });

  it('is coarser the fuller it is, and never larger than it may be but for its end', async () => {
    const most = 20_000;
    const { live, recorder, bytes, replay } = aRecording(most);
    const before = bytes().byteLength;

    for (let nr = 0; nr < 600; nr++) {
      live.edit(addCard({ id: `card-nr-${nr}`, stageId: 'stage1', laneId: 'lane1', text: `Card number ${nr}` }));
      vi.advanceTimersByTime(1500);
    }
    const grown = bytes().byteLength - before;
    recorder.close();

    const { steps, first } = await replay();
    expect(grown).toBeLessThan(most * 1.5);
    expect([0, 0.3, 0.6, 0.9].map(momentAt)).toEqual([1000, 4000, 15_000, 60_000]);
    expect(Object.keys(createWalk({ first, steps }).go(steps.length).cards)).toHaveLength(601);
    expect(steps.at(-1)?.by).toEqual([]);
  });

  it('that was cut off anywhere can be read up to there', async () => {
    const { live, recorder, bytes } = aRecording();
    live.edit(writeCard('card1', 'Letters'));
    recorder.close();
    const whole = bytes();
    const all = entriesIn(whole).entries.length;

    for (let end = 0; end < whole.byteLength; end++) {
      const { entries, end: read } = entriesIn(whole.slice(0, end));
      expect(entries.length).toBeLessThan(all);
      expect(read).toBeLessThanOrEqual(end);
    }
    expect(entriesIn(new Uint8Array([...whole, 0, 0, 0, 0, 0, 0])).entries).toHaveLength(all);
  });

  it('notes a reveal before the cards that it shows, and nothing of them or of dots earlier', async () => {
    const { live, hands, recorder, bytes, replay } = aRecording();
    const room = newRoom('Ana', { newcomers: 'contributor', mayTakeCopy: false }, 0);
    const card = {
      id: 'hidden-card',
      kind: 'pain',
      stageId: 'stage1',
      laneId: 'lane2',
      text: 'Three doctors',
    } as const;
    const hiding = { ...room, privacy: { isOn: true, laneIds: null }, hidden: { marta: [card] } };
    const vote = { id: 'vote', question: 'What first?', budget: 3, perCard: 3, cardIds: null };
    const voting = { ...hiding, vote, ballots: { marta: { receipt: 'receipt-of-marta', dots: { card1: 2 } } } };

    recorder.became({ ...room, people: [] }, room);
    recorder.became(room, hiding);
    recorder.became(hiding, voting);
    recorder.flush();
    const early = Buffer.from(bytes()).toString('latin1');
    recorder.became(voting, { ...voting, privacy: room.privacy, hidden: {} });
    hands.as(['marta'], () => live.edit(addCard(card)));
    recorder.close();

    expect(early).not.toContain('Three doctors');
    expect(early).not.toContain('receipt-of-marta');
    const { moments, steps, people } = await replay();
    expect(people.map(({ name }) => name)).toEqual(['Ana']);
    expect(moments.map(({ moment }) => moment.kind)).toEqual(['hide', 'vote', 'reveal']);
    expect(steps[0]?.at).toBeGreaterThanOrEqual(moments[2]?.at ?? 0);
  });
});
