import { definitionOf, type Known } from '../../shared/experience/definition.ts';
import { parseFormula } from '../../shared/experience/formula/parse.ts';
import type { ColumnFound } from '../../shared/experience/survey.ts';
import type { Formula, MetricDefinition, MetricKind } from '../../shared/journey/metric.ts';
import type { Refusal } from './outcome.ts';
import { exitCodes } from './outcome.ts';
import { metricKinds } from './overlayOptions.ts';
import { type Asked, refusedWith, wrongUse, wrongValue } from './verb.ts';

export interface MeasureAsked {
  measure: MetricDefinition;
  positiveAnswer: string | undefined;
  /** Somebody's own formula over the columns. */
  expression?: string;
}

/** The definition of the metric from the options: what they leave open is asked for, never assumed. */
export function measureAsked(asked: Asked, columns: readonly ColumnFound[]): MeasureAsked | Refusal {
  const { words } = asked;
  const kind = metricKinds.find((known) => known === asked.one('kind')?.toLowerCase());
  if (!asked.has('kind')) return wrongUse(words, 'missing', { option: '--kind' });
  if (!kind) return wrongValue(words, '--kind', asked.one('kind') ?? '', metricKinds.join(', '));
  const scale = scaleFrom(asked.one('scale'));
  if (scale === null) return wrongValue(words, '--scale', asked.one('scale') ?? '', '1..5');
  const good = asked.one('good')?.toLowerCase();
  if (good !== undefined && good !== 'high' && good !== 'low') return wrongValue(words, '--good', good, 'high, low');
  const names = columns.map(({ name }) => name);
  const expression = kind === 'formula' ? ownFormula(asked, names) : undefined;
  if (expression && 'ok' in expression) return expression;
  const formula =
    expression?.known ??
    formulaFrom(kind, asked.one('formula') ?? (kind === 'count' && asked.has('customer') ? 'customers' : undefined));
  if (formula === null) return wrongValue(words, '--formula', asked.one('formula') ?? '', formulasOf[kind]);
  const clash = expression ? null : clashOf(asked, columns, good);
  if (clash) return clash;
  const { positiveAnswer, ...known } = formula;
  const given: Known = {
    ...known,
    name: asked.one('name') ?? asked.one('score') ?? '',
    question: asked.one('question') ?? '',
    ...(scale && { scale }),
    ...(good && { goodIs: good }),
    ...(asked.has('unit') && { unit: asked.one('unit') ?? '' }),
  };
  const defined = definitionOf(kind, given);
  if (defined.ok) return { measure: defined.value, positiveAnswer, ...(expression && { expression: expression.text }) };
  return missingSentence(asked, kind, defined.problem);
}

/** A number gives a mean, a condition a share; what cannot be read says where it stumbled. */
function ownFormula(asked: Asked, columns: readonly string[]): { text: string; known: FormulaKnown } | Refusal {
  const text = asked.one('formula') ?? '';
  const parsed = parseFormula(text, columns);
  if (!parsed.ok) return refusedWith(exitCodes.usage, { ...parsed.problem }, asked.words);
  return { text, known: { formula: parsed.value.gives } };
}

function missingSentence(asked: Asked, kind: MetricKind, problem: { kind: string }): Refusal {
  const keys: Record<string, string> = {
    'metric-scale-missing': 'scale',
    'metric-direction-missing': 'direction',
    'metric-formula-missing': 'formula',
    'metric-formula-wrong': 'formula',
    'metric-threshold-missing': 'threshold',
    'metric-currency-missing': 'currency',
  };
  const key = keys[problem.kind];
  if (!key) return refusedWith(exitCodes.usage, problem, asked.words);
  return { ...wrongUse(asked.words, key, { metric: kind, allowed: formulasOf[kind] }), problem };
}

/** `1..5`, `1-5`, `0:10`; undefined when nothing was said, null when it is no scale. */
function scaleFrom(text: string | undefined): { min: number; max: number } | undefined | null {
  if (text === undefined) return undefined;
  const found = /^\s*(-?\d+(?:\.\d+)?)\s*(?:\.\.|–|-|:|to|a)\s*(-?\d+(?:\.\d+)?)\s*$/i.exec(text);
  return found ? { min: Number(found[1]), max: Number(found[2]) } : null;
}

type FormulaKnown = Pick<Known, 'formula' | 'positiveFrom' | 'goodIs'> & { positiveAnswer?: string };

const formulasOf: Record<MetricKind, string> = {
  nps: 'nps',
  csat: 'share, top-2, ">=4"',
  'csat-mean': 'mean',
  ces: 'mean, share, net, ">=5"',
  mean: 'mean',
  share: '">=4", "=Yes"',
  boxes: 'net, top',
  count: 'count, customers',
  sentiment: 'mean',
  duration: 'median, mean',
  revenue: 'sum',
  formula: '"wait / 60", "[wait] > 10"',
};

const namesOf: readonly [Formula, RegExp][] = [
  ['nps', /^nps$/],
  ['mean', /^(mean|average|avg|media|promedio)$/],
  ['median', /^(median|mediana|p50)$/],
  ['customers', /^(customers|clientes|distinct|unique)$/],
  ['net', /^(net|neto|neta|index|indice|índice|difference|balance)$/],
  ['count', /^(count|n)$/],
  ['sum', /^(sum|total|suma)$/],
  ['share', /^(share|percent|percentage|proporcion|proporción|porcentaje|%|top-?2(-?box)?|t2b)$/],
  ['top', /^(top|top-?box|top-?1)$/],
];

/** A name in any usual spelling, a threshold like `>=4`, or an answer like `=Yes`; null for nonsense. */
function formulaFrom(kind: MetricKind, text: string | undefined): FormulaKnown | null {
  if (text === undefined) return {};
  const plain = text.trim();
  const threshold = thresholdIn(plain);
  if (threshold) return { formula: 'share', positiveFrom: threshold.from, ...(threshold.isBelow && { goodIs: 'low' }) };
  const answer = /^==?\s*(.+)$/.exec(plain);
  if (answer?.[1]) return { formula: 'share', positiveFrom: 1, positiveAnswer: answer[1] };
  const known = namesOf.find(([, pattern]) => pattern.test(plain.toLowerCase()))?.[0];
  if (!known) return null;
  if (kind === 'count' && known === 'sum') return { formula: 'count' };
  return { formula: kind === 'boxes' && known === 'share' ? 'top' : known };
}

/** `>=4`, `<= 2`; among whole answers "> 4" is "from 5 on". */
function thresholdIn(text: string): { from: number; isBelow: boolean; isStrict: boolean } | null {
  const [, sign = '', number] = /^(>=|<=|≥|≤|>|<)\s*(-?\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (number === undefined) return null;
  const limit = Number(number);
  const from = sign === '>' ? Math.floor(limit) + 1 : sign === '<' ? Math.ceil(limit) - 1 : limit;
  return { from, isBelow: /[<≤]/.test(sign), isStrict: sign === '>' || sign === '<' };
}

/** A share counts good answers, so that its threshold says which they are; of fractions "> 4" has no next one. */
function clashOf(asked: Asked, columns: readonly ColumnFound[], good: string | undefined): Refusal | null {
  const formula = asked.one('formula')?.trim() ?? '';
  const threshold = thresholdIn(formula);
  if (!threshold) return null;
  if (good !== undefined && threshold.isBelow !== (good === 'low'))
    return wrongUse(asked.words, 'otherEnd', { formula, good });
  const answers = columns.find(({ name }) => name === asked.one('score'))?.values ?? [];
  const hasFractions = answers.some((answer) => /^\s*-?\d*[.,]\d*[1-9]/.test(answer));
  return threshold.isStrict && hasFractions ? wrongUse(asked.words, 'strict', { formula }) : null;
}
