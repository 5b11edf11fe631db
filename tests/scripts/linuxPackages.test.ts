import { describe, expect, test } from 'vitest';
import { nameForThisRelease, packageAction, wantedPackages } from '../../scripts/ground/linuxPackages.mjs';

const complete = '\tlibgtk-3.so.0 => /lib/x86_64-linux-gnu/libgtk-3.so.0 (0x1)\n';
const lacking = '\tlibgtk-3.so.0 => not found\n\tlibm.so.6 => /lib/libm.so.6 (0x1)\n';

describe('System packages', () => {
  test('are not asked for when the runtime finds its libraries and the programs are there', () => {
    expect(wantedPackages(complete, ['Xvfb', 'pdftotext'], () => true)).toEqual([]);
  });

  test('are all of the runtime’s when one library is missing', () => {
    const wanted = wantedPackages(lacking, [], () => true);

    expect(wanted).toContain('libgtk-3-0');
    expect(wanted).toContain('libnss3');
    expect(wanted).not.toContain('xvfb');
  });

  test('are named once, however many of their programs are missing', () => {
    const wanted = wantedPackages(complete, ['Xvfb', 'pdftotext', 'pdffonts'], (name: string) => name === 'Xvfb');

    expect(wanted).toEqual(['poppler-utils']);
  });

  test('carry the name of the newer releases where those have renamed them', () => {
    const isKnown = (name: string) => name === 'libasound2t64';

    expect(nameForThisRelease('libasound2', isKnown)).toBe('libasound2t64');
    expect(nameForThisRelease('libnss3', isKnown)).toBe('libnss3');
  });
});

describe('With missing system packages', () => {
  const wanted = ['xvfb', 'poppler-utils'];

  test('root on Debian gets them installed', () => {
    expect(packageAction({ wanted, hasApt: true, isRoot: true }).kind).toBe('install');
  });

  test('anybody else on Debian is told the command to type', () => {
    const action = packageAction({ wanted, hasApt: true, isRoot: false });

    expect(action.sentence).toContain('sudo apt-get install -y --no-install-recommends xvfb poppler-utils');
  });

  test('other systems are told what to look for', () => {
    const action = packageAction({ wanted, hasApt: false, isRoot: true });

    expect(action.kind).toBe('tell');
    expect(action.sentence).toContain('xvfb, poppler-utils');
  });
});
