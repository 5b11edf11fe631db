import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** A test that puts another module in the place of a real one needs its modules for itself. */
const replacing = readdirSync(`${root}tests`, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((name) => readFileSync(root + name, 'utf8').includes('vi.mock('));

/** What reads files with the real data engine, whose every start takes a second; `npm run check` leaves it to `npm test`. */
const engine = ['tests/electron/{experience,cli}/**/*.test.ts'];

const common = {
  testTimeout: 30_000,
  pool: 'threads' as const,
  setupFiles: ['tests/sameSeed.ts'],
};

export default defineConfig({
  test: {
    // By itself Vitest leaves one core to whoever is typing: on two cores the tests would stand in one line.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // The others keep nothing in modules. Loading the same code for each file again took half of the time.
      {
        test: {
          ...common,
          name: 'together',
          include: ['tests/{shared,electron,renderer,scripts}/**/*.test.{ts,tsx}'],
          exclude: [...replacing, ...engine],
          isolate: false,
        },
      },
      { test: { ...common, name: 'engine', include: engine, exclude: replacing, isolate: false } },
      { test: { ...common, name: 'alone', include: replacing, isolate: true } },
    ],
  },
});
