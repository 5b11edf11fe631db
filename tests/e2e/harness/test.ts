import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { createFolder, type LaunchOptions, launchSenda, type Senda } from './launch.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** A folder for the files of this test. */
  folder: string;
  /** Starts Senda; call it again with the same `profile` for a restart. All of them are closed after the test. */
  launch: (options?: LaunchOptions) => Promise<Senda>;
  /** Console errors this test provokes on purpose; any other fails it. */
  expectedErrors: RegExp[];
}

/** Playwright's `test` for the real app: trace on failure, nothing left behind, and no console error unnoticed. */
export const test = base.extend<Fixtures>({
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
      await senda.app.context().tracing.start({ screenshots: true, snapshots: true, title: testInfo.title });
      return senda;
    });

    const hasFailed = testInfo.status !== testInfo.expectedStatus;
    for (const [index, senda] of running.entries())
      await finish(senda, hasFailed ? testInfo.outputPath(`trace-${index + 1}.zip`) : null);
    const unexpected = running
      .flatMap((senda) => senda.consoleErrors)
      .filter((text) => !expectedErrors.some((pattern) => pattern.test(text)));
    if (unexpected.length > 0) throw new Error(`Unexpected errors in the console:\n${unexpected.join('\n')}`);
  },
});

/** Ends the app if the test has not done so, and keeps the trace of a failure. */
async function finish(senda: Senda, trace: string | null): Promise<void> {
  if (!senda.isRunning()) return;
  await senda.app.context().tracing.stop(trace ? { path: trace } : {});
  await senda.kill();
}
