import { writeCard } from '../../shared/edits/cards.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { layoutMap } from '../../shared/layout/layoutMap.ts';
import { largeMap } from './canvas/largeMap.ts';

/**
 * Milliseconds of each round: the layout after one card was written on, in turn so that its lane grows and pushes all
 * lanes below it down, and the boxes of its cards written as JSON.
 */
export function timeLayouts(cards: number, rounds: number): { ours: number[]; bare: number[]; whole: number } {
  const live = largeMap(cards, 300);
  const whole = timed(() => layoutMap(live.snapshot()));
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    live.edit(writeCard('c0', `waits ${'and waits '.repeat((round % 4) * 30)}`));
    const journey: JourneyMap = live.snapshot();
    ours.push(timed(() => layoutMap(journey)));
    const boxes = [...layoutMap(journey).cards.values()];
    bare.push(timed(() => JSON.stringify(boxes)));
  }
  return { ours, bare, whole };
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
