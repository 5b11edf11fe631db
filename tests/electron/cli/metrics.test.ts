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

  it('writes a CSAT as its five counts for everybody and each segment, and reads them back with their spread', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => ({
      touchpoint: at % 3 ? 'Desk' : 'App',
      score: 1 + ((at * at + (at % 7)) % 5),
      region: at % 4 < 2 ? 'North' : 'South',
      date: `2025-0${1 + (at % 2)}-10`,
    }));
    put(`touchpoint,score,region,date\n${rows.map((row) => Object.values(row).join(',')).join('\n')}\n`, 'five.csv');
    const how = (file: string, ...more: string[]) => [
      ...['--data', file, '--touchpoint', 'touchpoint', '--kind', 'csat-mean', '--scale', '1..5', '--score', 'score'],
      ...['--segment', 'region', '--create-touchpoints', '--json', ...more],
    ];
    await senda('new', 'five.senda');
    const first = await senda('overlay', 'five.senda', ...how('five.csv', '--date', 'date', '--save', 'five.senda'));
    await senda('metrics', 'five.senda', '--to', 'five.json', '--json');
    const file = JSON.parse(readFileSync(join(folder, 'five.json'), 'utf8'));
    const everybody = file.metrics[0].dataPoints.filter(({ dimensions }: Point) => dimensions.length === 1);
    put(JSON.stringify({ ...file, metrics: [{ ...file.metrics[0], dataPoints: everybody }] }), 'all.json');

    await senda('new', 'again.senda');
    const date = ['--date', 'dateOfMeasurement', '--date-format', 'YYYY-MM-DD', '--period', 'month'];
    const again = await senda(
      'overlay',
      'again.senda',
      ...how('all.json', ...date, '--save', 'again.senda').filter((word) => !['--segment', 'region'].includes(word)),
    );

    expect(again.code, again.out).toBe(0);
    for (const { score, respondents, dimensions, dateOfMeasurement } of file.metrics[0].dataPoints as Point[]) {
      const those = rows.filter(
        (row) =>
          row.date.slice(0, 7) === dateOfMeasurement.slice(0, 7) &&
          dimensions.every(({ key, value }) => row[key as 'touchpoint' | 'region'] === value),
      );
      expect(score).toEqual([1, 2, 3, 4, 5].map((answer) => those.filter((row) => row.score === answer).length));
      expect(respondents).toBe(those.length);
    }
    expect(file.metrics[0].dataPoints).toHaveLength(12);
    expect(figuresOf(again)).toEqual(figuresOf(first));
  });
});

interface Point {
  score: number | number[];
  respondents: number;
  dateOfMeasurement: string;
  dimensions: { key: string; value: string }[];
}

/** Of everybody, by touchpoint and month. */
const figuresOf = (said: { json(): { figures: Record<string, unknown>[] } }) =>
  said
    .json()
    .figures.filter(({ period, segment }) => period !== '' && Object.keys(segment as object).length === 0)
    .map(({ touchpoint, period, value, n, low, high }) => ({ touchpoint, period, value, n, low, high }));
