import type { RequestName } from '../../shared/bridge/contract.ts';
import type { CommandId } from '../../shared/commands/commands.ts';
import { can } from '../session/bridge.ts';

/**
 * What commands do in this window. The list of commands is plain data in `shared/commands`; whoever can do one says
 * so while it is on screen, and menu, keyboard and palette all ask here.
 */
export type Behaviours = Partial<Record<CommandId, Behaviour>>;

/** What a command does; where that is not always possible, when it is. */
export type Behaviour = (() => void) | { run(): void; isPossible(): boolean };

/** What a command asks of main; where that cannot be asked, nobody can do it. */
const asks: Partial<Record<string, RequestName>> = {
  'file.new': 'map.new',
  'file.open': 'map.open',
  'file.save': 'map.save',
  'file.saveAs': 'map.saveAs',
  'file.importSurvey': 'survey.choose',
  'file.sources': 'survey.choose',
  'file.exportPdf': 'map.export',
  'file.exportPng': 'map.export',
  'file.exportPoints': 'map.savePoints',
  'file.share': 'map.share',
  'edit.paste': 'clipboard.paste',
  'workshop.open': 'workshop.start',
  'workshop.join': 'visit.join',
  'workshop.stop': 'workshop.stop',
  'workshop.replay': 'replay.list',
} satisfies Partial<Record<CommandId, RequestName>>;

const isOffered = (id: string): boolean => {
  const asked = asks[id];
  return asked === undefined || can(asked);
};

const provided = new Map<string, Behaviour[]>();

/** The newest who can do a command does it. Returns the way to take it back. */
export function provideCommands(behaviours: Behaviours): () => void {
  const entries = Object.entries(behaviours).filter(([id]) => isOffered(id));
  for (const [id, act] of entries) provided.set(id, [...(provided.get(id) ?? []), act]);
  return () => {
    for (const [id, act] of entries)
      provided.set(
        id,
        (provided.get(id) ?? []).filter((other) => other !== act),
      );
  };
}

/** Whether somebody on screen can do it, and could do it now. */
export function canRun(id: string): boolean {
  const act = provided.get(id)?.at(-1);
  return typeof act === 'function' || (act?.isPossible() ?? false);
}

/** Runs a command; false when nobody on screen can do it. */
export function runCommand(id: string): boolean {
  const act = provided.get(id)?.at(-1);
  if (typeof act === 'function') act();
  else act?.run();
  return act !== undefined;
}
