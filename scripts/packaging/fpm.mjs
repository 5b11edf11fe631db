#!/usr/bin/env node
// Stands in for fpm, which neither Debian nor npm has: makes a .deb with dpkg-deb from the arguments that
// electron-builder gives fpm. Where the real one can be downloaded, electron-builder takes that.
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask } from '../ground/child.mjs';
import { control, readArguments } from './debControl.mjs';

if (process.argv[1] === fileURLToPath(import.meta.url)) pack(readArguments(process.argv.slice(2)));

function pack(wanted) {
  const tree = mkdtempSync(join(tmpdir(), 'senda-deb-'));
  try {
    for (const { from, to } of wanted.files) place(from, join(tree, to));
    writeControlFiles(tree, wanted);
    // Root owns the files of a package, whoever builds it. Quickest level: the default takes minutes of a processor.
    const args = ['--root-owner-group', '-Zxz', '-z0', '--build', tree, wanted.package];
    const { ok, problem } = ask('dpkg-deb', args);
    if (!ok) throw new Error(`dpkg-deb: ${problem}`);
  } finally {
    rmSync(tree, { recursive: true });
  }
}

function place(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

function writeControlFiles(tree, wanted) {
  const folder = join(tree, 'DEBIAN');
  const { out } = ask('du', ['-sk', tree]);
  mkdirSync(folder);
  writeFileSync(join(folder, 'control'), control(wanted, Number.parseInt(out, 10)));
  for (const [name, script] of Object.entries({ postinst: wanted.afterInstall, postrm: wanted.afterRemove }))
    if (script && statSync(script).isFile()) {
      cpSync(script, join(folder, name));
      ask('chmod', ['755', join(folder, name)]);
    }
  ask('chmod', ['755', tree]);
}
