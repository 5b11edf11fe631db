/**
 * One small survey that is measured in every way there is, with each figure worked out here by plain loops and by the
 * formulas as they are written in books: nothing of Senda's arithmetic or of its number formats is used.
 */
export interface Worked {
  readonly value: number;
  readonly n: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Measure {
  readonly name: string;
  /** How `senda overlay` is asked for it. */
  readonly asked: readonly string[];
  work(rows: readonly Row[]): Worked;
  /** As people of the language write it. */
  readonly print: (value: number, language: Language) => string;
}

export type Language = 'en' | 'es';
export type Row = Readonly<Record<(typeof columns)[number], string>>;

export const touchpoints = ['Desk', 'Phone'] as const;

const columns = [
  ...(['touchpoint', 'date', 'recommend', 'satisfied', 'effort', 'easy', 'again', 'mood', 'minutes'] as const),
  ...(['euros', 'bottom', 'middle', 'top', 'poor', 'fair', 'fine'] as const),
] as const;

const at = <Entry>(list: readonly Entry[], index: number): Entry => list[index % list.length] as Entry;

/** 67 answers: 34 about one touchpoint and 33 about the other, some of them without a score. */
export const surveyRows: readonly Row[] = Array.from({ length: 67 }, (_, index) => {
  const bottom = 5 + ((index * 3) % 17);
  const middle = 20 + ((index * 7) % 13);
  return {
    touchpoint: at(touchpoints, index),
    date: `2025-0${1 + (index % 6)}-1${index % 10}`,
    recommend: index % 11 === 4 ? '' : String(at([10, 9, 2, 10, 7, 8, 9, 0, 6, 10, 9], index * 3 + 1)),
    satisfied: String(at([5, 4, 4, 3, 5, 1, 4, 2, 5], index)),
    effort: String(at([7, 6, 5, 2, 6, 4, 7, 1, 3, 6, 5], index)),
    easy: String(at([8.5, 7, 9, 3.25, 10, 6], index)),
    again: at(['Yes', 'Yes', 'No', 'Yes', 'No', 'Yes', 'Yes'], index),
    mood: String(at([0.8, -0.35, 0.1, 0, -0.9, 0.45, 0.02], index)),
    minutes: String(at([12, 7.5, 31, 18, 4, 22.25, 9], index)),
    euros: String(at([120.5, 89.9, 310, 45.25, 560], index)),
    bottom: String(bottom),
    middle: String(middle),
    top: String(100 - bottom - middle),
    poor: String(1 + (index % 3)),
    fair: String(2 + (index % 4)),
    fine: String(5 + (index % 5)),
  };
});

export const surveyCsv = [columns.join(','), ...surveyRows.map((row) => columns.map((name) => row[name]).join(','))]
  .join('\n')
  .concat('\n');

const numbersIn = (rows: readonly Row[], column: (typeof columns)[number]): number[] =>
  rows
    .map((row) => row[column])
    .filter((cell) => cell !== '')
    .map(Number);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const howMany = (numbers: readonly number[], holds: (number: number) => boolean): number =>
  numbers.filter(holds).length;
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Wilson 1927. */
function share(positive: number, n: number): Worked {
  const [p, z2] = [positive / n, 1.96 ** 2];
  const root = 1.96 * Math.sqrt((p * (1 - p) + z2 / (4 * n)) / n);
  const [low, high] = [p + z2 / (2 * n) - root, p + z2 / (2 * n) + root].map((end) => (100 * end) / (1 + z2 / n));
  return { value: 100 * p, n, low: low ?? 0, high: high ?? 0 };
}

/** Adjusted Wald, Rocks 2016. */
function net(top: number, bottom: number, n: number): Worked {
  const [p, d] = [(top + 0.75) / (n + 3), (bottom + 0.75) / (n + 3)];
  const half = 1.96 * Math.sqrt((p + d - (p - d) ** 2) / (n + 3));
  const ends = [p - d - half, p - d + half].map((end) => clamp(100 * end, -100, 100));
  return { value: (100 * (top - bottom)) / n, n, low: ends[0] ?? 0, high: ends[1] ?? 0 };
}

function mean(numbers: readonly number[], [min, max]: readonly [number, number]): Worked {
  const n = numbers.length;
  const value = sumOf(numbers) / n;
  const spread = Math.sqrt(sumOf(numbers.map((number) => (number - value) ** 2)) / (n - 1));
  const half = (1.96 * spread) / Math.sqrt(n);
  return { value, n, low: clamp(value - half, min, max), high: clamp(value + half, min, max) };
}

/** The least and the greatest value between which the binomial distribution puts the middle, 19 times in 20. */
function median(numbers: readonly number[]): Worked {
  const [sorted, n] = [[...numbers].sort((a, b) => a - b), numbers.length];
  const chance = (k: number) =>
    Array.from({ length: k }, (_, j) => (n - j) / (j + 1)).reduce((product, factor) => product * factor, 2 ** -n);
  let outside = 0;
  let place = 0;
  while (2 * (outside + chance(place)) <= 0.05) outside += chance(place++);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { value: (at((n - 1) >> 1) + at(n >> 1)) / 2, n, low: at(place - 1), high: at(n - place) };
}

/** Student's t for 32 and 33 degrees of freedom, by integrating its density. */
function byStudent(numbers: readonly number[]): Worked {
  const reach = { 33: 2.036933343460064, 34: 2.034515297449389 }[numbers.length] ?? Number.NaN;
  const wald = mean(numbers, [-Infinity, Infinity]);
  const half = ((wald.high ?? 0) - wald.value) * (reach / 1.96);
  return { ...wald, low: wald.value - half, high: wald.value + half };
}

const plain = (value: number, n: number | null): Worked => ({ value, n, low: null, high: null });

const fixed = (value: number, digits: number, language: Language): string => {
  const [whole = '', part] = Math.abs(value).toFixed(digits).split('.');
  const isGrouped = language === 'en' ? whole.length > 3 : whole.length > 4;
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '.') : whole;
  const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? '−' : '';
  return sign + grouped + (part === undefined ? '' : (language === 'en' ? '.' : ',') + part);
};

const signed =
  (digits: number): Measure['print'] =>
  (value, language) =>
    `${Number(value.toFixed(digits)) > 0 ? '+' : ''}${fixed(value, digits, language)}`;
const percent: Measure['print'] = (value, language) =>
  fixed(value, 0, language) + (language === 'en' ? '%' : '\u00a0%');
const digits =
  (count: number, unit = ''): Measure['print'] =>
  (value, language) =>
    fixed(value, count, language) + (unit && `\u00a0${unit}`);
const euros: Measure['print'] = (value, language) =>
  language === 'en' ? `€${fixed(value, 0, language)}` : `${fixed(value, 0, language)}\u00a0€`;

/** Every kind of metric, and every formula of the kinds that have several. */
export const everyMeasure: readonly Measure[] = [
  {
    name: 'Would recommend',
    asked: ['--kind', 'nps', '--score', 'recommend'],
    work(rows) {
      const scores = numbersIn(rows, 'recommend');
      return net(
        howMany(scores, (score) => score >= 9),
        howMany(scores, (score) => score <= 6),
        scores.length,
      );
    },
    print: signed(0),
  },
  {
    name: 'Satisfied',
    asked: ['--kind', 'csat', '--score', 'satisfied', '--scale', '1..5'],
    work: (rows) =>
      share(
        howMany(numbersIn(rows, 'satisfied'), (score) => score >= 4),
        rows.length,
      ),
    print: percent,
  },
  {
    name: 'Satisfaction',
    asked: ['--kind', 'csat-mean', '--score', 'satisfied', '--scale', '1..5'],
    work: (rows) => mean(numbersIn(rows, 'satisfied'), [1, 5]),
    print: digits(2),
  },
  {
    name: 'Effort, mean',
    asked: ['--kind', 'ces', '--score', 'effort', '--scale', '1..7', '--formula', 'mean', '--good', 'high'],
    work: (rows) => mean(numbersIn(rows, 'effort'), [1, 7]),
    print: digits(1),
  },
  {
    name: 'Effort, share',
    asked: ['--kind', 'ces', '--score', 'effort', '--scale', '1..7', '--formula', '>=5', '--good', 'high'],
    work: (rows) =>
      share(
        howMany(numbersIn(rows, 'effort'), (score) => score >= 5),
        rows.length,
      ),
    print: percent,
  },
  {
    name: 'Effort, index',
    asked: ['--kind', 'ces', '--score', 'effort', '--scale', '1..7', '--formula', 'net', '--good', 'high'],
    work(rows) {
      const scores = numbersIn(rows, 'effort');
      return net(
        howMany(scores, (score) => score >= 6),
        howMany(scores, (score) => score <= 3),
        scores.length,
      );
    },
    print: signed(0),
  },
  {
    name: 'Ease',
    asked: ['--kind', 'mean', '--score', 'easy', '--scale', '0..10'],
    work: (rows) => mean(numbersIn(rows, 'easy'), [0, 10]),
    print: digits(1),
  },
  {
    name: 'Would come again',
    asked: ['--kind', 'share', '--score', 'again', '--formula', '=Yes'],
    work: (rows) => share(rows.filter(({ again }) => again === 'Yes').length, rows.length),
    print: percent,
  },
  {
    name: 'Published boxes',
    asked: ['--kind', 'boxes', '--bottom', 'bottom', '--middle', 'middle', '--top', 'top', '--formula', 'net'],
    work(rows) {
      const nets = rows.map(({ top, bottom }) => Number(top) - Number(bottom));
      return plain(sumOf(nets) / nets.length, null);
    },
    print: signed(0),
  },
  {
    name: 'Counted boxes',
    asked: [
      ...['--kind', 'boxes', '--bottom', 'poor', '--middle', 'fair', '--top', 'fine'],
      ...['--hold', 'answers', '--formula', 'top'],
    ],
    work(rows) {
      const [poor, fair, fine] = (['poor', 'fair', 'fine'] as const).map((name) => sumOf(numbersIn(rows, name)));
      return share(fine ?? 0, (poor ?? 0) + (fair ?? 0) + (fine ?? 0));
    },
    print: percent,
  },
  {
    name: 'Contacts',
    asked: ['--kind', 'count'],
    work: (rows) => plain(rows.length, rows.length),
    print: digits(0),
  },
  {
    name: 'Mood',
    asked: ['--kind', 'sentiment', '--score', 'mood'],
    work: (rows) => mean(numbersIn(rows, 'mood'), [-1, 1]),
    print: signed(2),
  },
  {
    name: 'Waiting, mean',
    asked: ['--kind', 'duration', '--score', 'minutes', '--formula', 'mean'],
    work: (rows) => mean(numbersIn(rows, 'minutes'), [-Infinity, Infinity]),
    print: digits(0, 'min'),
  },
  {
    name: 'Waiting, median',
    asked: ['--kind', 'duration', '--score', 'minutes'],
    work: (rows) => median(numbersIn(rows, 'minutes')),
    print: digits(0, 'min'),
  },
  {
    name: 'Customers',
    asked: ['--kind', 'count', '--customer', 'euros'],
    work(rows) {
      const many = new Set(rows.map(({ euros: customer }) => customer)).size;
      return plain(many, many);
    },
    print: digits(0),
  },
  {
    name: 'Euros a minute',
    asked: ['--kind', 'formula', '--formula', '[euros] / minutes', '--good', 'high'],
    work: (rows) => byStudent(rows.map((row) => Number(row.euros) / Number(row.minutes))),
    print: (value, language) => fixed(value, Math.abs(value) < 10 ? 2 : 1, language),
  },
  {
    name: 'Long waits',
    asked: ['--kind', 'formula', '--formula', 'minutes > 10 and satisfied < 5', '--good', 'low'],
    work: (rows) =>
      share(rows.filter((row) => Number(row.minutes) > 10 && Number(row.satisfied) < 5).length, rows.length),
    print: percent,
  },
  {
    name: 'Sales',
    asked: ['--kind', 'revenue', '--score', 'euros', '--unit', 'EUR', '--date', 'date', '--period', 'year'],
    work: (rows) => plain(sumOf(numbersIn(rows, 'euros')), rows.length),
    print: euros,
  },
];
