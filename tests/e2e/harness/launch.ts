import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { isRoot, root } from '../../../scripts/ground/places.mjs';
import { ensureRuntime } from '../../../scripts/ground/runtime.mjs';

export interface LaunchOptions {
  /** Maps and other files named on the command line. */
  files?: string[];
  language?: 'en' | 'es';
  /** A profile to start with again; without one the app starts as new. */
  profile?: string;
  /** Further arguments and variables for the app. */
  args?: string[];
  env?: Record<string, string>;
}

/** A running Senda, and what a person can do with it as a whole. */
export interface Senda {
  readonly app: ElectronApplication;
  /** The first window, loaded. */
  readonly window: Page;
  readonly profile: string;
  /** What went wrong in any window, in the words of its console. */
  readonly consoleErrors: string[];
  /** The window that opens because of `act`. */
  windowAfter(act: () => Promise<unknown>): Promise<Page>;
  /** Quits as a person does. */
  close(): Promise<void>;
  /** Ends at once, like a power cut. */
  kill(): Promise<void>;
  isRunning(): boolean;
}

/** A folder of its own for a test's files, gone when `remove` is called. */
export async function createFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'senda-e2e-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Starts the built app with a throwaway profile. Its maker removes the profile. */
export async function launchSenda(profile: string, options: LaunchOptions = {}): Promise<Senda> {
  const runtime = await ensureRuntime();
  const app = await _electron.launch({
    executablePath: runtime.binary,
    args: argumentsFor(profile, options),
    env: environmentFor(options),
  });
  // Asked now: Playwright forgets the process of an app that has ended.
  const main = app.process();
  const consoleErrors: string[] = [];
  app.on('window', (page) => listen(page, consoleErrors));
  for (const page of app.windows()) listen(page, consoleErrors);
  const window = await app.firstWindow();
  await window.waitForLoadState('load');

  const ended = new Promise<void>((resolve) => main.once('exit', () => resolve()));
  return {
    app,
    window,
    profile,
    consoleErrors,
    windowAfter: (act) => windowAfter(app, act),
    close: () => app.close(),
    async kill() {
      main.kill('SIGKILL');
      await ended;
    },
    isRunning: () => main.exitCode === null && main.signalCode === null,
  };
}

function argumentsFor(profile: string, options: LaunchOptions): string[] {
  return [
    ...(isRoot() ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile}`,
    `--lang=${options.language ?? 'en'}`,
    ...(options.args ?? []),
    root,
    ...(options.files ?? []),
  ];
}

/** Chromium on Linux reads the language from the environment, and must not run as plain Node. */
function environmentFor(options: LaunchOptions): Record<string, string> {
  const language = options.language ?? 'en';
  const { ELECTRON_RUN_AS_NODE: _, LC_ALL: __, ...inherited } = process.env;
  const system = { LANG: language === 'es' ? 'es_ES.UTF-8' : 'en_GB.UTF-8', LANGUAGE: language };
  return { ...(inherited as Record<string, string>), ...system, ...options.env };
}

async function windowAfter(app: ElectronApplication, act: () => Promise<unknown>): Promise<Page> {
  const opening = app.waitForEvent('window');
  await act();
  const page = await opening;
  await page.waitForLoadState('load');
  return page;
}

function listen(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
}
