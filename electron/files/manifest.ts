import { z } from 'zod/mini';
import { formatName, formatVersion } from '../../shared/file/formatVersion.ts';

/**
 * `manifest.json` says which `map.json` was written together with `map.yjs`. When its hash no longer fits, somebody
 * edited the readable half, and theirs is the newer word.
 */
const manifestSchema = z.object({ format: z.literal(formatName), formatVersion: z.int(), map: z.string() });
export type Manifest = z.infer<typeof manifestSchema>;

export const writeManifest = (mapHash: string): string =>
  `${JSON.stringify({ format: formatName, formatVersion, map: mapHash }, null, 2)}\n`;

export function readManifest(text: string | undefined): Manifest | null {
  if (text === undefined) return null;
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    // Damaged or foreign: the map then counts as edited by hand, which loses nothing.
    return null;
  }
}
