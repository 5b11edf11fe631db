// Cold start to an editable sample ÷ a blank window of the same Electron, each timed from the birth of its process.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { launchArguments, median, root, runtime } from './runtime.mjs';

const rounds = 7;

export async function run() {
  const ours = [];
  const blank = [];
  // In turn, so that a machine that slows down slows both.
  for (let round = 0; round < rounds; round += 1) {
    blank.push(await timeBlank());
    ours.push(await timeSenda());
  }
  const [a, b] = [median(ours), median(blank)];
  return [
    {
      name: 'Cold start to the editable hospital sample ÷ a blank window',
      ours: `${Math.round(a)} ms`,
      peer: `${Math.round(b)} ms`,
      ratio: a / b,
      goal: 2.5,
      note: `median of ${rounds}, from process creation`,
    },
  ];
}

/** From the birth of the main process to the moment the page marked. */
async function timeSenda() {
  const folder = mkdtempSync(join(tmpdir(), 'senda-sample-'));
  const file = join(folder, 'hospital-stay.senda');
  copyFileSync(join(root, 'resources', 'samples', 'hospital-stay.en.senda'), file);
  try {
    return await timed([root, file], whenEditable);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function whenEditable(page) {
  const isMarked = () => performance.getEntriesByName('map-editable').length > 0;
  await page.waitForFunction(isMarked, undefined, { polling: 20 });
  return page.evaluate(() => performance.timeOrigin + performance.getEntriesByName('map-editable')[0].startTime);
}

async function timeBlank() {
  const app = mkdtempSync(join(tmpdir(), 'senda-blank-'));
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'blank', version: '1.0.0', main: 'main.cjs' }));
  writeFileSync(join(app, 'blank.html'), '<!doctype html><title>blank</title><p>blank</p>');
  writeFileSync(
    join(app, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile(__dirname + '/blank.html'));`,
  );
  try {
    return await timed([app], (page) =>
      page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const paint = performance.getEntriesByName('first-contentful-paint')[0];
        return performance.timeOrigin + (paint ? paint.startTime : performance.now());
      }),
    );
  } finally {
    rmSync(app, { recursive: true, force: true });
  }
}

async function timed(args, whenReady) {
  const profile = mkdtempSync(join(tmpdir(), 'senda-start-'));
  const app = await _electron.launch({
    executablePath: await runtime(),
    args: [...launchArguments(), ...args, `--user-data-dir=${profile}`],
  });
  try {
    const page = await app.firstWindow();
    const ready = await whenReady(page);
    return ready - (await app.evaluate(() => process.getCreationTime()));
  } finally {
    await app.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
