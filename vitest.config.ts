import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{shared,electron,renderer,scripts}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/sameSeed.ts'],
    testTimeout: 30_000,
  },
});
