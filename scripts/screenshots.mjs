// Takes the pictures of the README in the real app: `node scripts/screenshots.mjs`. Run it after a change of the look.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureApp } from './ground/app.mjs';
import { withDisplay } from './ground/display.mjs';
import { inRoot, isRoot, root } from './ground/places.mjs';
import { run } from './ground/say.mjs';

const pictures = inRoot('docs', 'pictures');
const sample = (...path) => inRoot('resources', 'samples', ...path);

const shots = [
  { name: 'map', language: 'en', map: 'hospital-stay.en.senda', act: selectCard('The call button') },
  { name: 'map-dark-es', language: 'es', theme: 'dark', map: 'bank-account.es.senda' },
  { name: 'import', language: 'en', map: 'hospital-stay.en.senda', act: importSurvey },
];

await run(async () => {
  mkdirSync(pictures, { recursive: true });
  const { binary } = await ensureApp();
  await withDisplay(async (env) => {
    for (const shot of shots) await take(shot, binary, env);
  });
});

async function take({ name, language, theme, map, act }, binary, env) {
  const folder = mkdtempSync(join(tmpdir(), 'senda-pictures-'));
  const file = map && join(folder, map);
  if (file) cpSync(sample(map), file);
  const { _electron } = await import('@playwright/test');
  const app = await _electron.launch({
    executablePath: binary,
    args: [
      ...(isRoot() ? ['--no-sandbox'] : []),
      `--user-data-dir=${folder}/profile`,
      `--lang=${language}`,
      root,
      ...(file ? [file] : []),
    ],
    env: { ...env, LANGUAGE: language, LANG: language === 'es' ? 'es_ES.UTF-8' : 'en_GB.UTF-8' },
  });
  try {
    const page = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].setContentSize(1600, 1000));
    if (theme) await page.evaluate((chosen) => window.senda.request('settings.change', { theme: chosen }), theme);
    if (file)
      await page.waitForFunction(() => performance.getEntriesByName('map-editable').length > 0, undefined, {
        polling: 50,
      });
    else await page.getByRole('button', { name: 'New map' }).waitFor();
    await act?.({ app, page });
    // Two frames and the fonts: what was asked for is on screen.
    await page.evaluate(() =>
      document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))),
    );
    await page.screenshot({ path: join(pictures, `${name}.png`) });
    console.log(`docs/pictures/${name}.png`);
  } finally {
    const ended = new Promise((done) => app.process().once('exit', done));
    app.process().kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
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
