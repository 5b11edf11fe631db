import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkIntegrity } from '../../scripts/ground/registryRuntime.mjs';

describe('The runtime of the registry', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'senda-test-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is used when it is byte for byte the one we tried', async () => {
    const file = join(folder, 'runtime.tgz');
    await writeFile(file, 'the runtime');
    const known = `sha512-${createHash('sha512').update('the runtime').digest('base64')}`;

    await expect(checkIntegrity(file, known)).resolves.toBeUndefined();
  });

  test('is refused when a single byte differs', async () => {
    const file = join(folder, 'runtime.tgz');
    await writeFile(file, 'the Runtime');
    const known = `sha512-${createHash('sha512').update('the runtime').digest('base64')}`;

    await expect(checkIntegrity(file, known)).rejects.toThrow(/checksum differs/);
  });
});
