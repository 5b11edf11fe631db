import { cellAt } from '../../../shared/layout/cells.ts';
import { chosenCards } from '../../session/chosen.ts';
import type { ViewStore } from '../../session/view.ts';
import type { CanvasStore, MenuTarget } from '../canvasState.ts';
import type { Point } from '../places/dropPlace.ts';
import { linkAt } from '../places/pickAt.ts';
import { isGround } from '../pointing/useMarquee.ts';

/** What the menu is about when no place is pointed at. */
export function selected(view: ViewStore): MenuTarget | null {
  const ids = chosenCards(view.getState());
  return ids.length > 1 ? { kind: 'cards', ids } : view.getState().selection;
}

/** What lies under a point; null over things that are no part of the map, such as the zoom buttons. */
export function targetAt(
  canvas: CanvasStore,
  view: ViewStore,
  target: EventTarget | null,
  point: Point,
  within: number,
): MenuTarget | null {
  const { layout } = canvas.getState();
  if (!layout || !(target instanceof Element)) return null;
  const walkable = target.closest<HTMLElement>('[data-walk]');
  const { card, stage, lane, point: emotion } = walkable?.dataset ?? {};
  if (card !== undefined) {
    const ids = chosenCards(view.getState());
    return ids.length > 1 && ids.includes(card) ? { kind: 'cards', ids } : { kind: 'card', id: card };
  }
  if (stage !== undefined) return { kind: 'stage', id: stage };
  if (lane !== undefined) return { kind: 'lane', id: lane };
  if (emotion !== undefined) return { kind: 'emotion', id: emotion };
  if (!isGround(target) && !walkable) return null;
  const link = linkAt(layout, point, within);
  if (link !== null) return { kind: 'link', id: link };
  const cell = cellAt(layout, point);
  return cell ? { kind: 'cell', ...cell } : { kind: 'ground' };
}
