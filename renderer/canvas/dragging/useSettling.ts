import { useCallback } from 'react';
import { useActs } from '../../session/acts.ts';
import { chooseCards } from '../../session/chosen.ts';
import { useSession } from '../../session/session.ts';
import { useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import type { Dragged } from '../canvasState.ts';
import type { Landing } from './landing.ts';
import { sayPlace } from './sayPlace.ts';

/** What is let go becomes one step, stays chosen, and a sentence says where it is. */
export function useSettling() {
  const { live } = useSession();
  const view = useViewStore();
  const acts = useActs();
  const { words } = useWords();
  return useCallback(
    ({ kind, id }: Dragged, { edit, ids, isCopy = false }: Landing) => {
      live.history.endStep();
      if (!live.edit(edit)) return;
      const lead = kind === 'card' ? ids[0] : id;
      if (lead === undefined) return;
      acts.select({ kind, id: lead });
      if (ids.length > 0) chooseCards(view, ids);
      sayPlace(live.snapshot(), view, words, { kind, id: lead }, { count: ids.length, isCopy });
    },
    [live, view, acts, words],
  );
}
