import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

/** How things are built is part of what they are made from. */
const recipe = [
  'package-lock.json',
  'tsconfig.base.json',
  'scripts/build.mjs',
  'scripts/ground/bundles.mjs',
  'scripts/ground/targets.mjs',
];

/** One short text that changes whenever a file a target is made from changes, comes or goes. */
export function fingerprint(folders, base = root, alsoFiles = recipe) {
  const hash = createHash('sha256');
  const files = [...alsoFiles, ...folders.flatMap((folder) => filesUnder(base, folder))];
  for (const file of files) {
    const path = join(base, file);
    hash.update(`${file}\0`);
    if (existsSync(path)) hash.update(readFileSync(path));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/** A target is fresh if it is there and was made from what its folders hold now. */
export function isFresh(target, { stamp, now, isThere }) {
  return isThere(target.gives) && stamp === now;
}

function filesUnder(base, folder) {
  return readdirSync(join(base, folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(base, path) : [path];
    });
}
