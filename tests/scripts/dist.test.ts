import { describe, expect, test } from 'vitest';
import { builderOptions, mayPackage } from '../../scripts/packaging/builderOptions.mjs';
import { control, readArguments } from '../../scripts/packaging/debControl.mjs';

describe('Packaging', () => {
  test('makes installers with the official runtime only, and trials with any', () => {
    expect(mayPackage({ isTrial: false, isOlder: true })).toBe(false);
    expect(mayPackage({ isTrial: false, isOlder: false })).toBe(true);
    expect(mayPackage({ isTrial: true, isOlder: true })).toBe(true);
  });

  test('says "trial" in the version of a trial, and only there', () => {
    const asked = { targets: ['dir'], platform: 'linux', version: '1.2.3', older: null, projectDir: '/senda' };

    expect(builderOptions({ ...asked, isTrial: true }).config.extraMetadata.version).toBe('1.2.3-trial');
    expect(builderOptions({ ...asked, isTrial: false }).config.extraMetadata.version).toBe('1.2.3');
  });

  test('packs for the system it runs on', () => {
    const asked = { targets: ['nsis'], platform: 'win32', isTrial: false, version: '1', older: null, projectDir: '' };

    expect(builderOptions(asked)).toMatchObject({ win: ['nsis'], publish: 'never' });
  });
});

describe('A Debian package', () => {
  const args = [
    '-s',
    'dir',
    '--force',
    '-t',
    'deb',
    '-d',
    'libgtk-3-0',
    '-d',
    'libnss3',
    '--deb-recommends',
    'xdg-utils',
  ];
  const meta = ['--architecture', 'amd64', '--version', '1.2.3~trial', '--name', 'senda', '--maintainer', 'A <a@b.c>'];
  const about = ['--description', 'Maps\n  of customers', '--deb-compression', 'xz', '--package', '/out/senda.deb'];
  const files = ['/build/linux-unpacked/=/opt/Senda', '/icons/a=b.png=/usr/share/icons/senda.png'];
  const wanted = readArguments([...args, ...meta, ...about, ...files]);

  test('gets each folder and file where it belongs', () => {
    expect(wanted.files).toEqual([
      { from: '/build/linux-unpacked', to: '/opt/Senda' },
      { from: '/icons/a=b.png', to: '/usr/share/icons/senda.png' },
    ]);
  });

  test('names what it depends on, its size and its version', () => {
    const lines = control(wanted, 300).split('\n');

    expect(lines).toContain('Depends: libgtk-3-0, libnss3');
    expect(lines).toContain('Recommends: xdg-utils');
    expect(lines).toContain('Version: 1.2.3~trial');
    expect(lines).toContain('Installed-Size: 300');
  });

  test('has a short description, and a long one indented below', () => {
    expect(control(wanted, 1)).toContain('Description: Maps\n of customers\n');
  });

  test('leaves out what nobody said', () => {
    expect(control(wanted, 1)).not.toContain('Homepage');
  });
});
