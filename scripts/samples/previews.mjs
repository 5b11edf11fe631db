// The miniature of a map for the start screen: its upper part, as the app's own picture shows it.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PNG } from 'pngjs';
import { ensureApp, runApp } from '../ground/app.mjs';

const width = 640;
const height = 360;
/** Where the map begins on a sheet that is as large as its map, in CSS pixels: margin, persona column, gap; title. */
const left = 36 + 190 + 24;
const ratio = 2;

export async function makePreviews(files, folder) {
  const runtime = await ensureApp();
  for (const file of files) {
    const picture = join(folder, `${basename(file, '.senda')}.png`);
    const code = await runApp(runtime, ['--senda-cli', 'export', file, '--to', picture, '--paper', 'fit']);
    if (code !== 0) throw new Error(`${file} could not be drawn`);
    writeFileSync(picture, PNG.sync.write(miniature(PNG.sync.read(readFileSync(picture)))));
  }
}

/** Mean of the pixels below each pixel of the miniature. */
function miniature(sheet) {
  const from = { x: left * ratio, y: topOf(sheet) };
  const step = Math.min((sheet.width - 36 * ratio - from.x) / width, (sheet.height - from.y) / height);
  const small = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const mean = meanOf(sheet, from.x + x * step, from.y + y * step, step);
      small.data.set(mean, (y * width + x) * 4);
    }
  }
  return small;
}

/** The first hairline right across the sheet is the one below the title. */
function topOf(sheet) {
  for (let y = 20 * ratio; y < sheet.height / 3; y += 1) {
    const dark = [0.2, 0.4, 0.6, 0.8].every((share) => {
      const at = (y * sheet.width + Math.round(sheet.width * share)) * 4;
      return (sheet.data[at] ?? 255) < 245;
    });
    if (dark) return y + 10 * ratio;
  }
  throw new Error('No title line on the sheet');
}

function meanOf(sheet, x, y, step) {
  const sum = [0, 0, 0];
  let count = 0;
  for (let row = Math.floor(y); row < Math.max(Math.floor(y) + 1, y + step); row += 1) {
    for (let column = Math.floor(x); column < Math.max(Math.floor(x) + 1, x + step); column += 1) {
      const at = (Math.min(row, sheet.height - 1) * sheet.width + Math.min(column, sheet.width - 1)) * 4;
      for (let part = 0; part < 3; part += 1) sum[part] += sheet.data[at + part] ?? 255;
      count += 1;
    }
  }
  return [...sum.map((value) => Math.round(value / count)), 255];
}
