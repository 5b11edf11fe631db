import { describe, expect, it } from 'vitest';
import { fitsFormat, formatsFor, periodName, periodNumber, strptimeOf } from '../../../shared/experience/dates.ts';

describe('date formats', () => {
  it.each([
    ['07_2015', 'MM_YYYY'],
    ['2015-07-31', 'YYYY-MM-DD'],
    ['31/07/2015', 'DD/MM/YYYY'],
    ['07/31/2015', 'MM/DD/YYYY'],
    ['2015-07', 'YYYY-MM'],
    ['2015-07-31T09:30:00', 'YYYY-MM-DDTHH:mm:ss'],
  ])('%s is %s', (cell, format) => {
    expect(formatsFor([cell])).toContain(format);
  });

  it('a day above twelve decides between day first and month first', () => {
    expect(formatsFor(['01/02/2024', '25/02/2024'])).toEqual(['DD/MM/YYYY']);
  });

  it('days that could be either are both', () => {
    expect(formatsFor(['01/02/2024', '03/04/2024'])).toEqual(['DD/MM/YYYY', 'MM/DD/YYYY']);
  });

  it('month names and nonsense are no dates, and no crash', () => {
    expect(formatsFor(['3 de marzo de 2024'])).toEqual([]);
    expect(fitsFormat('31/13/2024', 'DD/MM/YYYY')).toBe(false);
    expect(strptimeOf('nonsense')).toBeNull();
  });

  it('become what DuckDB understands', () => {
    expect(strptimeOf('DD/MM/YYYY')).toBe('%d/%m/%Y');
    expect(strptimeOf('MM_YYYY')).toBe('%m_%Y');
  });
});

describe('periods', () => {
  it.each([
    ['2015', 'year'],
    ['2015-Q3', 'quarter'],
    ['2015-07', 'month'],
  ] as const)('%s goes there and back', (name, period) => {
    const number = periodNumber(name, period);

    expect(number).not.toBeNull();
    expect(periodName(number ?? 0, period)).toBe(name);
  });

  it('of another kind are no periods', () => {
    expect(periodNumber('2015', 'month')).toBeNull();
    expect(periodNumber('2015-13', 'month')).toBeNull();
    expect(periodNumber('last week', 'year')).toBeNull();
  });
});
