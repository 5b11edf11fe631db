import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCommandLine } from './workbench.ts';

const { folder, senda, put } = createCommandLine();

const how = ['--touchpoint', 'touchpoint', '--kind', 'nps', '--score', 'nps', '--create-touchpoints'];

describe('senda sources', () => {
  it('lists the files, and saves what was left out so that no spreadsheet computes it', async () => {
    put('touchpoint,nps\nDesk,9\nDesk,=1+1\nDesk,\n', 'march.csv');
    await senda('new', 'a.senda');
    await senda('overlay', 'a.senda', '--data', 'march.csv', ...how, '--save', 'a.senda');

    const listed = await senda('sources', 'a.senda', '--left-out', 'left.csv', '--json');

    expect(listed.json()).toMatchObject({ sources: [{ name: 'march.csv', rows: 3, rowsUsed: 1, ageInDays: 0 }] });
    const csv = readFileSync(join(folder, 'left.csv'), 'utf8');
    expect(csv).toContain(",'=1+1,1\r\n");
    expect(csv).toContain('all rows,,3\r\n');
  });

  it('refreshes one with a newer file, and says what is different', async () => {
    put('touchpoint,nps,note\nDesk,9,x\nPhone,3,x\n', 'april.csv');
    await senda('new', 'b.senda');
    await senda('overlay', 'b.senda', '--data', 'march.csv', ...how, '--save', 'b.senda');

    const refreshed = await senda(
      ...['overlay', 'b.senda', '--data', 'april.csv', '--refresh', 'march.csv', '--create-touchpoints'],
      ...['--save', 'b.senda', '--json'],
    );
    const unknown = await senda(
      'overlay',
      'b.senda',
      '--data',
      'april.csv',
      '--refresh',
      'x',
      '--save',
      'b.senda',
      '--json',
    );

    expect(refreshed.json()).toMatchObject({
      rowsUsed: 2,
      changes: {
        isSameFile: false,
        rows: { before: 3, now: 2 },
        newNames: ['Phone'],
        goneNames: [],
        newColumns: ['note'],
      },
    });
    expect((await senda('sources', 'b.senda', '--json')).json()).toMatchObject({ sources: [{ name: 'april.csv' }] });
    expect(unknown.json()).toMatchObject({ code: 2 });
  });
});
