import { writeCard } from '../../shared/edits/cards.ts';
import { blankCard } from '../../shared/journey/card.ts';
import { emptyJourney, type JourneyMap, type Table } from '../../shared/journey/journeyMap.ts';
import { blankLane } from '../../shared/journey/lane.ts';
import { blankStage } from '../../shared/journey/stage.ts';
import { layoutMap } from '../../shared/layout/layoutMap.ts';
import { createLiveMap } from '../../shared/live/createLiveMap.ts';
import { stateOf } from '../../shared/live/stateOf.ts';

/**
 * Milliseconds of each round: the layout after one card was written on, every other time so that its lane grows and
 * pushes all lanes below it down, and the boxes of all cards written as JSON.
 */
export function timeLayouts(cards: number, rounds: number): { ours: number[]; bare: number[]; whole: number } {
  const live = createLiveMap(stateOf(largeJourney(cards)));
  const whole = timed(() => layoutMap(live.snapshot()));
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    live.edit(writeCard('card0', round % 2 === 0 ? `waits ${round}` : `waits ${'and waits '.repeat(40)}`));
    const journey = live.snapshot();
    ours.push(timed(() => layoutMap(journey)));
    const boxes = [...layoutMap(journey).cards.values()];
    bare.push(timed(() => JSON.stringify(boxes)));
  }
  return { ours, bare, whole };
}

const kinds = ['action', 'touchpoint', 'quote', 'pain', 'opportunity'] as const;
const words = ['waits', 'rings twice', 'signs eleven forms, six ask the same', 'asks her sister what it is for'];

/** About twenty cards to a cell, and a link for every thirty cards. */
function largeJourney(count: number): JourneyMap {
  const [stages, lanes] = [Math.ceil(count / 220), 11];
  const kindAt = (at: number) => kinds[at % kinds.length] ?? 'action';
  return {
    ...emptyJourney,
    stages: tableOf('stage', stages, (name) => ({ ...blankStage, name })),
    lanes: tableOf('lane', lanes, (name, at) => ({ ...blankLane, name, kind: kindAt(at) })),
    cards: tableOf('card', count, (_, at) => {
      const lane = Math.floor(at / stages) % lanes;
      const place = { stageId: `stage${at % stages}`, laneId: `lane${lane}` };
      return { ...blankCard, ...place, kind: kindAt(lane), text: words[at % words.length] ?? '' };
    }),
    links: tableOf('link', Math.floor(count / 30), (_, at) => {
      return { fromId: `card${at * 30}`, toId: `card${at * 30 + 1}`, label: '', share: null };
    }),
  };
}

const tableOf = <Entry>(noun: string, count: number, make: (id: string, at: number) => Entry) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const id = `${noun}${at}`;
      return [id, { id, order: `a${String(at).padStart(6, '0')}`, ...make(id, at) }];
    }),
  ) satisfies Table<Entry>;

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
