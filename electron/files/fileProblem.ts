import type { BridgeProblem } from '../../shared/bridge/contract.ts';

/** What the disk said, as a problem that a person can act on. */
export function fileProblem(error: unknown): BridgeProblem {
  const code = String((error as NodeJS.ErrnoException)?.code ?? '');
  switch (code) {
    case 'ENOENT':
      return { kind: 'file-missing' };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'file-forbidden' };
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'disk-full' };
    case 'EBUSY':
      return { kind: 'file-busy' };
    default:
      return { kind: 'file-failed', code: code || 'unknown' };
  }
}

/** Whether a problem is one of writing a file. */
export const isSavingProblem = ({ kind }: BridgeProblem): boolean =>
  ['folder-missing', 'file-forbidden', 'disk-full', 'file-busy', 'file-failed'].includes(kind);

/** The same for writing, where it is the folder that is not there. */
export function savingProblem(error: unknown): BridgeProblem {
  const problem = fileProblem(error);
  return problem.kind === 'file-missing' ? { kind: 'folder-missing' } : problem;
}
