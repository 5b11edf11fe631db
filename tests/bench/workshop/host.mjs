// Holds a map of 2,000 cards open for guests, and says how much memory that takes.
import { inRoot } from '../../../scripts/ground/places.mjs';
import { bundled } from '../bundled.mjs';

const { openHost } = await bundled('tests/bench/workshop/hostEntry.ts');
process.on('message', () => {
  globalThis.gc?.();
  process.send(process.memoryUsage().rss);
});
process.send(await openHost(process.argv[2], inRoot('dist', 'guest')));
