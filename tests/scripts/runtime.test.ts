import { describe, expect, test } from 'vitest';
import { chooseRuntime } from '../../scripts/ground/runtime.mjs';

const bareLinux = {
  override: null,
  official: false,
  refusedNow: false,
  refusedLately: false,
  isLinuxX64: true,
  registryCopy: false,
};

describe('Looking for a runtime', () => {
  test('a folder named in the environment goes before everything else', () => {
    const there = { ...bareLinux, override: { isComplete: true }, official: true, registryCopy: true };

    expect(chooseRuntime(there)).toBe('override');
  });

  test('a named folder without a runtime is said to be wrong instead of being passed over', () => {
    expect(chooseRuntime({ ...bareLinux, override: { isComplete: false }, official: true })).toBe('bad-override');
  });

  test('the official runtime goes before the copy of the registry', () => {
    expect(chooseRuntime({ ...bareLinux, official: true, registryCopy: true })).toBe('official');
  });

  test('the official download is tried before the registry is asked', () => {
    expect(chooseRuntime(bareLinux)).toBe('download');
    expect(chooseRuntime({ ...bareLinux, refusedNow: true })).toBe('fetch-registry-copy');
  });

  test('a refusal of today spares a machine with a copy the next attempt', () => {
    expect(chooseRuntime({ ...bareLinux, refusedLately: true, registryCopy: true })).toBe('registry-copy');
  });

  test('a refusal of today does not stop a machine that has nothing else from trying again', () => {
    expect(chooseRuntime({ ...bareLinux, refusedLately: true })).toBe('download');
    expect(chooseRuntime({ ...bareLinux, refusedLately: true, isLinuxX64: false })).toBe('download');
  });

  test('where the registry has no copy for the platform, a refused download is the end', () => {
    expect(chooseRuntime({ ...bareLinux, refusedNow: true, isLinuxX64: false })).toBe('none');
  });

  test('every machine comes to an end after one refusal', () => {
    for (const isLinuxX64 of [true, false])
      for (const registryCopy of [true, false])
        for (const refusedLately of [true, false]) {
          const next = chooseRuntime({ ...bareLinux, isLinuxX64, registryCopy, refusedLately, refusedNow: true });

          expect(next).not.toBe('download');
        }
  });
});
