import type { Node } from '@xyflow/react';
import type { Id } from '../../shared/journey/id.ts';
import type { CardBox, MapLayout } from '../../shared/layout/mapLayout.ts';

export type CardNodeType = Node<{ box: CardBox }, 'card'>;

/**
 * Layout → nodes. A card whose box did not change keeps its node, so that React Flow and the card leave it alone;
 * a change of one card in two thousand costs one card.
 */
export function createCardNodes(): (layout: MapLayout) => CardNodeType[] {
  let known = new Map<Id, CardNodeType>();
  return (layout) => {
    const next = new Map<Id, CardNodeType>();
    for (const box of layout.cards.values()) next.set(box.id, reuse(known.get(box.id), box));
    known = next;
    return [...next.values()];
  };
}

function reuse(node: CardNodeType | undefined, box: CardBox): CardNodeType {
  // The layout keeps the very box of a card that neither changed nor moved, whatever is written on it.
  if (node?.data.box === box) return node;
  return {
    id: box.id,
    type: 'card',
    position: { x: box.x, y: box.y },
    width: box.width,
    height: box.height,
    style: { pointerEvents: 'all' },
    data: { box },
  };
}
