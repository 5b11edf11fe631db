// Builds the maps that ship with Senda, with the app's own code: `npm run samples [name …]`. The pictures on the start
// screen are cut out of the app's own export, so the maps are first written without them, elsewhere: what fails half-way
// must not leave maps without pictures behind.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from '../ground/packages.mjs';
import { inRoot } from '../ground/places.mjs';
import { run } from '../ground/say.mjs';

await run(async () => {
  await ensurePackages();
  const { bundle } = await import('../ground/bundles.mjs');
  const { makePreviews } = await import('./previews.mjs');
  const names = process.argv.slice(2);
  const folder = inRoot('node_modules', '.senda-samples');
  mkdirSync(folder, { recursive: true });
  await bundle('maps', { runsIn: 'node', entries: ['scripts/samples/writeMaps.ts'] }, folder);
  const { writeMaps } = await import(pathToFileURL(join(folder, 'maps.cjs')).href).then(
    (module) => module.default ?? module,
  );

  const resources = inRoot('resources');
  const aside = mkdtempSync(join(tmpdir(), 'senda-previews-'));
  try {
    await makePreviews(await writeMaps(resources, aside, null, names), aside);
    const files = await writeMaps(resources, resources, aside, names);
    for (const file of files) console.log(basename(file));
  } finally {
    rmSync(aside, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
});
