import fc from 'fast-check';
import { blankCard, type Card } from '../../../shared/journey/card.ts';
import { emptyJourney, type JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { blankLane } from '../../../shared/journey/lane.ts';
import { blankLink } from '../../../shared/journey/link.ts';
import { blankStage } from '../../../shared/journey/stage.ts';
import { tableOf } from './anyJourney.ts';

const words = fc.constantFrom('', 'waits', 'signs eleven forms, of which six ask for the same', 'calls\n\nagain');

/** Any map in which many ways cross each other: columns of all widths, folded ones, cards across several, loops. */
export const anyWays: fc.Arbitrary<JourneyMap> = fc
  .record({
    stages: fc.array(fc.record({ width: fc.integer({ min: 80, max: 300 }), isCollapsed: rarely() }), {
      minLength: 1,
      maxLength: 6,
    }),
    lanes: fc.integer({ min: 1, max: 5 }),
    cards: fc.array(fc.record({ stage: fc.nat(5), lane: fc.nat(4), across: fc.nat(6), text: words }), {
      minLength: 2,
      maxLength: 40,
    }),
    links: fc.array(fc.record({ from: fc.nat(39), to: fc.nat(39), label: words }), { minLength: 1, maxLength: 24 }),
  })
  .map(({ stages, lanes, cards, links }) => ({
    ...emptyJourney,
    stages: tableOf(stages.map((stage, at) => ({ ...blankStage, ...stage, id: `stage${at}`, order: order(at) }))),
    lanes: tableOf(
      Array.from({ length: lanes }, (_, at) => ({ ...blankLane, kind: 'note', id: `lane${at}`, order: order(at) })),
    ),
    cards: tableOf(
      cards.map(({ stage, lane, across, text }, at): Card => {
        const until = stage + Math.max(0, across - 3);
        const untilStageId = until > stage && until < stages.length ? `stage${until}` : null;
        const place = { stageId: `stage${stage % stages.length}`, laneId: `lane${lane % lanes}`, untilStageId };
        return { ...blankCard, ...place, id: `card${at}`, order: order(at), kind: 'note', text };
      }),
    ),
    links: tableOf(
      links.map(({ from, to, label }, at) => {
        const ends = { fromId: `card${from % cards.length}`, toId: `card${to % cards.length}` };
        return { ...blankLink, ...ends, label, id: `link${at}` };
      }),
    ),
  }));

function rarely() {
  return fc.nat({ max: 7 }).map((at) => at === 0);
}

const order = (at: number): string => `a${String(at).padStart(3, '0')}`;
