import type { Card } from '../journey/card.ts';
import type { Language } from '../text/language.ts';
import { numberIn } from '../text/words.ts';
import { wordsIn } from './wordsIn.ts';

const units = [
  ['day', 1440],
  ['hour', 60],
  ['minute', 1],
] as const;

const formats = new Map<string, Intl.NumberFormat>();

/** 12 min, 2 h 30 min, 3 d: at most the two largest units, in the reader's language. */
export function formatMinutes(minutes: number, language: Language): string {
  const shown: string[] = [];
  let rest = Math.round(minutes);
  for (const [unit, length] of units) {
    const count = Math.floor(rest / length);
    if (count === 0 || shown.length === 2) continue;
    shown.push(formatOf(unit, language).format(count));
    rest -= count * length;
  }
  return shown.length === 0 ? formatOf('minute', language).format(0) : shown.join(' ');
}

type Timed = Pick<Card, 'duration' | 'waiting' | 'frequency'>;

/** "12 min", "waits 18 min", "twice a week", as far as it is known. */
export function timesOf({ duration, waiting, frequency }: Timed, language: Language): readonly string[] {
  const parts = [
    duration === null ? '' : formatMinutes(duration, language),
    waiting === null ? '' : wordsIn(language)('faces.waits', { time: formatMinutes(waiting, language) }),
    frequency.trim(),
  ];
  return parts.filter((part) => part !== '');
}

/** The same in one line. */
export const formatTimes = (timed: Timed, language: Language): string => timesOf(timed, language).join(' · ');

function formatOf(unit: (typeof units)[number][0], language: Language): Intl.NumberFormat {
  const key = `${language} ${unit}`;
  const format = formats.get(key) ?? numberIn(language, { style: 'unit', unit, unitDisplay: 'short' });
  formats.set(key, format);
  return format;
}
