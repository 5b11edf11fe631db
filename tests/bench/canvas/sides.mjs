// The pages that are compared, each built into a folder of its own and opened in an Electron of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { _electron } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { inRoot } from '../../../scripts/ground/places.mjs';
import { launchArguments, runtime } from '../runtime.mjs';

/** Builds what is compared, does `work` with it, and takes it away. */
export async function withSides(sides, work) {
  const folder = mkdtempSync(inRoot('dist', 'bench-canvas-'));
  try {
    for (const [name, entry] of Object.entries(sides)) await writePage(join(folder, name), entry);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One classic script, because a page from the disk may not load modules. */
async function writePage(folder, entry) {
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    root: dirname(entry),
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.IS_PREACT': '"false"' },
    resolve: { dedupe: ['yjs', 'react', 'react-dom'] },
    build: {
      target: 'chrome114',
      outDir: folder,
      emptyOutDir: true,
      cssCodeSplit: false,
      lib: { entry, formats: ['iife'], name: 'bench', fileName: () => 'page.js', cssFileName: 'page' },
    },
  });
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'canvas', version: '1.0.0', main: 'main.cjs' }));
  writeFileSync(join(folder, 'main.cjs'), main);
}

const page =
  '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css"><style>html,body,#root{height:100%;margin:0}#root{display:flex}</style><div id="root"></div><script src="page.js"></script>';

const main = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile(__dirname + '/index.html', { search: process.env.BENCH_ASKED }));`;

/** Without a screen to wait for, a frame takes as long as its work. */
const unbound = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--js-flags=--expose-gc'];

/** Opens a page, asks it, and closes it. */
export async function onSide(folder, name, asked, ask) {
  const place = join(folder, name);
  const app = await _electron.launch({
    executablePath: await runtime(),
    args: [...launchArguments(), ...unbound, place, `--user-data-dir=${join(place, 'profile')}`],
    env: { ...process.env, BENCH_ASKED: new URLSearchParams(asked).toString() },
  });
  try {
    const window = await app.firstWindow();
    window.on('pageerror', (problem) => console.error(`${name}: ${problem.message}`));
    await window.waitForFunction(() => 'ready' in window, undefined, { timeout: 120_000 });
    return await ask(window, app);
  } finally {
    await app.close();
  }
}
