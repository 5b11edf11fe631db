import { expect, it } from 'vitest';
import { agoIn, momentIn } from '../../../renderer/comments/ago.ts';

it('a comment of yesterday was written yesterday, and not up to two days ago', () => {
  const wednesday = new Date(2026, 0, 14, 10).getTime();

  expect(agoIn('en', new Date(2026, 0, 12, 23).toISOString(), wednesday)).toBe('2 days ago');
  expect(agoIn('es', new Date(2026, 0, 13, 9).toISOString(), wednesday)).toBe('ayer');
});

it('a comment says how long ago it was written, in the language of the reader', () => {
  const now = Date.UTC(2026, 0, 1, 12);

  expect(agoIn('en', new Date(now - 2 * 86_400_000).toISOString(), now)).toBe('2 days ago');
  expect(agoIn('es', new Date(now - 3 * 3_600_000).toISOString(), now)).toBe('hace 3 h');
  expect(agoIn('en', new Date(now - 59_000).toISOString(), now)).toBe('now');
  expect(agoIn('en', 'not a time', now)).toBe('');
  expect(momentIn('en', 'not a time')).toBe('');
});
