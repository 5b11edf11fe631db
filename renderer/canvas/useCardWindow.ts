import { useStoreApi } from '@xyflow/react';
import { useCallback, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import type { Box, MapLayout } from '../../shared/layout/mapLayout.ts';
import { cardIndex } from './cardIndex.ts';
import { type CardWindow, emptyWindow, type Heading, moved, nextWindow } from './cardWindow.ts';

const rules = { margin: 0.5, spare: 60, budget: 6 };
/** In milliseconds: after so long without a move, cards are made ready all around again. */
const calm = 150;
/** The window is looked at again when the sight moved by this share of its width, or as far as the window reaches. */
const stride = 0.05;

/**
 * The cards that stand on the page, for where one looks. React Flow could choose them, too, but looks at every card
 * in every frame, and puts all that came into sight up in that very frame.
 */
export function useCardWindow(layout: MapLayout, isFar: boolean): ReadonlySet<Id> {
  const flow = useStoreApi();
  const [follower] = useState(() => createFollower(() => sightOf(flow.getState())));
  useLayoutEffect(() => follower.show(isFar ? null : layout), [follower, layout, isFar]);
  useLayoutEffect(() => {
    const stop = flow.subscribe(follower.look);
    return () => {
      stop();
      follower.close();
    };
  }, [flow, follower]);
  return useSyncExternalStore(
    useCallback((listener) => follower.listen(listener), [follower]),
    follower.shown,
  );
}

interface Looking {
  readonly transform: readonly [number, number, number];
  readonly width: number;
  readonly height: number;
}

/** What is in sight, in map units. */
export const sightOf = ({ transform: [x, y, zoom], width, height }: Looking): Box => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
});

function createFollower(sight: () => Box) {
  const listeners = new Set<() => void>();
  let layout: MapLayout | null = null;
  let current: CardWindow = emptyWindow;
  let seen: Box | null = null;
  let heading: Heading | null = null;
  let frame = 0;
  let idle = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  function look() {
    const box = sight();
    if (seen && moved(seen, box) < Math.min(box.width * stride, current.reach)) return;
    step(box);
  }

  function step(box: Box, isIdle = false) {
    stop();
    if (seen && (box.x !== seen.x || box.y !== seen.y)) head({ x: box.x - seen.x, y: box.y - seen.y });
    seen = box;
    if (!layout || box.width === 0) return;
    const isTime = heading !== null || isIdle;
    const next = nextWindow(cardIndex(layout), box, current, isTime ? rules : { ...rules, budget: 0 }, heading);
    if (!next.isSettled) goOn();
    tell(next);
  }

  /** A map at rest waits until nobody types. */
  function goOn() {
    if (heading) frame = requestAnimationFrame(() => step(sight()));
    else idle = requestIdleCallback(() => step(sight(), true));
  }

  function stop() {
    cancelAnimationFrame(frame);
    cancelIdleCallback(idle);
  }

  function head(to: Heading) {
    heading = to;
    clearTimeout(rest);
    rest = setTimeout(() => {
      heading = null;
      step(sight());
    }, calm);
  }

  function tell(next: CardWindow) {
    const isMoved = next.shown !== current.shown;
    current = next;
    if (isMoved) for (const listener of [...listeners]) listener();
  }

  return {
    look,
    shown: () => current.shown,
    show(next: MapLayout | null) {
      layout = next;
      if (next) step(sight());
      else tell(emptyWindow);
    },
    listen(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      stop();
      clearTimeout(rest);
    },
  };
}
