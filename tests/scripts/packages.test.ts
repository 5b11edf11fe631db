import { describe, expect, test } from 'vitest';
import { areInstalled, isNodeNewEnough } from '../../scripts/ground/packages.mjs';

const lock = {
  packages: {
    '': { name: 'senda' },
    'node_modules/yjs': { version: '13.6.33' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
};

describe('Installed packages', () => {
  test('are wanting in a bare clone', () => {
    expect(areInstalled(lock, null)).toBe(false);
  });

  test('are complete when every version is that of the lockfile', () => {
    const installed = { packages: { 'node_modules/yjs': { version: '13.6.33' } } };

    expect(areInstalled(lock, installed)).toBe(true);
  });

  test('are out of date after a pull that changed one version', () => {
    const installed = { packages: { 'node_modules/yjs': { version: '13.6.32' } } };

    expect(areInstalled(lock, installed)).toBe(false);
  });

  test('are wanting when one of them is not there', () => {
    expect(areInstalled(lock, { packages: {} })).toBe(false);
  });

  test('need no package that is only for another platform, but not an old one of it either', () => {
    const yjs = { 'node_modules/yjs': { version: '13.6.33' } };

    expect(areInstalled(lock, { packages: { ...yjs, 'node_modules/fsevents': { version: '2.3.2' } } })).toBe(false);
    expect(areInstalled(lock, { packages: yjs })).toBe(true);
  });
});

describe('Node', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s builds Senda', (version) => {
    expect(isNodeNewEnough(version)).toBe(true);
  });

  test.each(['18.15.0', '20.18.3', '16.20.0'])('%s is too old to build Senda', (version) => {
    expect(isNodeNewEnough(version)).toBe(false);
  });
});
