// Brings a module of Senda's own TypeScript into a benchmark, bundled as it ships.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle } from '../../scripts/ground/bundles.mjs';
import { inRoot } from '../../scripts/ground/places.mjs';

/** What `entry` exports. The bundle lies inside the repository, so that it finds the packages that stay outside it. */
export async function bundled(entry) {
  const folder = mkdtempSync(inRoot('dist', 'bench-'));
  try {
    await bundle('bench', { runsIn: 'node', entries: [entry] }, folder);
    return createRequire(import.meta.url)(join(folder, 'bench.cjs'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
