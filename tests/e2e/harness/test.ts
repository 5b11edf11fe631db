import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, type ElectronApplication, type Page, type TestInfo } from '@playwright/test';
import { createFolder, type LaunchOptions, launchSenda, type Senda } from './launch.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** A folder for the files of this test. */
  folder: string;
  /** Starts Senda; call it again with the same `profile` for a restart. All of them are closed after the test. */
  launch: (options?: LaunchOptions) => Promise<Senda>;
  /**
   * The sample of a hospital stay in a fresh window of the Senda that `running` is. For what happens on one map and
   * leaves nothing behind: it spares each test a start.
   */
  hospital: Page;
  /** Console errors this test provokes on purpose; any other fails it. */
  expectedErrors: RegExp[];
}

interface Shared {
  /** One Senda for all tests of a file that ask for no more than a map. */
  running: Senda;
}

/** A trace shows each step of a failed test, and makes all tests slower by two thirds: only who looks for one pays. */
const isTraced = Boolean(process.env['SENDA_TRACE']);

/** Playwright's `test` for the real app: pictures of a failure, nothing left behind, and no console error unnoticed. */
export const test = base.extend<Fixtures, Shared>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to see what a fixture needs
  folder: async ({}, use) => {
    const folder = await createFolder();
    await use(folder.path);
    await folder.remove();
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above
  expectedErrors: async ({}, use) => {
    await use([]);
  },

  launch: async ({ folder, expectedErrors }, use, testInfo) => {
    const running: Senda[] = [];
    await use(async (options = {}) => {
      const profile = options.profile ?? join(folder, `profile-${running.length + 1}`);
      await mkdir(profile, { recursive: true });
      const senda = await launchSenda(profile, options);
      running.push(senda);
      await startTrace(senda, testInfo);
      return senda;
    });

    for (const [index, senda] of running.entries()) {
      if (!senda.isRunning()) continue;
      await record(senda, testInfo, index + 1);
      await senda.kill();
    }
    refuse(
      running.flatMap((senda) => senda.consoleErrors),
      expectedErrors,
    );
  },

  running: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const folder = await createFolder();
      const senda = await launchSenda(folder.path);
      // With a map in it, the first window lets every further map have a window of its own.
      await senda.window.evaluate(() => window.senda.request('map.new', { template: 'blank' }));
      await use(senda);
      await senda.kill();
      await folder.remove();
    },
    { scope: 'worker' },
  ],

  hospital: async ({ running, expectedErrors }, use, testInfo) => {
    running.consoleErrors.length = 0;
    await startTrace(running, testInfo);
    const page = await running.windowAfter(() =>
      running.window.evaluate(() => window.senda.request('map.openSample', { name: 'hospital-stay' })),
    );
    await use(page);

    await record(running, testInfo, 1);
    await closeOthers(running.app);
    refuse(running.consoleErrors, expectedErrors);
  },
});

/** Without the question about the draft; a window that is destroyed keeps it. */
const closeOthers = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    const [, ...others] = BrowserWindow.getAllWindows().sort((one, other) => one.id - other.id);
    for (const window of others) window.destroy();
  });

async function startTrace({ app }: Senda, { title }: TestInfo): Promise<void> {
  if (isTraced) await app.context().tracing.start({ screenshots: true, snapshots: true, title });
}

/** What a failed test leaves for whoever looks into it: a picture of each window, and its trace if one was asked for. */
async function record({ app }: Senda, testInfo: TestInfo, number: number): Promise<void> {
  const hasFailed = testInfo.status !== testInfo.expectedStatus;
  if (isTraced) await app.context().tracing.stop(hasFailed ? { path: testInfo.outputPath(`trace-${number}.zip`) } : {});
  if (!hasFailed) return;
  for (const [index, page] of app.windows().entries()) {
    const path = testInfo.outputPath(`window-${number}-${index + 1}.png`);
    await page.screenshot({ path, timeout: 10_000 }).catch(() => {});
  }
}

function refuse(errors: readonly string[], expected: readonly RegExp[]): void {
  const unexpected = errors.filter((text) => !expected.some((pattern) => pattern.test(text)));
  if (unexpected.length > 0) throw new Error(`Unexpected errors in the console:\n${unexpected.join('\n')}`);
}
