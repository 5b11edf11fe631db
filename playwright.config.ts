import { defineConfig } from '@playwright/test';

/** The real app, one window after the other: no retries, because a test that fails sometimes is a finding. */
export default defineConfig({
  testDir: 'tests/e2e/specs',
  outputDir: 'test-results/e2e',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
});
