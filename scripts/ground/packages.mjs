import { readFileSync } from 'node:fs';
import { npm, runProgram } from './child.mjs';
import { inRoot } from './places.mjs';
import { Stop, say } from './say.mjs';

const oldestNode = [20, 19];

/** Does what npm noted in node_modules agree with the lockfile? Packages for other platforms may be absent. */
export function areInstalled(lock, installed) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const there = installed.packages[path];
    return there ? there.version === wanted.version : Boolean(wanted.optional || wanted.devOptional);
  });
}

export function isNodeNewEnough(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/** Installs the packages of the lockfile, if those in node_modules are not the same already. */
export async function ensurePackages() {
  if (!isNodeNewEnough())
    throw new Stop(
      `Senda is built with Node ${oldestNode.join('.')} or newer, this is ${process.versions.node}: install a current Node from https://nodejs.org and try again.`,
    );
  if (areInstalled(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))) return;

  say('Installing packages …');
  // What npm has to tell is progress for us; standard output may be read by a program.
  // Building needs the development packages even where NODE_ENV says "production", as Vite does once it has built.
  const code = await runProgram(npm.program, ['ci', '--include=dev', '--loglevel=error'], {
    shell: npm.shell,
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0)
    throw new Stop(
      'The packages could not be installed (npm says why above). Check that npm reaches its registry: `npm ping --loglevel=notice`. Then try again.',
    );
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(inRoot(path), 'utf8'));
  } catch (problem) {
    if (problem.code === 'ENOENT') return null;
    throw problem;
  }
}
