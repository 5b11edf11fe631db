// Measures Senda against a peer in the same run, prints the ratios and keeps the last table. Absolute times mean little
// on a shared machine; a ratio taken pairwise holds.
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';

const folder = new URL('../tests/bench/', import.meta.url);
const wanted = process.argv.slice(2);

await prepare({ forTests: true });
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.mjs'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.startsWith(part)));

const rows = [];
let didFail = false;
for (const name of names) {
  console.log(`… ${name.replace('.bench.mjs', '')}`);
  try {
    const { run } = await import(new URL(name, folder).href);
    rows.push(...(await run()));
  } catch (problem) {
    didFail = true;
    console.error(`${name} did not finish: ${problem.stack ?? problem}`);
  }
}

const table = asTable(rows);
console.log(`\n${table}`);
if (wanted.length === 0 && !didFail) writeFileSync(fileURLToPath(new URL('results.md', folder)), asPage(table));
if (didFail) process.exitCode = 1;

function asTable(figures) {
  const head = '| what | Senda | peer | ratio | goal | met | note |\n| --- | --- | --- | --- | --- | --- | --- |';
  return [head, ...figures.map(asRow)].join('\n');
}

function asRow({ name, ours, peer, ratio, goal, note }) {
  const isMet = ratio <= goal ? 'yes' : '**no**';
  return `| ${name} | ${ours} | ${peer} | ${ratio.toFixed(2)} | ≤ ${goal} | ${isMet} | ${note ?? ''} |`;
}

function asPage(text) {
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`;
  return `# Benchmarks, last run\n\nEvery ratio is Senda ÷ its peer, both measured in the same run, medians of several. Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} (${machine}).\n\n${text}\n`;
}
