import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCommandLine } from './workbench.ts';

const { folder, senda, put } = createCommandLine();

describe('senda metrics', () => {
  it('writes the figures so that they come back as they were', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => `${at % 2 ? 'Desk' : 'App'},${at % 11},2025-0${1 + (at % 3)}-10`,
    );
    put(`touchpoint,nps,date\n${rows.join('\n')}\n`, 'a.csv');
    await senda('new', 'a.senda');
    const how = ['--touchpoint', 'touchpoint', '--kind', 'nps', '--date', '--create-touchpoints'];
    const first = await senda(
      ...['overlay', 'a.senda', '--data', 'a.csv', ...how.filter((word) => word !== '--date'), '--score', 'nps'],
      ...['--date', 'date', '--save', 'a.senda', '--json'],
    );

    const written = await senda('metrics', 'a.senda', '--to', 'a.json', '--json');
    await senda('new', 'b.senda');
    const second = await senda(
      ...['overlay', 'b.senda', '--data', 'a.json', '--touchpoint', 'touchpoint', '--kind', 'nps', '--score', 'score'],
      ...['--n', 'respondents', '--date', 'dateOfMeasurement', '--create-touchpoints', '--save', 'b.senda', '--json'],
    );

    expect(written.json()).toMatchObject({ metrics: 1, points: 6 });
    const file = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'));
    expect(file.metrics[0]).toMatchObject({ title: 'nps', type: 'NPS' });
    expect(file.metrics[0].dataPoints[0]).toMatchObject({
      dateOfMeasurement: '2025-01-01',
      dimensions: [{ key: 'touchpoint', value: 'App' }],
    });
    type Figures = { figures: { touchpoint: string; period: string; value: number; n: number }[] };
    const monthly = (said: { json(): Figures }) =>
      said
        .json()
        .figures.filter(({ period }) => period !== '')
        .map(({ touchpoint, period, value, n }) => ({ touchpoint, period, value, n }));
    expect(monthly(second)).toEqual(monthly(first));
  });
});
