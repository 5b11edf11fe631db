import { cpus, totalmem } from 'node:os';
import type { EngineLimits } from './surveyEngine.ts';

const gigabyte = 1024 ** 3;

/** A quarter of the memory, between half and two gigabytes: a survey must never push out the other programs. */
export function limitsFor(temporaryFolder: string, memory = totalmem()): EngineLimits {
  const share = Math.min(2 * gigabyte, Math.max(gigabyte / 2, memory / 4));
  return {
    memoryLimit: `${Math.floor(share / 1024 ** 2)}MB`,
    threads: Math.min(8, Math.max(1, cpus().length)),
    temporaryFolder,
  };
}
