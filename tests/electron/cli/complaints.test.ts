import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../experience/workbench.ts';
import { createCommandLine } from './workbench.ts';

const { senda } = createCommandLine();
const file = fileURLToPath(new URL('../../fixtures/complaints/consumer_complaints.csv', import.meta.url));
const rows = cellsOf(readFileSync(file, 'utf8'));

interface Laid {
  figures: { touchpoint: string; segment: Record<string, string>; period: string; value: number; n: number }[];
  rows: number;
  rowsUsed: number;
  leftOut: { reason: string; rows: number }[];
}

const lay = async (...how: string[]): Promise<Laid> => {
  await senda('new', 'c.senda');
  const all = ['overlay', 'c.senda', '--data', file, '--touchpoint', 'product', '--create-touchpoints', ...how];
  return (await senda(...all, '--save', 'd.senda', '--json')).json();
};

const overall = ({ figures }: Laid) =>
  figures.filter(({ segment, period }) => period === '' && Object.keys(segment).length === 0);

describe('real complaints', () => {
  it('are as many for each product, and by each way in, as a plain count says', async () => {
    const laid = await lay(
      '--kind',
      'count',
      '--segment',
      'submitted_via',
      '--date',
      'date_received',
      '--date-format',
      'YYYY-MM-DD',
    );

    expect(laid.rows).toBe(rows.length);
    expect(laid.rowsUsed + laid.leftOut.reduce((sum, left) => sum + left.rows, 0)).toBe(rows.length);
    for (const { touchpoint, segment, period, value } of laid.figures) {
      const via = segment['submitted_via'];
      const fitting = rows.filter(
        (row) =>
          row['product'] === touchpoint &&
          (via === undefined || row['submitted_via'] === via) &&
          (period === '' || row['date_received']?.startsWith(period)),
      );
      expect(value, [touchpoint, via, period].join()).toBe(fitting.length);
    }
    expect(overall(laid)).toHaveLength(new Set(rows.map((row) => row['product'])).size);
  });

  it('were answered in time in the share that a plain count says', async () => {
    const laid = await lay('--kind', 'share', '--score', 'timely_response', '--formula', '=true');

    for (const { touchpoint, value, n } of overall(laid)) {
      const answered = rows.filter((row) => row['product'] === touchpoint && row['timely_response'] !== '');
      const timely = answered.filter((row) => row['timely_response'] === 'true');
      expect(n).toBe(answered.length);
      expect(value).toBeCloseTo((100 * timely.length) / answered.length, 9);
    }
  });
});
