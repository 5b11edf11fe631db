import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{shared,electron,renderer,scripts}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
  },
});
