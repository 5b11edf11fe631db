import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { useActs } from '../session/acts.ts';
import { chosenCards } from '../session/chosen.ts';
import { useViewStore, type ViewStore } from '../session/view.ts';
import type { CanvasStore, MenuTarget } from './canvasState.ts';
import { cellAt, type Point } from './dropPlace.ts';
import { linkAt, reach } from './pickAt.ts';
import { boxOf } from './sight.ts';
import { isGround } from './useMarquee.ts';

const slack = 4;

/**
 * Opens the context menu: by the right button where it is let go, for with it one also moves the map; by the menu key
 * or Shift+F10 beside what is selected. Systems tell of the right button at its press or at its end.
 */
export function useContextMenu(root: RefObject<HTMLElement | null>, canvas: CanvasStore) {
  const flow = useReactFlow();
  const store = useStoreApi();
  const view = useViewStore();
  const acts = useActs();

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let pressed: {
      at: Point;
      isDown: boolean;
      hasMoved: boolean;
      isAsked: boolean;
      target: EventTarget | null;
    } | null = null;

    const open = (at: Point, target: EventTarget | null) => {
      const point = flow.screenToFlowPosition(at, { snapToGrid: false });
      const found = targetAt(canvas, view, target, point, reach / flow.getZoom());
      if (!found) return;
      if (found.kind !== 'cards' && found.kind !== 'ground') choose(found);
      canvas.setState({ menu: { at, target: found }, hovered: null });
    };
    const choose = (found: Exclude<MenuTarget, { kind: 'cards' | 'ground' }>) => {
      const { selection } = view.getState();
      const isSame = JSON.stringify(selection) === JSON.stringify(found);
      if (!isSame || view.getState().editingId !== null) acts.select(found);
    };
    const openByKey = () => {
      const { selection } = view.getState();
      const { layout } = canvas.getState();
      const box = layout && selection && boxOf(layout, selection);
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y, zoom] = store.getState().transform;
      const within = (value: number, low: number, length: number) =>
        Math.min(Math.max(value, low + 8), low + length - 8);
      const at = box
        ? {
            x: within(left + x + (box.x + Math.min(box.width, 60)) * zoom, left, width),
            y: within(top + y + (box.y + Math.min(box.height, 24)) * zoom, top, height),
          }
        : { x: left + width / 2, y: top + height / 3 };
      canvas.setState({ menu: { at, target: selected(view) ?? { kind: 'ground' } } });
    };

    const down = (event: PointerEvent) => {
      if (event.button !== 2) return;
      const at = { x: event.clientX, y: event.clientY };
      pressed = { at, isDown: true, hasMoved: false, isAsked: false, target: event.target };
    };
    const move = (event: PointerEvent) => {
      if (pressed?.isDown && Math.hypot(event.clientX - pressed.at.x, event.clientY - pressed.at.y) > slack)
        pressed.hasMoved = true;
    };
    const up = (event: PointerEvent) => {
      if (event.button !== 2 || !pressed) return;
      pressed.isDown = false;
      if (pressed.isAsked && !pressed.hasMoved) open(pressed.at, pressed.target);
      if (pressed.isAsked) pressed = null;
    };
    const ask = (event: MouseEvent) => {
      if (keepsItsOwn(event.target)) return;
      event.preventDefault();
      if (pressed?.isDown) {
        pressed.isAsked = true;
        return;
      }
      const before = pressed;
      pressed = null;
      if (before) {
        if (!before.hasMoved) open(before.at, before.target);
        return;
      }
      if (isByKey(event)) openByKey();
      else open({ x: event.clientX, y: event.clientY }, event.target);
    };
    element.addEventListener('pointerdown', down, true);
    window.addEventListener('pointermove', move, true);
    window.addEventListener('pointerup', up, true);
    element.addEventListener('contextmenu', ask);
    return () => {
      element.removeEventListener('pointerdown', down, true);
      window.removeEventListener('pointermove', move, true);
      window.removeEventListener('pointerup', up, true);
      element.removeEventListener('contextmenu', ask);
    };
  }, [root, canvas, flow, store, view, acts]);
}

/** Fields have the system's own menu, with its spelling and its clipboard. */
const keepsItsOwn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable=true]') !== null;

const isByKey = (event: MouseEvent): boolean => !(event instanceof PointerEvent) || event.pointerType === '';

/** What the menu is about when no place is pointed at. */
function selected(view: ViewStore): MenuTarget | null {
  const ids = chosenCards(view.getState());
  return ids.length > 1 ? { kind: 'cards', ids } : view.getState().selection;
}

/** What lies under a point; null over things that are no part of the map, such as the zoom buttons. */
function targetAt(
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
