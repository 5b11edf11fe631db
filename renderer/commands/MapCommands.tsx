import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { inOrder } from '../../shared/journey/order.ts';
import { useActs } from '../session/acts.ts';
import { on } from '../session/bridge.ts';
import { sayLocked } from '../session/chosen.ts';
import { useSession } from '../session/session.ts';
import { isCommand, typesOn } from '../session/typesOn.ts';
import { useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { keyBindings } from './keyBindings.ts';
import { runCommand } from './registry.ts';
import { ShortcutsPage } from './ShortcutsPage.tsx';
import { useCommands } from './useCommands.ts';
import { useViewCommands } from './useViewCommands.ts';

/** Once per open map: hears menu and keyboard, and knows what the commands do to the map itself. */
export function MapCommands() {
  const acts = useActs();
  const view = useViewStore();
  const { live } = useSession();
  useCommandSources();
  useRefusals();
  useViewCommands();

  const selection = () => view.getState().selection;
  useCommands({
    'edit.undo': acts.undo,
    'edit.redo': acts.redo,
    'edit.delete': {
      run() {
        const chosen = selection();
        if (chosen) acts.remove(chosen);
      },
      isPossible: () => selection() !== null && selection()?.kind !== 'cell',
    },
    'insert.stage': () => {
      const chosen = selection();
      acts.addStage(chosen?.kind === 'stage' ? { after: chosen.id } : 'last');
    },
    'insert.lane': () => {
      const chosen = selection();
      acts.addLane('note', chosen?.kind === 'lane' ? { after: chosen.id } : 'last');
    },
    'insert.card': () => {
      const chosen = selection();
      if (chosen && chosen.kind !== 'stage' && chosen.kind !== 'lane' && acts.addAt(chosen)) return;
      const { stages, lanes } = live.snapshot();
      const stageId = chosen?.kind === 'stage' ? chosen.id : inOrder(stages)[0]?.id;
      const laneId = chosen?.kind === 'lane' ? chosen.id : inOrder(lanes)[0]?.id;
      if (stageId !== undefined && laneId !== undefined) acts.addCard(stageId, laneId);
    },
  });
  return (
    <>
      <CommandPalette />
      <ShortcutsPage />
    </>
  );
}

/** A lock refuses whatever would change its lane, by whichever way a person came. */
function useRefusals() {
  const { live } = useSession();
  const view = useViewStore();
  const { words } = useWords();
  useEffect(() => live.onRefused((laneId) => sayLocked(live.snapshot(), view, words, laneId)), [live, view, words]);
}

function useCommandSources() {
  const view = useViewStore();
  useEffect(() => on('command.chosen', ({ command }) => void runCommand(command)), []);
  useEffect(() => {
    const bindings: Record<string, (event: KeyboardEvent) => void> = {};
    for (const { key, id } of keyBindings)
      bindings[key] = (event) => {
        if (event.defaultPrevented || typesOn(event, view.getState()) || belongsToField(event)) return;
        if (runCommand(id)) event.preventDefault();
      };
    return tinykeys(window, bindings);
  }, [view]);
}

/** Delete, and whatever else is typed without a modifier, belongs to the field one types in. */
function belongsToField(event: KeyboardEvent): boolean {
  return (
    !isCommand(event) &&
    !/^F\d/.test(event.key) &&
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable=true], [role=menu], [role=listbox]') !== null
  );
}
