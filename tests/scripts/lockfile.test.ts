import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completed, missingBinaries } from '../../scripts/ground/lockfile.mjs';
import { inRoot } from '../../scripts/ground/places.mjs';

const asking = {
  packages: {
    '': { name: 'senda' },
    'node_modules/engine': {
      version: '2.0.0',
      license: 'MIT',
      optionalDependencies: { '@engine/linux-x64-musl': '2.0.0' },
    },
  },
};

describe('The lockfile', () => {
  test('names the binaries of every platform, so that a bare clone installs from it anywhere', () => {
    const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));

    expect(missingBinaries(lock).map(({ name }: { name: string }) => name)).toEqual([]);
  });

  test('holds no address of a registry', () => {
    expect(readFileSync(inRoot('package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:/);
  });

  test('is completed with what npm left out, for its platform only', () => {
    const lock = completed(asking);

    expect(missingBinaries(lock)).toEqual([]);
    expect(lock.packages['node_modules/@engine/linux-x64-musl']).toMatchObject({
      version: '2.0.0',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    });
  });

  test('finds a binary that stands inside the package that asks for it', () => {
    const nested = 'node_modules/engine/node_modules/@engine/linux-x64-musl';
    const lock = { packages: { ...asking.packages, [nested]: { version: '2.0.0' } } };

    expect(missingBinaries(lock)).toEqual([]);
  });
});
