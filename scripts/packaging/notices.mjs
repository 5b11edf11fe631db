// The licences of what Senda is built with, for its packages: whoever gets our bundles gets these texts with them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../ground/places.mjs';

/** What no source map names: fonts, and the data engine, which is not bundled. */
const besides = [
  '@duckdb/node-api',
  '@duckdb/node-bindings',
  '@fontsource-variable/inter',
  '@fontsource-variable/newsreader',
];

/** Writes the texts of everything in dist/ and answers the file's name. */
export function writeNotices() {
  const names = new Set([...besides, ...sourcesOf(inRoot('dist')).flatMap((source) => packageOf(source) ?? [])]);
  const file = inRoot('dist', 'third-party-licenses.txt');
  writeFileSync(
    file,
    [...names]
      .sort()
      .map(noticeOf)
      .join(`\n${'-'.repeat(80)}\n\n`),
  );
  return file;
}

/** The package that a bundled file comes from; null if it is our own. */
export function packageOf(source) {
  const inside = source.split('node_modules/').slice(1).at(-1);
  if (inside === undefined) return null;
  return inside
    .split('/')
    .slice(0, inside.startsWith('@') ? 2 : 1)
    .join('/');
}

const sourcesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.map'))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).sources);

function noticeOf(name) {
  const folder = inRoot('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  // Some packages name their licence without its text; then it stands beside this file.
  const text = file ? join(folder, file) : inRoot('scripts/packaging/licences', `${name}.txt`);
  if (!existsSync(text)) throw new Error(`${name} comes without the text of its licence (${license})`);
  const notice = join(folder, 'NOTICE');
  const texts = [text, ...(existsSync(notice) ? [notice] : [])];
  return [`${name} ${version} (${license})`, ...texts.map((path) => readFileSync(path, 'utf8').trim()), ''].join(
    '\n\n',
  );
}
