// A hundred million answers in half a gigabyte of memory: that it ends at all, that it tells of itself, and that it can be
// left. It takes half an hour and eight gigabytes of disk, so it runs only when asked for: npm run bench big.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';

const million = 1_000_000;
const rows = Number(process.env.SENDA_BENCH_ROWS ?? 100 * million);

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'senda-big-'));
  const file = join(folder, 'answers.csv');
  try {
    await (await bundled('tests/bench/importEntry.ts')).generate(file, rows);
    const kinds = (process.env.SENDA_BENCH_KINDS ?? 'nps,customers').split(',');
    const taken = kinds.map((kind) => row(kind, inOwnProcess('take', [file, folder, kind])));
    const { took, left } = inOwnProcess('leave', [file, folder]);
    if (left > 0) throw new Error(`${left} files stayed on the disk`);
    return [...taken, { ...named('Leave it half-way', took, 5000), note: 'nothing stays on the disk' }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(kind, { time, memory, told, silence, rows: counted }) {
  if (counted !== rows) throw new Error(`${counted} of ${rows} rows were counted`);
  const note = `peak memory ${(memory / 1024).toFixed(0)} MB; told of itself ${told} times, silent for ${(silence / 1000).toFixed(1)} s at most`;
  const what = kind === 'nps' ? 'answers' : 'different customers';
  // A minute for every four million rows: slow, but it ends.
  return {
    ...named(`${rows / million} million ${what} with 512 MB for the engine ÷ 15 µs a row`, time, rows * 0.015),
    note,
  };
}

function named(name, time, most) {
  const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
  return { name, ours: seconds(time), peer: seconds(most), ratio: time / most, goal: 1 };
}

function inOwnProcess(name, given) {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, ...given], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
  return JSON.parse(child.stdout.trim().split('\n').at(-1));
}

async function runOne([name, ...given]) {
  const entry = await bundled('tests/bench/bigEntry.ts');
  const from = performance.now();
  const found = await entry[name](...given);
  const { maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ time: performance.now() - from, memory: maxRSS, ...found }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runOne(process.argv.slice(2));
