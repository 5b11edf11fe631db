import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/**
 * Runs a built CommonJS file and keeps what V8 made of it beside it: the next run need not compile a megabyte again,
 * which was a quarter of its time. A new build replaces the folder, and with it what was kept.
 */
export function runCompiled(file) {
  const kept = `${file}.compiled`;
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), { filename: file, cachedData });
  const isKept = cachedData !== undefined && !script.cachedDataRejected;
  // At the end, when it is known which functions were needed.
  if (!isKept) process.once('exit', () => writeFileSync(kept, script.createCachedData()));

  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, createRequire(file), loaded, file, dirname(file));
}
