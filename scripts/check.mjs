// `npm run check`: types and style beside the unit tests, since neither fills two cores alone. Each part’s words are
// shown together when it is done.
import { spawn } from 'node:child_process';
import { ensurePackages } from './ground/packages.mjs';
import { root } from './ground/places.mjs';
import { run } from './ground/say.mjs';
import { styleRun, typeRuns } from './ground/testRuns.mjs';

const lanes = [
  [...typeRuns.map((types) => ['types', ...types]), ['lint', ...styleRun]],
  [['unit', 'vitest/vitest.mjs', 'run', '--project', 'together', '--project', 'alone']],
];

/** What a minute allows of the random cases; `npm test` draws all of them. */
const fewerCases = { SENDA_RUNS: '0.2' };

await run(async () => {
  await ensurePackages();
  const from = performance.now();
  const codes = (await Promise.all(lanes.map(inTurn))).flat();
  console.log(`${((performance.now() - from) / 1000).toFixed(0)} s`);
  return codes.every((code) => code === 0) ? 0 : 1;
});

async function inTurn(parts) {
  const codes = [];
  for (const [name, program, ...args] of parts) codes.push(await part(name, program, args));
  return codes;
}

function part(name, program, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`node_modules/${program}`, ...args], {
      cwd: root,
      env: { FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...fewerCases, ...process.env },
    });
    const words = [];
    child.stdout.on('data', (chunk) => words.push(chunk));
    child.stderr.on('data', (chunk) => words.push(chunk));
    child.on('close', (code) => {
      console.log(`— ${name} ${args.join(' ')}\n${Buffer.concat(words).toString()}`);
      resolve(code ?? 1);
    });
  });
}
