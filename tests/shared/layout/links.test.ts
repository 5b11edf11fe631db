import { expect, test } from 'vitest';
import { blankCard, type Card } from '../../../shared/journey/card.ts';
import { emptyJourney, type JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { blankLane } from '../../../shared/journey/lane.ts';
import { blankLink, type Link } from '../../../shared/journey/link.ts';
import { blankStage } from '../../../shared/journey/stage.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { tableOf } from './anyJourney.ts';

/** One card in each of three stages, all in one lane, and one below in a second lane. */
function journeyWith(...links: Partial<Link>[]): JourneyMap {
  const card = (at: number, laneId: string) => ({
    ...blankCard,
    id: `card${at}${laneId}`,
    order: `a${at}`,
    kind: 'touchpoint' as const,
    stageId: `stage${at}`,
    laneId,
    text: 'Something',
  });
  return {
    ...emptyJourney,
    stages: tableOf([0, 1, 2].map((at) => ({ ...blankStage, id: `stage${at}`, order: `a${at}` }))),
    lanes: tableOf(['A', 'B'].map((id) => ({ ...blankLane, id, order: `a${id}`, kind: 'touchpoint' as const }))),
    cards: tableOf([card(0, 'A'), card(1, 'A'), card(2, 'A'), card(1, 'B')]),
    links: tableOf(links.map((link, at) => ({ ...blankLink, id: `link${at}`, fromId: '', toId: '', ...link }))),
  };
}

test('a way on runs from the right edge of one card to the left edge of the next', () => {
  const layout = layoutMap(journeyWith({ fromId: 'card0A', toId: 'card1A' }));

  const [link] = layout.links;

  expect(link?.isReturn).toBe(false);
  expect(link?.arrow.angle).toBe(0);
  expect(link?.arrow.x).toBeCloseTo((layout.cards.get('card1A')?.x ?? 0) - 2, 6);
});

test('a way back hangs below the cards it passes, inside its lane, and says what it is', () => {
  const layout = layoutMap(journeyWith({ fromId: 'card2A', toId: 'card0A', label: 'phones again', share: 0.2 }));

  const [link] = layout.links;
  const cards = [...layout.cards.values()].filter((card) => card.laneId === 'A');
  const lane = layout.lanes.find((box) => box.id === 'A');

  expect(link?.isReturn).toBe(true);
  expect(link?.arrow.angle).toBe(-90);
  expect(link?.label.lines).toEqual(['phones again · 20%']);
  for (const card of cards) expect(link?.labelAt.y).toBeGreaterThan(card.y + card.height);
  expect((link?.labelAt.y ?? 0) + 16).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.height ?? 0));
});

test('two ways back over the same stages hang at different depths', () => {
  const layout = layoutMap(
    journeyWith({ fromId: 'card2A', toId: 'card0A', label: 'one' }, { fromId: 'card1A', toId: 'card0A', label: 'two' }),
  );

  const depths = layout.links.map((link) => link.labelAt.y);

  expect(Math.abs((depths[0] ?? 0) - (depths[1] ?? 0))).toBeGreaterThanOrEqual(16);
});

test('a lane without ways back is no higher for those of another', () => {
  const plain = layoutMap(journeyWith());
  const linked = layoutMap(journeyWith({ fromId: 'card2A', toId: 'card0A', label: 'back' }));

  expect(linked.lanes[1]?.height).toBe(plain.lanes[1]?.height);
  expect(linked.lanes[0]?.height).toBeGreaterThan(plain.lanes[0]?.height ?? Number.POSITIVE_INFINITY);
});

test('a way to a card further down goes straight, and beside the cards that lie between', () => {
  const journey = journeyWith({ fromId: 'card1A', toId: 'card1B' });
  const between = { ...journey.cards['card1A'], id: 'between', order: 'a5' } as Card;

  const [straight] = layoutMap(journey).links;
  const layout = layoutMap({ ...journey, cards: { ...journey.cards, between } });
  const [past] = layout.links;

  const [from, to] = [layout.cards.get('card1A'), layout.cards.get('card1B')];
  expect(straight?.arrow.angle).toBe(90);
  expect(past?.arrow).toEqual({ x: (to?.x ?? 0) - 2, y: (to?.y ?? 0) + (to?.height ?? 0) / 2, angle: 0 });
  expect(past?.labelAt.x).toBeLessThan(from?.x ?? 0);
});

test('a way past cards changes its side where a wide one comes in from the left', () => {
  const journey = journeyWith({ fromId: 'card1A', toId: 'card1B' });
  const wide = { ...journey.cards['card0A'], id: 'wide', order: 'a5', untilStageId: 'stage1' } as Card;

  const layout = layoutMap({ ...journey, cards: { ...journey.cards, wide } });

  const to = layout.cards.get('card1B');
  expect(layout.links[0]?.arrow).toMatchObject({ x: (to?.x ?? 0) + (to?.width ?? 0) + 2, angle: 180 });
});

test('a link to a card that is not there is not drawn', () => {
  const layout = layoutMap(journeyWith({ fromId: 'card0A', toId: 'gone' }));

  expect(layout.links).toEqual([]);
});
