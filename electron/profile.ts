import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import type { Launch } from './launch.ts';

/** The folder of this person's settings and drafts. A self-test or an export from the command line must not touch it. */
export function profileFor(launch: Launch): string {
  const isPassing = launch.isSelfTest || launch.cli !== null;
  const folder = launch.userData ?? (isPassing ? passingFolder() : null);
  if (folder !== null) app.setPath('userData', folder);
  return app.getPath('userData');
}

function passingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'senda-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
