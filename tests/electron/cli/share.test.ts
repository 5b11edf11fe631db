import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createCommandLine } from './workbench.ts';

const { folder, senda, put } = createCommandLine();

const rows = Array.from(
  { length: 60 },
  (_, at) => `Desk,${at % 11},${at < 4 ? 'Islands' : at % 2 ? 'North' : 'South'},secret words ${at}`,
);

describe('senda share', () => {
  it('writes a copy without rows, small groups and the past, and never over the map', async () => {
    put(`touchpoint,nps,region,comment\n${rows.join('\n')}\nDesk,oops 612345678,North,x\n`, 'a.csv');
    await senda('new', 'a.senda');
    await senda(
      ...['overlay', 'a.senda', '--data', 'a.csv', '--touchpoint', 'touchpoint', '--kind', 'nps', '--score', 'nps'],
      ...['--segment', 'region', '--comment', 'comment', '--create-touchpoints', '--save', 'a.senda'],
    );

    const shared = await senda('share', 'a.senda', '--to', 'b.senda', '--json');
    const over = await senda('share', 'a.senda', '--to', 'a.senda', '--json');

    expect(shared.json()).toMatchObject({
      smallest: 10,
      figures: 2,
      rows: 61,
      smallFigures: 1,
      otherFigures: 1,
      refusedValues: 1,
    });
    expect(over.json()).toMatchObject({ ok: false, code: 6, problem: { kind: 'share-over-itself' } });
    const entries = unzipSync(readFileSync(join(folder, 'b.senda')));
    expect(Object.keys(entries).filter((name) => name.startsWith('data/') || name.startsWith('preview'))).toEqual([]);
    const everything = Object.values(entries)
      .map((bytes) => Buffer.from(bytes).toString('latin1'))
      .join();
    expect(everything).not.toContain('Islands');
    expect(everything).not.toContain('612345678');
    expect((await senda('check', 'b.senda', '--json')).json()).toMatchObject({ ok: true, warnings: [] });
  });
});
