// Takes the pictures of the README in the real app: `node scripts/pictures/readme.mjs`. Run it after a change of the look.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureApp } from '../ground/app.mjs';
import { withDisplay } from '../ground/display.mjs';
import { inRoot } from '../ground/places.mjs';
import { run } from '../ground/say.mjs';
import { openSenda } from './openSenda.mjs';
import { voteInARoom } from './voteInARoom.mjs';

const pictures = inRoot('docs', 'pictures');
const sample = (...path) => inRoot('resources', 'samples', ...path);
const size = { width: 1600, height: 1000 };

const shots = [
  { name: 'map', language: 'en', map: 'hospital-stay.en.senda', act: selectCard('The call button') },
  { name: 'map-dark-es', language: 'es', theme: 'dark', map: 'bank-account.es.senda' },
  { name: 'import', language: 'en', map: 'hospital-stay.en.senda', act: importSurvey },
  { name: 'workshop', language: 'en', map: 'hospital-stay.en.senda', act: voteInARoom },
];

await run(async () => {
  const { binary } = await ensureApp();
  mkdirSync(pictures, { recursive: true });
  await withDisplay(async (env) => {
    for (const shot of shots) await take(shot, binary, env);
  });
});

async function take({ name, language, theme, map, act }, binary, env) {
  const folder = mkdtempSync(join(tmpdir(), 'senda-pictures-'));
  const file = join(folder, map);
  cpSync(sample(map), file);
  const closing = [() => rmSync(folder, { recursive: true, force: true })];
  const open = async (asked) => {
    const opened = await openSenda(binary, { language, size, env, ...asked });
    closing.unshift(opened.close);
    return opened;
  };
  try {
    const { app, page } = await open({ file });
    if (theme) await page.evaluate((chosen) => window.senda.request('settings.change', { theme: chosen }), theme);
    await page.waitForFunction(() => performance.getEntriesByName('map-editable').length > 0, undefined, {
      polling: 50,
    });
    await act?.({ app, page, open });
    // Two frames and the fonts: what was asked for is on screen.
    await page.evaluate(() =>
      document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))),
    );
    await page.screenshot({ path: join(pictures, `${name}.png`) });
    console.log(`docs/pictures/${name}.png`);
  } finally {
    for (const close of closing) await close();
  }
}

function selectCard(text) {
  return async ({ page }) => {
    await page.locator('[data-card]').filter({ hasText: text }).click();
    await page.getByText('How we know').waitFor();
  };
}

async function importSurvey({ app, page }) {
  await app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    },
    sample('hcahps', 'state_results.csv'),
  );
  await page.getByRole('banner').getByRole('button', { name: 'Import a survey…' }).click();
  await page.locator('button:enabled', { hasText: 'Put it on the map' }).waitFor();
  await page.getByText('Counting…').waitFor({ state: 'detached' });
}
