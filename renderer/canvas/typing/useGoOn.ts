import { useMemo } from 'react';
import { useActs } from '../../session/acts.ts';
import { personaShown } from '../../session/persona.ts';
import { useSession } from '../../session/session.ts';
import { useViewStore } from '../../session/view.ts';
import { useCanvasStore } from '../canvasState.ts';
import { gridOf } from '../places/grid.ts';
import { cellBeside, placeBelow } from '../places/walk.ts';

export interface GoOn {
  below(): void;
  beside(by: 1 | -1): void;
}

/** Where the keyboard goes when something is written, as in a spreadsheet: Enter goes down, Tab to the next cell. */
export function useGoOn(): GoOn {
  const canvas = useCanvasStore();
  const view = useViewStore();
  const acts = useActs();
  const { live } = useSession();
  return useMemo(() => {
    const from = () => {
      const { layout } = canvas.getState();
      const { selection, personaId, focus } = view.getState();
      const persona = personaShown(live.snapshot().personas, personaId);
      return layout && selection ? { grid: gridOf(layout, persona, focus), selection } : null;
    };
    return {
      below() {
        const at = from();
        if (at) acts.select(placeBelow(at.grid, at.selection));
      },
      beside(by) {
        const at = from();
        if (at) acts.select(cellBeside(at.grid, at.selection, by));
      },
    };
  }, [canvas, view, acts, live]);
}
