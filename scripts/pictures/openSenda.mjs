// The real app on a throwaway profile, for those who take pictures of it.
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, isRoot } from '../ground/places.mjs';

/** Opens `file`, or the start screen without one; `close` ends it and takes its profile away. */
export async function openSenda(binary, { language, file, size, env }) {
  // Only now: a fresh machine has no packages before its app is built.
  const { _electron } = await import('@playwright/test');
  const profile = mkdtempSync(join(tmpdir(), 'senda-picture-'));
  const app = await _electron.launch({
    executablePath: binary,
    args: [
      ...(isRoot() ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      `--lang=${language}`,
      inRoot(),
      ...(file ? [file] : []),
    ],
    env: { ...process.env, ...env, LANGUAGE: language, LANG: language === 'es' ? 'es_ES.UTF-8' : 'en_GB.UTF-8' },
  });
  const page = await app.firstWindow();
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0].setContentSize(width, height);
  }, size);
  return { app, page, close: () => close(app, profile) };
}

async function close(app, profile) {
  const ended = new Promise((done) => app.process().once('exit', done));
  app.process().kill('SIGKILL');
  await ended;
  // Processes of its own may go on writing for a moment.
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
