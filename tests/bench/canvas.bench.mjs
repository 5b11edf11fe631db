// Panning 2,000 cards ÷ bare React Flow with as many plain nodes in the same places, in turn in the same Electron.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { inRoot } from '../../scripts/ground/places.mjs';
import { launchArguments, median, runtime } from './runtime.mjs';

const rounds = 3;

export async function run() {
  const folder = mkdtempSync(inRoot('dist', 'bench-pan-'));
  try {
    await writePages(folder);
    const ours = [];
    const peer = [];
    // In turn, so that a machine that slows down slows both.
    for (let round = 0; round < rounds; round += 1) {
      peer.push(await timed(folder, 'peer'));
      ours.push(await timed(folder, 'ours'));
    }
    const [a, b] = [median(ours), median(peer)];
    return [
      {
        name: 'Panning 2,000 cards ÷ bare React Flow with as many plain nodes',
        ours: `${a.toFixed(1)} ms`,
        peer: `${b.toFixed(1)} ms`,
        ratio: a / b,
        goal: 1.1,
        note: `95th percentile of 360 frames, median of ${rounds}`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One classic script, because a page from the disk may not load modules. */
async function writePages(folder) {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: inRoot('tests/bench/pan'),
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { dedupe: ['yjs', 'react', 'react-dom'] },
    build: {
      target: 'chrome114',
      outDir: folder,
      emptyOutDir: true,
      cssCodeSplit: false,
      lib: { entry: 'page.tsx', formats: ['iife'], name: 'bench', fileName: () => 'page.js', cssFileName: 'page' },
    },
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css"><style>html,body,#root{height:100%;margin:0}#root{display:flex}</style><div id="root"></div><script src="page.js"></script>',
  );
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'pan', version: '1.0.0', main: 'main.cjs' }));
  writeFileSync(
    join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile(__dirname + '/index.html', { search: process.env.PAN_SIDE }));`,
  );
}

/** Without a screen to wait for, a frame takes as long as its work. */
const unbound = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

async function timed(folder, side) {
  const app = await _electron.launch({
    executablePath: await runtime(),
    args: [...launchArguments(), ...unbound, folder, `--user-data-dir=${join(folder, 'profile')}`],
    env: { ...process.env, PAN_SIDE: side },
  });
  try {
    const page = await app.firstWindow();
    await page.waitForSelector('.react-flow__node', { state: 'attached', timeout: 120_000 });
    // The first way round fills caches on both sides.
    await page.evaluate(() => window.panFrames());
    const frames = await page.evaluate(() => window.panFrames());
    return frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.95)];
  } finally {
    await app.close();
  }
}
