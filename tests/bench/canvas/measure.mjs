// One page, measured: how long until it stands, how long frames take, how much memory it holds.
import { onSide } from './sides.mjs';

/** In milliseconds and megabytes. Whoever is far away writes fewer letters. */
export const measure = (folder, name, { letters = 360, ...asked }) =>
  onSide(folder, name, asked, async (window, app) => {
    const ready = await window.evaluate(() => window.ready);
    // Where more is read once the picture stands, that belongs to what is held.
    await window.evaluate(() => window.settled);
    const memory = await memoryOf(window, app);
    // The first way round fills caches and warms the code on both sides.
    await window.evaluate(() => window.panFrames());
    const pan = p95(await window.evaluate(() => window.panFrames()));
    const zoom = p95(await window.evaluate(() => window.zoomFrames()));
    // Long enough for the engine to have settled, and for its sweeping to weigh as it does in an hour of writing.
    await window.evaluate((count) => window.editFrames(count), (letters * 2) / 3);
    const edit = p95(await window.evaluate((count) => window.editFrames(count), letters));
    return { ready, memory, pan, zoom, edit };
  });

async function memoryOf(window, app) {
  await window.evaluate(() => window.gc?.());
  const processes = await app.evaluate(({ app: main }) => main.getAppMetrics());
  return processes.find(({ type }) => type === 'Tab').memory.workingSetSize / 1024;
}

const p95 = (times) => times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)];
