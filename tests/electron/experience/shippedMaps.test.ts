import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../../electron/files/hash.ts';
import { writeMaps } from '../../../scripts/samples/writeMaps.ts';

const resources = fileURLToPath(new URL('../../../resources', import.meta.url));
const shipped = ['samples', 'templates'].flatMap((folder) =>
  readdirSync(join(resources, folder))
    .filter((name) => name.endsWith('.senda'))
    .map((name) => `${folder}/${name}`),
);
const to = mkdtempSync(join(tmpdir(), 'senda-shipped-'));
afterAll(() => rmSync(to, { recursive: true, force: true }));

const entriesOf = (path: string) => unzipSync(readFileSync(path));
const marks = (path: string) => Object.entries(entriesOf(path)).map(([name, bytes]) => [name, sha256(bytes)]);

describe('the maps that ship', () => {
  let made: string[];
  beforeAll(async () => {
    // Pictures come from the app's own export, which draws; they go in as they are.
    for (const name of shipped)
      writeFileSync(
        join(to, basename(name).replace(/senda$/, 'png')),
        entriesOf(join(resources, name))['preview.png'] ?? '',
      );
    made = await writeMaps(resources, to, to, []);
  });

  it('are all of those that are written down, and no other', () => {
    expect(made.map((path) => `${basename(dirname(path))}/${basename(path)}`).sort()).toEqual([...shipped].sort());
  });

  it.each(shipped)('%s is byte for byte what its text and its data make', (name) => {
    expect(marks(join(to, name))).toEqual(marks(join(resources, name)));
  });
});
