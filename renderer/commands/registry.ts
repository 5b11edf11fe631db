import type { CommandId } from '../../shared/commands/commands.ts';

/**
 * What commands do in this window. The list of commands is plain data in `shared/commands`; whoever can do one says
 * so while it is on screen, and menu, keyboard and palette all ask here.
 */
export type Behaviours = Partial<Record<CommandId, () => void>>;

const provided = new Map<string, (() => void)[]>();

/** The newest who can do a command does it. Returns the way to take it back. */
export function provideCommands(behaviours: Behaviours): () => void {
  const entries = Object.entries(behaviours);
  for (const [id, act] of entries) provided.set(id, [...(provided.get(id) ?? []), act]);
  return () => {
    for (const [id, act] of entries)
      provided.set(
        id,
        (provided.get(id) ?? []).filter((other) => other !== act),
      );
  };
}

export const canRun = (id: string): boolean => (provided.get(id)?.length ?? 0) > 0;

/** Runs a command; false when nobody on screen can do it. */
export function runCommand(id: string): boolean {
  const act = provided.get(id)?.at(-1);
  act?.();
  return act !== undefined;
}
