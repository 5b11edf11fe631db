import { resolve } from 'node:path';
import { isMainThread, workerData } from 'node:worker_threads';
import './webCrypto.ts';
import { writeAll } from './cli/console.ts';
import { systemLanguage } from './cli/io.ts';
import { exitCodes } from './cli/outcome.ts';
import { runCli } from './cli/runCli.ts';
import { endApp } from './cli/unseen.ts';

/** `senda …` without a window: plain Node, or a thread of the app. Beside dist/cli lie the templates, in resources. */
const script = process.argv[1] ?? '';

if (!isMainThread) {
  process.on('uncaughtException', (error) => {
    writeAll(2, `${error.stack ?? error.message}\n`);
    process.exit(exitCodes.failed);
  });
  process.on('exit', (code) => endApp(workerData, code));
}

void runCli(process.argv.slice(2), {
  out: (text) => writeAll(1, text),
  err: (text) => writeAll(2, text),
  folder: process.cwd(),
  resources: resolve(script, '..', '..', '..', 'resources'),
  language: systemLanguage(process.env),
}).then((code) => {
  process.exitCode = code;
});
