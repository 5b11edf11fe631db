// Measures Senda against a peer in the same run, prints the ratios and keeps the last of each. Absolute times mean little
// on a shared machine; a ratio taken pairwise holds.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { withDisplay } from './ground/display.mjs';
import { ensureLinuxPackages } from './ground/linuxPackages.mjs';
import { ensurePackages } from './ground/packages.mjs';
import { needsDisplay } from './ground/places.mjs';
import { ensureRuntime } from './ground/runtime.mjs';
import { run } from './ground/say.mjs';

const folder = new URL('../tests/bench/', import.meta.url);
const wanted = process.argv.slice(2);
const results = fileURLToPath(new URL('results.md', folder));
const today = new Date().toISOString().slice(0, 10);
const head = [
  '| what | Senda | peer | ratio | goal | met | note | measured |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
];

await run(async () => {
  await ensurePackages();
  await ensureLinuxPackages(await ensureRuntime(), needsDisplay() ? ['Xvfb'] : []);
  await build();
  await withDisplay(async (env) => {
    Object.assign(process.env, env);
    await measureAll();
  });
});

async function measureAll() {
  const { rows, didFail } = await measure(benchNames());
  const lines = rows.map(asRow);
  console.log(`\n${asTable(lines)}`);
  writeFileSync(results, asPage(asTable(wanted.length === 0 && !didFail ? lines : amongOlder(lines))));
  if (didFail) process.exitCode = 1;
}

/** Benchmarks that did not run this time keep their last line, with its day. */
function amongOlder(lines) {
  const byName = new Map(olderLines().map((line) => [nameOf(line), line]));
  for (const line of lines) byName.set(nameOf(line), line);
  return [...byName.values()];
}

function olderLines() {
  const text = existsSync(results) ? readFileSync(results, 'utf8') : '';
  return text.split('\n').filter((line) => line.startsWith('| ') && !head.includes(line));
}

function nameOf(line) {
  return line.split(' | ')[0];
}

function benchNames() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.bench.mjs'))
    .filter((name) => (wanted.length === 0 ? !name.includes('.long.') : wanted.some((part) => name.startsWith(part))));
}

async function measure(names) {
  const rows = [];
  let didFail = false;
  for (const name of names) {
    console.log(`… ${name.replace('.bench.mjs', '')}`);
    try {
      const bench = await import(new URL(name, folder).href);
      rows.push(...(await bench.run()));
    } catch (problem) {
      didFail = true;
      console.error(`${name} did not finish: ${problem.stack ?? problem}`);
    }
  }
  return { rows, didFail };
}

function asTable(lines) {
  return [...head, ...lines].join('\n');
}

function asRow({ name, ours, peer, ratio, goal, note }) {
  const isMet = ratio <= goal ? 'yes' : '**no**';
  return `| ${name} | ${ours} | ${peer} | ${ratio.toFixed(2)} | ≤ ${goal} | ${isMet} | ${note ?? ''} | ${today} |`;
}

function asPage(text) {
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`;
  return `# Benchmarks, last run\n\nEvery ratio is Senda ÷ its peer, both measured in the same run, medians of several. Written by \`npm run bench\` (last on ${machine}).\n\n${text}\n`;
}
