import { expect, test } from 'vitest';
import { previewed } from '../../../renderer/canvas/dragging/preview.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { aMap } from '../../builders/aMap.ts';

test('what lies in the columns over which a card is drawn makes room while its edge is in the hand', () => {
  const of = aMap()
    .withStages('Before', 'During')
    .withLanes('action', 'pain')
    .withCard('wide')
    .withCard('other', { stageId: 'stage2' })
    .journey();
  const before = layoutMap(of).cards;

  const held = layoutMap(
    previewed(of, { pulled: null, resized: null, spanned: { id: 'card1', untilStageId: 'stage2' } }),
  );

  const [upper, lower] = [...held.cards.values()].sort((one, other) => one.y - other.y);
  expect(held.cards.get('card1')?.width).toBeGreaterThan((before.get('card1')?.width ?? 0) * 2);
  expect(lower?.y).toBeGreaterThanOrEqual((upper?.y ?? 0) + (upper?.height ?? 0));
  expect(held.lanes[1]?.y).toBeGreaterThan(layoutMap(of).lanes[1]?.y ?? 0);
});
