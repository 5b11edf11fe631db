import type { Figure } from '../journey/figure.ts';
import type { Metric } from '../journey/metric.ts';
import type { Language } from '../text/language.ts';
import { numberIn } from '../text/words.ts';

type Printed = Pick<Metric, 'formula' | 'scaleMin' | 'scaleMax' | 'unit'>;

/** A figure as it is printed on the map: +54, −8, 87 %, 4.3; an em dash where nobody gave a usable answer. */
export const formatFigure = (figure: Pick<Figure, 'value'>, metric: Printed, language: Language): string =>
  figure.value === null ? '—' : formatValue(figure.value, metric, language);

/** One value on the metric's native scale, as `formatFigure` prints it. */
export function formatValue(value: number, metric: Printed, language: Language): string {
  switch (metric.formula) {
    case 'nps':
    case 'net':
      return signed(value, language);
    case 'share':
    case 'top':
      return percent(value, language);
    case 'mean':
    case 'median':
      return decimals(value, metric, language);
    case 'count':
    case 'customers':
      return numberIn(language, { maximumFractionDigits: 1 }).format(value);
    case 'sum':
      return money(value, metric.unit, language);
  }
}

/** How far a figure moved, with its sign and as many decimals as the figure itself has. */
export function formatChange(change: number, metric: Printed, language: Language): string {
  const isLevel = metric.formula === 'mean' || metric.formula === 'median';
  const printed = signed(change, language, isLevel ? digitsOf(change, metric) : 0);
  return isLevel ? withUnit(printed, metric) : printed;
}

/** A difference or a score around zero, with a plus or a true minus: +54, −8, 0. */
export const signed = (value: number, language: Language, digits = 0): string =>
  trueMinus(numberIn(language, { maximumFractionDigits: digits, signDisplay: 'exceptZero' }).format(value));

/** What rounds to nothing has no sign. */
const trueMinus = (number: string): string => number.replace('-', /[1-9]/.test(number) ? '−' : '');

const percent = (value: number, language: Language): string =>
  `${numberIn(language, { maximumFractionDigits: 0 }).format(value)}${language === 'es' ? '\u00a0%' : '%'}`;

function decimals(value: number, metric: Printed, language: Language): string {
  const digits = digitsOf(value, metric);
  // Around zero, a plus tells a good mood from a missing sign.
  const signDisplay = (metric.scaleMin ?? 0) < 0 ? 'exceptZero' : 'auto';
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay } as const;
  return withUnit(trueMinus(numberIn(language, options).format(value)), metric);
}

/** Points of a scale say what they are; minutes must be told. */
const withUnit = (number: string, { scaleMax, unit }: Printed): string =>
  scaleMax === null && unit !== '' ? `${number}\u00a0${unit}` : number;

function money(value: number, currency: string, language: Language): string {
  const isWhole = Math.abs(value) >= 99.995;
  const digits = { minimumFractionDigits: isWhole ? 0 : 2, maximumFractionDigits: isWhole ? 0 : 2 };
  return trueMinus(numberIn(language, { style: 'currency', currency, ...digits }).format(value));
}

/**
 * A short scale needs two decimals to tell neighbours apart, a long one none; without a scale the value itself tells, once
 * rounded: 9.999 and 10 are printed alike.
 */
function digitsOf(value: number, { scaleMin, scaleMax }: Printed): number {
  if (scaleMin === null && scaleMax === null) return Math.abs(value) < 9.995 ? 2 : Math.abs(value) < 99.95 ? 1 : 0;
  const span = (scaleMax ?? 100) - (scaleMin ?? 0);
  return span <= 5 ? 2 : span <= 20 ? 1 : 0;
}
