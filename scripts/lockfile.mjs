// `node scripts/lockfile.mjs`: names in package-lock.json the binaries for other platforms that npm left out, because
// the registry it was written with lacks them. Needed after `npm install` behind such a registry.
import { readFileSync, writeFileSync } from 'node:fs';
import { completed, missingBinaries } from './ground/lockfile.mjs';
import { inRoot } from './ground/places.mjs';
import { say } from './ground/say.mjs';

const path = inRoot('package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
const missing = missingBinaries(lock);
if (missing.length > 0) writeFileSync(path, `${JSON.stringify(completed(lock), null, 2)}\n`);
say(missing.length > 0 ? `Added: ${missing.map(({ name }) => name).join(', ')}` : 'The lockfile is complete.');
