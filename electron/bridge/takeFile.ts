import type { Reply } from '../../shared/bridge/contract.ts';
import { failed, ok } from '../../shared/result.ts';
import type { HandedFiles } from '../files/handedFiles.ts';
import { kindOfFile } from '../launch.ts';

export type TakenFile = { token: string; fileName: string; kind: 'survey' | 'map' };

/**
 * A dropped file becomes a token; the path comes from preload, never from the page. A map is then opened with
 * `map.openRecent`, a survey inspected with `survey.inspect`.
 */
export function takeFile(path: unknown, handed: HandedFiles): Reply<TakenFile> {
  if (typeof path !== 'string' || path === '') return failed({ kind: 'file-missing' });
  const kind = kindOfFile(path);
  return kind === null ? failed({ kind: 'file-kind-unknown' }) : ok({ ...handed.add(path), kind });
}
