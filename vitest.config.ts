import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{shared,electron,renderer,scripts}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // Tests keep nothing in modules, so files may share them: loading the same code sixty times took most of the time.
    pool: 'threads',
    isolate: false,
  },
});
