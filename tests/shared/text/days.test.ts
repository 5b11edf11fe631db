import { expect, test } from 'vitest';
import { calendarDays, dayText } from '../../../shared/text/days.ts';

test('days are counted by the calendar of where one is, not by hours', () => {
  const evening = new Date(2026, 2, 28, 23, 30);

  expect(calendarDays(evening, new Date(2026, 2, 28, 23, 59))).toBe(0);
  expect(calendarDays(evening, new Date(2026, 2, 29, 0, 10))).toBe(1);
  expect(calendarDays(evening, new Date(2026, 2, 30, 9))).toBe(2);
  expect(calendarDays(new Date(2026, 9, 24, 12), new Date(2026, 9, 26, 1))).toBe(2);
});

test('a day is written as it is called where one is', () => {
  expect([new Date(2026, 0, 5, 0, 10), new Date(2026, 10, 30, 23, 50)].map(dayText)).toEqual([
    '2026-01-05',
    '2026-11-30',
  ]);
});
