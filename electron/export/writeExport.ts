import { open } from 'node:fs/promises';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { savingProblem } from '../files/fileProblem.ts';
import { writeSafely } from '../files/writeSafely.ts';

/** Puts a file that leaves Senda in its place, whole or not at all. */
export async function writeExport(path: string, bytes: Uint8Array): Promise<Result<null, BridgeProblem>> {
  try {
    await writeSafely({ path, write: (temporary) => writeAndFlush(temporary, bytes), backups: null });
    return ok(null);
  } catch (error) {
    return failed(savingProblem(error));
  }
}

async function writeAndFlush(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
