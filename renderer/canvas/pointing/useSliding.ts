import { useStoreApi } from '@xyflow/react';
import { type RefObject, useLayoutEffect } from 'react';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { CanvasState, CanvasStore } from '../canvasState.ts';
import { headScale } from '../places/headScale.ts';

const timing = { duration: 170, easing: 'ease-out' };

/**
 * While a stage or lane is carried its neighbours slide to where they make room for it. The map is laid out and drawn
 * as it would be, and then each head and card that is in sight comes from where it was: the browser does it alone, and
 * a slide that begins before another has ended is added to it.
 */
export function useSliding(root: RefObject<HTMLElement | null>, canvas: CanvasStore) {
  const store = useStoreApi();
  useLayoutEffect(() => {
    let isCarried = false;
    return canvas.subscribe((state, before) => {
      isCarried ||= isHead(state.drag);
      if (!isCarried || state.layout === before.layout) return;
      isCarried = isHead(state.drag);
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (!isStill && root.current && state.layout && before.layout)
        slide(root.current, before.layout, state.layout, store.getState().transform[2]);
    });
  }, [root, canvas, store]);
}

const isHead = (drag: CanvasState['drag']): boolean => drag !== null && drag.what.kind !== 'card';

function slide(root: HTMLElement, before: MapLayout, after: MapLayout, zoom: number): void {
  slideEach(root, 'card', before.cards, after.cards, { x: 1, y: 1 });
  slideEach(root, 'stage', headsOf(before), headsOf(after), { x: zoom, y: headScale(zoom) });
  slideEach(root, 'lane', byId(before.lanes), byId(after.lanes), { x: 0, y: zoom });
  for (const element of root.querySelectorAll('[data-fades]')) element.animate({ opacity: [0.15, 1] }, timing);
}

interface Placed {
  readonly x: number;
  readonly y: number;
}
type Places = { get(id: string): Placed | undefined };

/** `scale`: how long a map unit is where the elements are drawn. */
function slideEach(root: HTMLElement, name: string, before: Places, after: Places, scale: Placed): void {
  for (const element of root.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
    const id = element.dataset[name] ?? '';
    const [from, to] = [before.get(id), after.get(id)];
    if (!from || !to) continue;
    const [x, y] = [(from.x - to.x) * scale.x, (from.y - to.y) * scale.y];
    if (x === 0 && y === 0) continue;
    element.animate({ translate: [`${x}px ${y}px`, '0px 0px'] }, { ...timing, composite: 'add' });
  }
}

const headsOf = ({ groups, stages }: MapLayout) => byId([...groups, ...stages]);

const byId = <Entry extends Placed & { readonly id: string }>(all: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(all.map((one) => [one.id, one]));
