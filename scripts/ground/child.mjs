import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './places.mjs';

const exitCode = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0);

/** Runs a program in the open until it ends and answers its exit code; Ctrl-C and a polite kill reach it. */
export function runProgram(program, args, options = {}) {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(exitCode(code, signal)));
  }).finally(() => {
    for (const signal of signals) process.off(signal, pass);
  });
}

/** Runs a short program and answers what it said. */
export function ask(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', ...options });
  return { ok: status === 0, out: stdout ?? '', problem: error?.message ?? (stderr || '').trim() };
}

/** npm is a script on Windows, which only a shell can start. */
export const npm =
  process.platform === 'win32' ? { program: 'npm.cmd', shell: true } : { program: 'npm', shell: false };
