// Builds everything that runs: main, preload, the data engine, the command line, and the two pages of the window.
// Only what changed is built again. `node scripts/build.mjs [target …]`
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { fingerprint, isFresh } from './ground/freshness.mjs';
import { inRoot } from './ground/places.mjs';
import { run, Stop, say } from './ground/say.mjs';
import { targets } from './ground/targets.mjs';

export async function build(names = Object.keys(targets)) {
  const prints = new Map();
  for (const name of names) {
    const target = targets[name];
    if (!target) throw new Stop(`There is no target "${name}", only ${Object.keys(targets).join(', ')}.`);
    const missing = target.entries.find((entry) => !existsSync(inRoot(entry)));
    if (missing) throw new Stop(`${missing} is missing, so "${name}" cannot be built.`);

    const from = target.from.join();
    if (!prints.has(from)) prints.set(from, fingerprint(target.from));
    await buildUnlessFresh(name, target, prints.get(from));
  }
}

async function buildUnlessFresh(name, target, now) {
  const isThere = (file) => existsSync(inRoot('dist', name, file));
  if (isFresh(target, { stamp: readStamp(name), now, isThere })) return;

  say(`Building ${name} …`);
  const { bundle } = await import('./ground/bundles.mjs');
  // Beside its place and then moved there, so that nobody starts a half-built app.
  const fresh = inRoot('dist', `.${name}-${process.pid}`);
  try {
    await bundle(name, target, fresh).catch((problem) => {
      throw new Stop(`"${name}" cannot be built: ${stripVTControlCharacters(problem.message)}`);
    });
    rmSync(inRoot('dist', name), { recursive: true, force: true });
    renameSync(fresh, inRoot('dist', name));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  mkdirSync(inRoot('dist', 'stamps'), { recursive: true });
  writeFileSync(stampOf(name), now);
}

const stampOf = (name) => inRoot('dist', 'stamps', name);
const readStamp = (name) => (existsSync(stampOf(name)) ? readFileSync(stampOf(name), 'utf8') : null);

if (process.argv[1] === fileURLToPath(import.meta.url))
  await run(() => build(process.argv.length > 2 ? process.argv.slice(2) : undefined));
