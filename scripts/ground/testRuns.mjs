import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runProgram } from './child.mjs';
import { countCheck, countPlaywright, countVitest } from './counting.mjs';
import { inRoot } from './places.mjs';

const node = (program, args, options) =>
  runProgram(process.execPath, [inRoot('node_modules', program), ...args], options);

/**
 * One compilation per folder, because each folder may name different things. By default four checkers share a
 * compilation, each working out for itself what the others know: two need a third less of the processor.
 */
export const typeRuns = ['shared', 'electron', 'renderer', 'tests'].map((folder) => [
  'typescript/bin/tsc',
  '-p',
  folder,
  '--checkers',
  '2',
]);

export const styleRun = ['@biomejs/biome/bin/biome', 'check', '.'];

export async function checkTypes() {
  const codes = [];
  for (const [program, ...args] of typeRuns) codes.push(await node(program, args));
  return countCheck(codes.find((code) => code !== 0) ?? 0);
}

export async function checkStyle() {
  const [program, ...args] = styleRun;
  return countCheck(await node(program, args));
}

export async function runUnitTests() {
  const file = reportFile('unit.json');
  await node('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return countVitest(read(file));
}

/** Drives the real app; `env` brings the display. */
export async function runEndToEndTests(args, env) {
  const file = reportFile('e2e.json');
  const variables = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  await node('@playwright/test/cli.js', ['test', '--reporter=list,json', ...args], { env: variables });
  return countPlaywright(read(file));
}

/** An old report must not be taken for the one of a run that crashed. */
function reportFile(name) {
  const folder = inRoot('test-results', 'reports');
  mkdirSync(folder, { recursive: true });
  rmSync(`${folder}/${name}`, { force: true });
  return `${folder}/${name}`;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
