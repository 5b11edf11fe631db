// Importing and aggregating ten million rows, and filtering them, ÷ the same figures in bare DuckDB. Each measurement is
// a process of its own, so that its peak memory is its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';
import { median } from './runtime.mjs';

const million = 1_000_000;
const rows = Number(process.env.SENDA_BENCH_ROWS ?? 10 * million);
const rounds = 3;

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'senda-import-'));
  const file = join(folder, 'answers.csv');
  try {
    const entry = await bundled('tests/bench/importEntry.ts');
    await entry.generate(file, rows);
    const imports = measure('ourImport', 'bareImport', [file, folder]);
    await entry.keep(file, folder);
    const filters = measure('ourFilter', 'bareFilter', [folder]);
    const many = `${rows / million} million rows`;
    return [
      row(
        `Import and aggregate ${many}, three seconds after looking at the file ÷ the same figures in bare DuckDB`,
        imports,
      ),
      row(`Filter ${many} by segment and period ÷ the same SQL on an open DuckDB`, filters),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(name, { ours, bare }) {
  const [a, b] = [median(ours.map(({ time }) => time)), median(bare.map(({ time }) => time))];
  const peak = (all) => `${(Math.max(...all.map(({ memory }) => memory)) / 1024 ** 2).toFixed(1)} GB`;
  const seconds = (time) => (time < 1000 ? `${time.toFixed(0)} ms` : `${(time / 1000).toFixed(1)} s`);
  const note = `median of ${rounds}; peak memory ${peak(ours)}, bare ${peak(bare)}; 2 threads each`;
  return { name, ours: seconds(a), peer: seconds(b), ratio: a / b, goal: 1.3, note };
}

/** In turns, so that a busy moment of the machine falls on both. */
function measure(oursName, bareName, given) {
  const ours = [];
  const bare = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(inOwnProcess(bareName, given));
    ours.push(inOwnProcess(oursName, given));
  }
  return { ours, bare };
}

function inOwnProcess(name, given) {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, ...given], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
  return JSON.parse(child.stdout.trim().split('\n').at(-1));
}

async function runOne([name, ...given]) {
  const entry = await bundled('tests/bench/importEntry.ts');
  const from = performance.now();
  // A measurement that has to get ready first says itself how long it took.
  const own = await entry[name](...given);
  const time = own ?? performance.now() - from;
  console.log(JSON.stringify({ time, memory: process.resourceUsage().maxRSS }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runOne(process.argv.slice(2));
