import { allCommands, type Command, type CommandId } from '../../../shared/commands/commands.ts';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import type { Words } from '../../../shared/text/words.ts';
import { canRun, runCommand } from '../../commands/registry.ts';
import type { Acts } from '../../session/acts.ts';
import type { ViewStore } from '../../session/view.ts';

/** A line of a context menu. */
export interface ContextEntry {
  readonly id: string;
  readonly name: string;
  /** In Electron's notation. */
  readonly shortcut?: string;
  readonly isDanger?: boolean;
  /** Possible unless said otherwise. */
  readonly isPossible?: boolean;
  run(): void;
}

export type ContextGroups = readonly (readonly ContextEntry[])[];

export interface ContextHands {
  readonly live: LiveMap;
  readonly acts: Acts;
  readonly view: ViewStore;
  readonly words: Words;
  readonly layout: MapLayout | null;
}

/** One of the app's own commands, with its name and key. */
export function command(id: CommandId, words: Words, isDanger = false): ContextEntry {
  const known = allCommands.find((one): one is Command => one.id === id);
  const look = words as unknown as (key: string) => string;
  return {
    id,
    name: look(`menu.${known?.label ?? id}`),
    ...(known?.shortcut && { shortcut: known.shortcut }),
    isDanger,
    isPossible: canRun(id),
    run: () => void runCommand(id),
  };
}

export const write = ({ acts, words }: ContextHands, target: Parameters<Acts['open']>[0]): ContextEntry => ({
  id: 'write',
  name: words(target.kind === 'stage' || target.kind === 'lane' ? 'gestures.rename' : 'gestures.write'),
  shortcut: 'Enter',
  run: () => void acts.open(target),
});

/** For whatever can be copied: cards, a stage, a lane. */
export const clipboard = (words: Words): ContextEntry[] => [
  command('edit.cut', words),
  command('edit.copy', words),
  command('edit.paste', words),
  command('edit.duplicate', words),
];

/** An edit as a step of its own; false when a lock refused it. */
export function step(live: LiveMap, edit: MapEdit): boolean {
  live.history.endStep();
  const isDone = live.edit(edit);
  live.history.endStep();
  return isDone;
}
