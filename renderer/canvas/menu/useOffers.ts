import { useEffect } from 'react';
import { type Offer, provideOffers } from '../../commands/offers.ts';
import { useActs } from '../../session/acts.ts';
import { laneGroups } from '../../session/laneGroups.ts';
import { useSession } from '../../session/session.ts';
import { useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { type CanvasStore, type MenuTarget, useCanvasStore } from '../canvasState.ts';
import { contextEntries } from './contextEntries.ts';
import type { ContextHands } from './contextEntry.ts';
import { selected } from './contextTarget.ts';

/** Gives the palette what the menus of the map can do: with what is selected, and a lane of each kind. */
export function useOffers(): void {
  const canvas: CanvasStore = useCanvasStore();
  const { live } = useSession();
  const { words } = useWords();
  const acts = useActs();
  const view = useViewStore();
  useEffect(
    () =>
      provideOffers(() => {
        const hands = { live, acts, view, words, layout: canvas.getState().layout };
        const target = selected(view);
        return [...(target ? offersFor(target, hands) : []), ...lanes(hands)];
      }),
    [canvas, live, words, acts, view],
  );
}

/** Those that are commands stand in the palette already. */
function offersFor(target: MenuTarget, hands: ContextHands): Offer[] {
  const { words } = hands;
  return contextEntries(target, hands)
    .flat()
    .filter(({ id, isPossible = true }) => !id.includes('.') && isPossible)
    .map(({ id, name, shortcut, run }) => ({ id, name, sort: words(`sight.sorts.${target.kind}`), shortcut, run }));
}

function lanes({ words, acts, view }: ContextHands): Offer[] {
  return laneGroups
    .flatMap(({ kinds }) => kinds)
    .map((kind) => ({
      id: `lane-${kind}`,
      name: words(`canvas.kinds.${kind}`),
      sort: words('canvas.addLane'),
      run() {
        const { selection } = view.getState();
        acts.addLane(kind, selection?.kind === 'lane' ? { after: selection.id } : 'last');
      },
    }));
}
