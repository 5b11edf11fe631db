// A PDF of a map with 500 cards, from the request to the file on disk ÷ printToPDF of the very same page, kept as dead
// HTML with its styles. Both open a hidden window in the same app and wait for the same fonts.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { inRoot } from '../../scripts/ground/places.mjs';
import { bundled } from './bundled.mjs';
import { launchArguments, median, root, runtime } from './runtime.mjs';

const rounds = 5;
const cards = 500;
/** Beside the styles, so that their addresses of fonts hold. */
const still = inRoot('dist', 'renderer', 'assets', 'bench-still.html');

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'senda-bench-pdf-'));
  const map = join(folder, 'map.senda');
  const file = join(folder, 'map.pdf');
  const { writeBigMap } = await bundled('tests/bench/pdfEntry.ts');
  await writeBigMap(map, cards);
  const app = await _electron.launch({
    executablePath: await runtime(),
    args: [...launchArguments(), `--user-data-dir=${join(folder, 'profile')}`, root, map],
  });
  try {
    const page = await app.firstWindow();
    await page.waitForLoadState('load');
    await listenToPrinting(app, file);
    await exportOnce(page);
    const { html, size } = await app.evaluate(() => globalThis.benchStill);
    writeFileSync(still, html);
    const ours = [];
    const bare = [];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await app.evaluate(printStill, { size, file: join(folder, 'bare.pdf') }));
      ours.push(await exportOnce(page));
    }
    if (statSync(file).size < 10_000) throw new Error('The exported PDF is empty');
    return [asFigure(median(ours), median(bare))];
  } finally {
    await app.close();
    rmSync(still, { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

const asFigure = (a, b) => ({
  name: `PDF of ${cards} cards ÷ printToPDF of the same HTML, static`,
  ours: `${a.toFixed(0)} ms`,
  peer: `${b.toFixed(0)} ms`,
  ratio: a / b,
  goal: 1.5,
  note: `median of ${rounds}; window, drawing, fonts, print, check and file included`,
});

/** Answers the save dialog, and keeps the drawn page just before its first printing. */
const listenToPrinting = (app, file) =>
  app.evaluate(({ app: electron, dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    electron.on('web-contents-created', (_event, contents) => {
      const print = contents.printToPDF.bind(contents);
      contents.printToPDF = async (options) => {
        if (!globalThis.benchStill)
          globalThis.benchStill = {
            size: options,
            // The files of styles themselves: rules read back from the page have lost every font that a variable names.
            html: await contents.executeJavaScript(`'<!doctype html><html style="' + document.documentElement.style.cssText + '">' +
              [...document.styleSheets].map(({ href }) => '<link rel="stylesheet" href="' + href + '">').join('') +
              '<body>' + document.body.innerHTML.replace(/<script.*?<\\/script>/gs, '') + '</body></html>'`),
          };
        return print(options);
      };
    });
  }, file);

const exportOnce = (page) =>
  page.evaluate(async () => {
    const from = performance.now();
    const overlay = { metricId: null, segment: {}, period: '' };
    const answer = await window.senda.request('map.export', { format: 'pdf', paper: 'fit', overlay });
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    return performance.now() - from;
  });

async function printStill({ BrowserWindow }, { size, file }) {
  const from = performance.now();
  const window = new BrowserWindow({ show: false, width: 1280, height: 900, webPreferences: { sandbox: true } });
  await window.loadURL('senda://app/assets/bench-still.html');
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => document.fonts.size)');
  const pdf = await window.webContents.printToPDF(size);
  await process.mainModule.require('node:fs/promises').writeFile(file, pdf);
  window.destroy();
  return performance.now() - from;
}
