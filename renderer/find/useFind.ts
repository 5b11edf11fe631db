import { useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import { useCommands } from '../commands/useCommands.ts';
import { jumpTo } from '../session/jump.ts';
import { useMap, useSession } from '../session/session.ts';
import { type Hit, say, useView, useViewStore, type ViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { searchMap } from './searchMap.ts';
import { showAbout } from './showAbout.ts';

export interface Finding {
  readonly asked: string;
  readonly hits: readonly Hit[];
  /** −1 until one was gone to. */
  readonly at: number;
  ask(text: string): void;
  goTo(at: number): void;
  /** To the next or the one before, around the ends. */
  step(by: 1 | -1): void;
  close(): void;
}

/** What was looked for last: F3 goes on with it after the bar was closed. */
let lastAsked = '';

const openFind = (view: ViewStore): void =>
  view.setState(({ find }) => ({ find: find ?? { asked: lastAsked, hits: [], at: -1 } }));

/** Hears the commands even while nothing is looked for. */
export function useFindCommands(): void {
  const view = useViewStore();
  const { live } = useSession();
  const goOn = (by: 1 | -1) => {
    if (lastAsked === '') return openFind(view);
    const hits = searchMap(live.snapshot(), lastAsked);
    const at = by === 1 ? 0 : hits.length - 1;
    view.setState({ find: { asked: lastAsked, hits, at } });
    const hit = hits[at];
    if (hit) goToHit(live, view, hit);
  };
  useCommands({
    'edit.find': () => openFind(view),
    'edit.findNext': () => goOn(1),
    'edit.findPrevious': () => goOn(-1),
  });
}

/** Whether the map had to unfold or show something for it. */
function goToHit(live: LiveMap, view: ViewStore, { to, field }: Hit): boolean {
  if (to !== null) return jumpTo(live, view, to);
  showAbout(view, field);
  return false;
}

export function useFind(): Finding {
  const view = useViewStore();
  const { live } = useSession();
  const { words } = useWords();
  const asked = useView(({ find }) => find?.asked ?? '');
  const at = useView(({ find }) => find?.at ?? -1);
  const journey = useMap((whole) => whole);
  const wanted = useDeferredValue(asked);
  const hits = useMemo(() => searchMap(journey, wanted), [journey, wanted]);
  useEffect(() => {
    lastAsked = asked;
  }, [asked]);
  useEffect(() => {
    view.setState(({ find }) => (find ? { find: { ...find, hits, at: Math.min(find.at, hits.length - 1) } } : {}));
  }, [view, hits]);

  const goTo = useCallback(
    (wish: number) => {
      const hit = hits[wish];
      if (!hit) return;
      view.setState(({ find }) => (find ? { find: { ...find, at: wish } } : {}));
      if (goToHit(live, view, hit)) say(view, words('find.uncovered'));
    },
    [hits, live, view, words],
  );
  const step = (by: 1 | -1) => {
    if (hits.length === 0) return;
    const next = at < 0 ? (by === 1 ? 0 : hits.length - 1) : (at + by + hits.length) % hits.length;
    goTo(next);
  };
  useCommands({ 'edit.findNext': () => step(1), 'edit.findPrevious': () => step(-1) });
  return {
    asked,
    hits,
    at,
    ask: (text) => view.setState({ find: { asked: text, hits, at: -1 } }),
    goTo,
    step,
    close: () => view.setState({ find: null }),
  };
}
