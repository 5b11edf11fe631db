import { expect, test } from 'vitest';
import { formatMinutes, formatTimes } from '../../../shared/layout/formatTimes.ts';

test('minutes are told in their two largest units, in the reader’s language', () => {
  expect(formatMinutes(12, 'en')).toBe('12 min');
  expect(formatMinutes(75, 'en')).toBe('1 hr 15 min');
  expect(formatMinutes(75, 'es')).toBe('1 h 15 min');
  expect(formatMinutes(2 * 1440 + 60 + 1, 'es')).toBe('2 d 1 h');
  expect(formatMinutes(0, 'es')).toBe('0 min');
});

test('a touchpoint’s times are told as far as they are known', () => {
  expect(formatTimes({ duration: 12, waiting: 18, frequency: 'twice a week' }, 'en')).toBe(
    '12 min · waits 18 min · twice a week',
  );
  expect(formatTimes({ duration: null, waiting: 18, frequency: '' }, 'es')).toBe('espera de 18 min');
  expect(formatTimes({ duration: null, waiting: null, frequency: ' ' }, 'en')).toBe('');
});
