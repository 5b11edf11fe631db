import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileTaken, Reply } from '../../shared/bridge/contract.ts';
import { failed, ok } from '../../shared/result.ts';
import type { HandedFiles } from '../files/handedFiles.ts';
import { kindOfFile } from '../launch.ts';

/**
 * A dropped file becomes a token; the path comes from preload, never from the page. A map is then opened with
 * `map.openRecent`, a survey inspected with `survey.inspect`. Any other file can only be pointed to from a card, so its
 * address is told: the person who dropped it wants it written on the map.
 */
export function takeFile(path: unknown, handed: HandedFiles): Reply<FileTaken> {
  if (typeof path !== 'string' || path === '') return failed({ kind: 'file-missing' });
  const kind = kindOfFile(path);
  if (kind === null) return ok({ fileName: basename(path), kind: 'other', address: pathToFileURL(path).href });
  return ok({ ...handed.add(path), kind });
}
