import { describe, expect, test } from 'vitest';
import { verbNames } from '../../../electron/cli/verbNames.ts';
import { kindOfFile, readLaunch } from '../../../electron/launch.ts';

const read = (...words: string[]) => readLaunch(['/opt/senda', ...words], '/home/ana', { exists: () => true });
const readInstalled = (...words: string[]) =>
  readLaunch(['/opt/senda', ...words], '/home/ana', { exists: () => true, isInstalled: true });

describe('the command line of the app', () => {
  test('opens maps and surveys, named from where the person stands', () => {
    expect(read('/opt/senda', 'clinic.senda', '/data/2025.csv').files).toEqual([
      '/home/ana/clinic.senda',
      '/data/2025.csv',
    ]);
  });

  test('opens nothing that is not there or not ours', () => {
    expect(read('report.docx', '--lang=es', '.').files).toEqual([]);
    expect(readLaunch(['/opt/senda', 'gone.senda'], '/', { exists: () => false }).files).toEqual([]);
  });

  test('leaves everything behind --senda-cli to the command', () => {
    const launch = read('--senda-cli', 'export', 'clinic.senda', '--to', 'clinic.pdf');

    expect(launch.cli).toEqual(['export', 'clinic.senda', '--to', 'clinic.pdf']);
    expect(launch.files).toEqual([]);
  });

  test('takes its first word for a command once Senda is installed, behind whatever Chromium is told', () => {
    const check = readInstalled('check', 'clinic.senda', '--json');

    expect(check).toMatchObject({ cli: ['check', 'clinic.senda', '--json'], files: [] });
    expect(readInstalled('--no-sandbox', 'help').cli).toEqual(['help']);
    expect(readInstalled('--help').cli).toEqual(['--help']);
  });

  test('knows every command once Senda is installed', () => {
    const taken = verbNames.map((verb) => readInstalled(verb, 'clinic.senda').cli);

    expect(taken).toEqual(verbNames.map((verb) => [verb, 'clinic.senda']));
  });

  test('opens a map whose name stands first, and knows no bare commands in the repository', () => {
    expect(readInstalled('clinic.senda', 'check')).toMatchObject({ cli: null, files: ['/home/ana/clinic.senda'] });
    expect(read('/opt/senda', 'check', 'clinic.senda')).toMatchObject({ cli: null, files: ['/home/ana/clinic.senda'] });
    expect(readInstalled('--self-test')).toMatchObject({ cli: null, isSelfTest: true });
  });

  test('knows a profile of its own and the self-test', () => {
    expect(read('--user-data-dir=/tmp/p', '--self-test')).toMatchObject({
      userData: '/tmp/p',
      isSelfTest: true,
      cli: null,
    });
  });

  test('tells maps from surveys by their ending, however it is written', () => {
    expect(['a.senda', 'A.SENDA', 'a.csv', 'a.TSV', 'a.pdf', 'senda'].map(kindOfFile)).toEqual([
      'map',
      'map',
      'survey',
      'survey',
      null,
      null,
    ]);
  });
});
