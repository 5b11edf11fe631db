import { useStoreApi } from '@xyflow/react';
import { useCallback, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Box, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { cardIndex } from '../places/cardIndex.ts';
import {
  type CardWindow,
  emptyWindow,
  type Heading,
  headingFrom,
  moved,
  nextWindow,
  type WindowRules,
} from './cardWindow.ts';

const rules = { margin: 0.3, spare: 60, budget: 6 };
/** Coming near, the drawing seen from afar stays below until all cards in sight stand on it: so many in each frame. */
const arriving = { ...rules, budget: 0, atOnce: 16 };
/** And fewer while the zoom goes on changing, for which each frame is needed. */
const zooming = { ...arriving, atOnce: 6 };
/** Nobody waits for cards that are not in sight while somebody types. */
const busy = { ...rules, budget: 0 };
/** In milliseconds: after so long without a move, cards are made ready all around again. */
const calm = 150;
/** The window is looked at again when the sight moved by this share of its width, or as far as the window reaches. */
const stride = 0.05;

/**
 * The cards that stand on the page, for where one looks. React Flow could choose them, too, but looks at every card
 * in every frame, and puts all that came into sight up in that very frame.
 */
export function useCardWindow(layout: MapLayout, isFar: boolean): CardWindow {
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

/** Nothing stands on the page, and something ought to. */
const farWindow: CardWindow = { ...emptyWindow, isWhole: false };

function createFollower(sight: () => Box) {
  const listeners = new Set<() => void>();
  const turns = createTurns();
  let layout: MapLayout | null = null;
  let current: CardWindow = emptyWindow;
  let told = current;
  let seen: Box | null = null;
  let heading: Heading | null = null;

  function look() {
    // Cards that come near take their turns frame by frame, wherever the sight has gone by then.
    if (!current.isWhole && turns.isNextFrame()) return;
    const box = sight();
    if (seen && moved(seen, box) < Math.min(box.width * stride, current.reach)) return;
    step(box);
  }

  function step(box: Box, isIdle = false) {
    turns.drop();
    const to = seen && headingFrom(seen, box);
    const isZooming = seen !== null && seen.width !== box.width;
    if (to) head(to);
    seen = box;
    if (!layout || box.width === 0) return;
    const next = nextWindow(cardIndex(layout), box, current, rulesNow({ isIdle, isZooming }), heading);
    if (!next.isSettled && (heading || !next.isWhole)) turns.nextFrame(() => step(sight()));
    else if (!next.isSettled) turns.whenIdle(() => step(sight(), true));
    tell(next);
  }

  function rulesNow({ isIdle, isZooming }: { isIdle: boolean; isZooming: boolean }): WindowRules {
    if (!current.isWhole) return isZooming ? zooming : arriving;
    return heading || isIdle ? rules : busy;
  }

  function head(to: Heading) {
    heading = to;
    turns.whenCalm(() => {
      heading = null;
      step(sight());
    });
  }

  function tell(next: CardWindow) {
    current = next;
    if (next.shown === told.shown && next.isWhole === told.isWhole) return;
    told = next;
    for (const listener of [...listeners]) listener();
  }

  return {
    look,
    shown: () => told,
    show(next: MapLayout | null) {
      layout = next;
      if (next) step(sight());
      else tell(farWindow);
    },
    listen(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: turns.close,
  };
}

/** When the window is looked at again: one turn waits at a time, and besides it the calm after the last move. */
function createTurns() {
  let frame: number | null = null;
  let idle = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  function drop() {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    cancelIdleCallback(idle);
  }
  return {
    drop,
    isNextFrame: () => frame !== null,
    nextFrame(turn: () => void) {
      frame = requestAnimationFrame(turn);
    },
    whenIdle(turn: () => void) {
      idle = requestIdleCallback(turn);
    },
    whenCalm(turn: () => void) {
      clearTimeout(rest);
      rest = setTimeout(turn, calm);
    },
    close() {
      drop();
      clearTimeout(rest);
    },
  };
}
