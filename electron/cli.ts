import { resolve } from 'node:path';
import './webCrypto.ts';
import { systemLanguage } from './cli/io.ts';
import { runCli } from './cli/runCli.ts';

/** `senda …` without a window: plain Node. Beside dist/cli lie the templates, in resources. */
const script = process.argv[1] ?? '';

void runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  folder: process.cwd(),
  resources: resolve(script, '..', '..', '..', 'resources'),
  language: systemLanguage(process.env),
}).then((code) => {
  process.exitCode = code;
});
