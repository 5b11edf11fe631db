import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ask, runProgram } from './child.mjs';
import { isRoot } from './places.mjs';
import { Stop, say } from './say.mjs';

/** What Debian calls what Chromium is linked against. */
const libraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libxtst6', 'libnotify4', 'libdrm2'];
const programs = {
  Xvfb: 'xvfb',
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfimages: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  chromium: 'chromium',
};

/** What the tests read PDFs with. */
export const pdfPrograms = Object.keys(programs).filter((name) => programs[name] === 'poppler-utils');

/** The browser in which the tests are guests of a workshop. */
export const guestBrowser = 'chromium';

/** Which packages are wanting, given what `ldd` says of the runtime and which programs are there. */
export function wantedPackages(lddOutput, neededPrograms, isThere) {
  const lacksLibrary = /=> not found/.test(lddOutput);
  const lacking = neededPrograms.filter((name) => !isThere(name)).map((name) => programs[name]);
  return [...(lacksLibrary ? libraries : []), ...new Set(lacking)];
}

/** Since Debian 13 and Ubuntu 24.04 some libraries carry "t64" in their names; the old name may have no candidate. */
export const nameForThisRelease = (name, isKnown) => (isKnown(`${name}t64`) ? `${name}t64` : name);

/** What to do about wanted packages: nothing, install, or tell the person the command. */
export function packageAction({ wanted, hasApt, isRoot }) {
  if (wanted.length === 0) return { kind: 'nothing' };
  const install = `apt-get install -y --no-install-recommends ${wanted.join(' ')}`;
  if (!hasApt)
    return {
      kind: 'tell',
      sentence: `This system lacks what Debian calls ${wanted.join(', ')}: install the equal packages of your distribution and try again.`,
    };
  if (!isRoot)
    return {
      kind: 'tell',
      sentence: `Some system packages are missing. Install them with\n\n  sudo apt-get update && sudo ${install}\n\nand try again.`,
    };
  return { kind: 'install' };
}

/** Installs what the runtime and the named programs need of the system, or stops with the command to type. */
export async function ensureLinuxPackages(runtime, neededPrograms = []) {
  if (process.platform !== 'linux') return;
  const missing = () => wantedPackages(runtime ? ask('ldd', [runtime.binary]).out : '', neededPrograms, isInPath);
  const wanted = missing();
  if (wanted.length === 0) return;

  const hasApt = isInPath('apt-get');
  if (hasApt && isRoot()) await runProgram('apt-get', ['update', '-q'], { stdio: ['ignore', 'ignore', 2] });
  const names = wanted.map((name) => (hasApt ? nameForThisRelease(name, isKnownToApt) : name));
  const action = packageAction({ wanted: names, hasApt, isRoot: isRoot() });
  if (action.kind === 'tell') throw new Stop(action.sentence);

  await install(names);
  const still = missing();
  if (still.length > 0)
    throw new Stop(`These system packages are still missing after installing them: ${still.join(', ')}.`);
}

async function install(names) {
  say(`Installing system packages: ${names.join(' ')} …`);
  const args = ['install', '-y', '-q', '--no-install-recommends', ...names];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const code = await runProgram('apt-get', args, { stdio: ['ignore', 'ignore', 2], env });
  if (code !== 0)
    throw new Stop(
      `The system packages could not be installed (apt-get says why above). By hand: apt-get ${args.join(' ')}`,
    );
}

const isKnownToApt = (name) => ask('apt-cache', ['show', name]).ok;
const isInPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
