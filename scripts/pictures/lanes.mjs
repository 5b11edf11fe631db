// Pictures of every kind of lane, empty, full and with a survey's figures, light and dark, English and Spanish, for
// whoever changes how they look: `npm run pictures`, and then look through out/lanes.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureApp } from '../ground/app.mjs';
import { withDisplay } from '../ground/display.mjs';
import { inRoot } from '../ground/places.mjs';
import { run, say } from '../ground/say.mjs';
import { openSenda } from './openSenda.mjs';

const size = { width: 1400, height: 1200 };
/** Below the heads, so that each picture begins a little above where the last one ended. */
const step = 940;

await run(async () => {
  const runtime = await ensureApp();
  const folder = mkdtempSync(join(tmpdir(), 'senda-lanes-'));
  const pictures = inRoot('out', 'lanes');
  mkdirSync(pictures, { recursive: true });
  try {
    for (const file of await mapsIn(folder)) await withDisplay((env) => photograph(runtime, file, pictures, env));
    say(pictures);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
});

async function mapsIn(folder) {
  const built = inRoot('node_modules', '.senda-lanes');
  const { bundle } = await import('../ground/bundles.mjs');
  await bundle('lanes', { runsIn: 'node', entries: ['scripts/pictures/writeLanes.ts'] }, built);
  const loaded = await import(pathToFileURL(join(built, 'lanes.cjs')).href);
  rmSync(built, { recursive: true });
  return (loaded.default ?? loaded).writeLanes(join(folder, 'maps'), inRoot('resources', 'samples'));
}

async function photograph(runtime, file, pictures, env) {
  const [, language, fill] = /lanes\.(\w+)\.(\w+)\.senda$/.exec(file);
  const { page, close } = await openSenda(runtime.binary, { language, file, size, env });
  await page.locator('[data-walk]').first().waitFor();
  // At once, so that all pictures of a map have one size.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('Control+0');
  for (const look of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
    await page.mouse.move(size.width / 2, size.height / 2);
    for (let at = 0; await moveTo(page, at * step); at += 1)
      await page.screenshot({
        path: join(pictures, `${language}-${fill}-${look}-${String(at + 1).padStart(2, '0')}.png`),
      });
  }
  await close();
}

/** Moves the map so that this much of it lies above the window; false below its end. */
async function moveTo(page, y) {
  const { left, top } = await page.evaluate(() => {
    const { e, f } = new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport')).transform);
    return { left: e, top: f };
  });
  await page.mouse.wheel(left, top + y);
  // Cards around the sight are put up a few at a time, and nothing tells when the last one stands.
  await page.waitForTimeout(400);
  return page.evaluate(() => {
    const layers = [...document.querySelectorAll('.react-flow__viewport svg')];
    return Math.max(...layers.map((layer) => layer.getBoundingClientRect().bottom)) > 160;
  });
}
