import { describe, expect, it } from 'vitest';
import { whenIn } from '../../../renderer/app/start/when.ts';

const now = new Date(2026, 10, 20, 9, 0);

describe('when a map was last open', () => {
  it('is told by the calendar, not by hours', () => {
    const lateYesterday = new Date(2026, 10, 19, 23, 50).toISOString();

    expect(whenIn('en', lateYesterday, now)).toBe('yesterday');
    expect(whenIn('es', lateYesterday, now)).toBe('ayer');
  });

  it('has an hour today, a weekday this week, a date before', () => {
    expect(whenIn('en', new Date(2026, 10, 20, 8, 41).toISOString(), now)).toBe('today, 8:41');
    expect(whenIn('es', new Date(2026, 10, 17, 8, 0).toISOString(), now)).toBe('martes');
    expect(whenIn('en', new Date(2026, 9, 2, 8, 0).toISOString(), now)).toBe('2 October');
    expect(whenIn('en', new Date(2024, 9, 2, 8, 0).toISOString(), now)).toBe('2 October 2024');
  });

  it('is a weekday from the day before yesterday until six days ago', () => {
    const said = [2, 6, 7].map((days) => whenIn('en', new Date(2026, 10, 20 - days, 8, 0).toISOString(), now));

    expect(said).toEqual(['Wednesday', 'Saturday', '13 November']);
  });

  it('is nothing when nobody knows', () => {
    expect(whenIn('en', '', now)).toBe('');
  });
});
