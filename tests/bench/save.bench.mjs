// Saving a 5,000-card map (ZIP, CRDT state, flush, last good copy) ÷ JSON.stringify and writeFile of the same records.
import { bundled } from './bundled.mjs';
import { median } from './runtime.mjs';

const rounds = 9;

export async function run() {
  const { timeSaves } = await bundled('tests/bench/saveEntry.ts');
  const { ours, bare } = await timeSaves(5000, rounds);
  const [a, b] = [median(ours), median(bare)];
  return [
    {
      name: 'Save a map of 5,000 cards ÷ JSON.stringify and writeFile of the same',
      ours: `${a.toFixed(0)} ms`,
      peer: `${b.toFixed(0)} ms`,
      ratio: a / b,
      goal: 10,
      note: `median of ${rounds}; in main, not in the window`,
    },
  ];
}
