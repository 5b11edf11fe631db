import { useEffect, useMemo } from 'react';
import { useCommands } from '../commands/useCommands.ts';
import { request } from '../session/bridge.ts';
import { useSession } from '../session/session.ts';
import { useViewStore, type ViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { clippingOf, copy, cut, duplicate } from './copying.ts';
import type { Hands } from './hands.ts';
import { offeredBy, paste } from './pasting.ts';

/**
 * Copy, cut and paste on the map. The system's own events do it, whether they come from a key, the menu or a context
 * menu, so that fields and selected text keep theirs.
 */
export function Clipboard() {
  const hands = useHands();
  const { live, view } = hands;
  useEffect(() => {
    const listening = new AbortController();
    const listen = (name: 'copy' | 'cut' | 'paste', act: (data: DataTransfer) => boolean) =>
      document.addEventListener(
        name,
        (event) => {
          if (!event.clipboardData || !isForMap(event, view)) return;
          if (act(event.clipboardData)) event.preventDefault();
        },
        { signal: listening.signal },
      );
    listen('copy', (data) => copy(hands, data));
    listen('cut', (data) => cut(hands, data));
    listen('paste', (data) => {
      void paste(hands, offeredBy(data));
      return true;
    });
    return () => listening.abort();
  }, [hands, view]);

  const hasChoice = () => clippingOf(live.snapshot(), view.getState(), false) !== null;
  useCommands({
    'edit.copy': { run: () => void document.execCommand('copy'), isPossible: hasChoice },
    'edit.cut': { run: () => void document.execCommand('cut'), isPossible: hasChoice },
    'edit.paste': () => void request('clipboard.paste', undefined),
    'edit.duplicate': { run: () => duplicate(hands), isPossible: hasChoice },
  });
  return null;
}

export function useHands(): Hands {
  const { live } = useSession();
  const view = useViewStore();
  const { words } = useWords();
  return useMemo(() => ({ live, view, words }), [live, view, words]);
}

/** Words that are selected, or a field that is typed in, are what a person means. */
function isForMap(event: ClipboardEvent, view: ViewStore): boolean {
  const { place, editingId, surveyToken } = view.getState();
  if (place !== 'map' || editingId !== null || surveyToken !== null) return false;
  const { activeElement } = document;
  const isField = activeElement?.closest('input, textarea, select, [contenteditable], dialog, [role=dialog]') ?? null;
  if (isField) return false;
  return event.type === 'paste' || (getSelection()?.toString() ?? '') === '';
}
