// Holds a map of 2,000 cards open for guests, and says how much memory that takes, or what stands on a card.
import { inRoot } from '../../../scripts/ground/places.mjs';
import { bundled } from '../bundled.mjs';

const { openHost, textOf } = await bundled('tests/bench/workshop/hostEntry.ts');
process.on('message', (asked) => {
  if (asked?.textOf) return void process.send({ text: textOf(asked.textOf) });
  globalThis.gc?.();
  process.send(process.memoryUsage().rss);
});
process.send(await openHost(process.argv[2], inRoot('dist', 'guest')));
