// Measures Senda against a peer in the same run, prints the ratios and keeps the last table. Absolute times mean little
// on a shared machine; a ratio taken pairwise holds.
import { readdirSync, writeFileSync } from 'node:fs';
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
  const table = asTable(rows);
  console.log(`\n${table}`);
  if (wanted.length === 0 && !didFail) writeFileSync(fileURLToPath(new URL('results.md', folder)), asPage(table));
  if (didFail) process.exitCode = 1;
}

function benchNames() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.bench.mjs'))
    .filter((name) => wanted.length === 0 || wanted.some((part) => name.startsWith(part)));
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
