// Laying out 10,000 cards again after one of them grew ÷ writing the boxes of the same cards as JSON.
import { bundled } from './bundled.mjs';
import { median } from './runtime.mjs';

const rounds = 40;

export async function run() {
  const { timeLayouts } = await bundled('tests/bench/layoutEntry.ts');
  const { ours, bare, whole } = timeLayouts(10_000, rounds);
  const [a, b] = [median(ours), median(bare)];
  return [
    {
      name: 'Lay out 10,000 cards after one edit ÷ JSON.stringify of their boxes',
      ours: `${a.toFixed(1)} ms`,
      peer: `${b.toFixed(1)} ms`,
      ratio: a / b,
      goal: 1,
      note: `median of ${rounds}; every other time all lanes below move; the first layout took ${whole.toFixed(0)} ms`,
    },
  ];
}
