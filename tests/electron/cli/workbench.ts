import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { runCli } from '../../../electron/cli/runCli.ts';

/** The command line in a folder of its own, gone after the tests of a file. */
export function createCommandLine() {
  const folder = mkdtempSync(join(tmpdir(), 'senda-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const resources = fileURLToPath(new URL('../../../resources', import.meta.url));
  const senda = async (...args: string[]) => {
    let out = '';
    let err = '';
    const io = { out: (text: string) => (out += text), err: (text: string) => (err += text), folder, resources };
    const code = await runCli(args, { ...io, language: 'en' });
    return { code, out, err, json: () => JSON.parse(out) };
  };
  const put = (content: string | Buffer, name: string): string => {
    writeFileSync(join(folder, name), content);
    return name;
  };
  return { folder, senda, put };
}
