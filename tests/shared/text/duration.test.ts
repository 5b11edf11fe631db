import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMinutes } from '../../../shared/layout/formatTimes.ts';
import { minutesFrom } from '../../../shared/text/duration.ts';
import { seed } from '../../builders/seed.ts';

test.each([
  ['20', 20],
  ['20 min', 20],
  ['1 h 20 min', 80],
  ['1h20', 80],
  ['1:20', 80],
  ['1 hora y 20 minutos', 80],
  ['1 hour and 20 minutes', 80],
  ['1,5 h', 90],
  ['1.5 hrs', 90],
  ['2 días', 2880],
  ['2 d 3 h', 3060],
  ['1 semana', 10080],
  ['30 seg', 0.5],
  [' ', null],
  ['soon', undefined],
  ['20 parsecs', undefined],
  ['-5 min', undefined],
  ['1 min 20', undefined],
  ['999999 semanas', undefined],
])('%s is understood', (written, minutes) => {
  expect(minutesFrom(written)).toBe(minutes);
});

test('what Senda writes, it understands', () => {
  fc.assert(
    fc.property(fc.nat(999), fc.constantFrom('en' as const, 'es' as const), (minutes, language) => {
      expect(minutesFrom(formatMinutes(minutes, language))).toBe(minutes);
      expect(minutesFrom(formatMinutes(minutes * 1440, language))).toBe(minutes * 1440);
    }),
    { seed },
  );
});
