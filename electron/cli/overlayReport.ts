import { basisOf } from '../../shared/experience/recipes.ts';
import type { Changes } from '../../shared/experience/refresh.ts';
import type { ImportOutcome, NameFound } from '../../shared/experience/survey.ts';
import { type Figure, segmentKey } from '../../shared/journey/figure.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { LeftOut } from '../../shared/journey/source.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { numberIn, type Words } from '../../shared/text/words.ts';
import type { CreatedTouchpoint } from './createTouchpoints.ts';
import { shortName } from './mapFile.ts';
import { type Done, done } from './outcome.ts';
import { table } from './table.ts';
import type { Asked } from './verb.ts';

export interface Overlaid {
  file: string;
  outcome: ImportOutcome;
  names: readonly NameFound[];
  created: readonly CreatedTouchpoint[];
  journey: JourneyMap;
  sourceId: string;
  metricId: string;
  /** What the newer file changes about the source that it takes the place of. */
  changes: Changes | null;
}

/** The figures as a table for people, and everything there is to know as a document. */
export function report(overlaid: Overlaid, asked: Asked): Done {
  const { words } = asked;
  const { outcome, created, journey, file, sourceId, metricId } = overlaid;
  const { figures: unsorted, recipe, warnings, ...source } = outcome;
  const textOf = (id: string) => journey.cards[id]?.text ?? '';
  const figures = inReadingOrder(unsorted, textOf);
  const named = figures.map(({ id: _, metricId: __, ...figure }) => ({
    touchpoint: textOf(figure.touchpointId),
    ...figure,
  }));
  const names = overlaid.names.map((name) => settled(name, recipe.matches, textOf));
  const told = warnings.map((warning) => ({ ...warning, sentence: sentenceFor(warning, words) }));
  const document = {
    map: file,
    metric: { id: metricId, ...recipe.measure },
    source: { id: sourceId, ...source },
    rows: outcome.rows,
    rowsUsed: outcome.rowsUsed,
    leftOut: outcome.leftOut,
    figures: named,
    names,
    created: created.map(({ id, text }) => ({ id, text })),
    ...(overlaid.changes && { changes: overlaid.changes }),
    recipe,
    warnings: told,
  };
  return done(document, [
    ...figureTable(figures, textOf, asked),
    '',
    ...changeLines(overlaid.changes, words),
    words('cli.used', { used: counted(outcome.rowsUsed, asked), rows: counted(outcome.rows, asked) }),
    ...outcome.leftOut.map((left) => leftOutLine(left, asked)),
    ...unmatchedLines(names, words),
    ...intervalLine(outcome, words),
    ...told.map(({ sentence }) => sentence),
    words('cli.saved', { file: shortName(file) }),
  ]);
}

function changeLines(changes: Changes | null, words: Words): string[] {
  if (!changes) return [];
  if (changes.isSameFile) return [words('survey.refresh.same')];
  const several = [
    ['newNames', changes.newNames],
    ['goneNames', changes.goneNames],
    ['newColumns', changes.newColumns],
    ['goneColumns', changes.goneColumns],
  ] as const;
  return [
    words('survey.refresh.rows', { before: String(changes.rows.before), now: String(changes.rows.now) }),
    words('survey.refresh.period', { before: changes.period.before || '–', now: changes.period.now || '–' }),
    ...several.flatMap(([key, all]) =>
      all.length === 0 ? [] : [words(`survey.refresh.${key}`, { list: all.join(', ') })],
    ),
  ];
}

/** Touchpoint by touchpoint; of each first everybody, then segments, then periods. */
function inReadingOrder(figures: readonly Figure[], textOf: (id: string) => string): Figure[] {
  const key = ({ touchpointId, segment, period }: Figure) =>
    [textOf(touchpointId), touchpointId, segmentKey(segment), period].join('\n');
  return figures
    .map((figure) => ({ figure, key: key(figure) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ figure }) => figure);
}

interface NameSettled extends Omit<NameFound, 'how'> {
  how: NameFound['how'] | 'created';
  touchpoint: string | null;
  /** A touchpoint that looks alike; nobody confirmed it. */
  suggestion: string | null;
}

function settled(name: NameFound, matches: Record<string, string | null>, textOf: (id: string) => string): NameSettled {
  const touchpointId = matches[name.name] ?? null;
  const isCreated = touchpointId !== null && (name.how === 'none' || name.how === 'similar');
  const suggestion = name.how === 'similar' && name.touchpointId ? textOf(name.touchpointId) : null;
  const touchpoint = touchpointId === null ? null : textOf(touchpointId);
  return { ...name, touchpointId, touchpoint, how: isCreated ? 'created' : name.how, suggestion };
}

function figureTable(figures: readonly Figure[], textOf: (id: string) => string, { words, language }: Asked): string[] {
  const value = numberIn(language, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
  const whole = numberIn(language, { maximumFractionDigits: 0 });
  const show = (number: number | null, format = value) => (number === null ? '–' : format.format(number));
  const rows = figures.map((figure) => [
    textOf(figure.touchpointId),
    Object.values(figure.segment).join(' · ') || words('cli.everybody'),
    figure.period || words('cli.always'),
    show(figure.value),
    show(figure.n, whole),
    show(figure.low),
    show(figure.high),
  ]);
  const header = (['touchpoint', 'segment', 'period', 'value', 'n', 'low', 'high'] as const).map((name) =>
    words(`cli.column.${name}`),
  );
  return table([header, ...rows], 3);
}

const counted = (count: number, { language }: Asked): string => numberIn(language).format(count);

function leftOutLine({ reason, detail, rows }: LeftOut, asked: Asked): string {
  const key = reason === 'no-score' && detail !== '' ? 'no-score-detail' : reason;
  const why = asked.words(`cli.reason.${key}`, { detail: detail === '' ? '–' : detail });
  return asked.words('cli.leftOut', { rows: counted(rows, asked), reason: String(why) });
}

function unmatchedLines(names: readonly NameSettled[], words: Words): string[] {
  const open = names.filter(({ touchpointId, how }) => touchpointId === null && how !== 'remembered');
  const similar = open.filter(({ suggestion }) => suggestion !== null);
  return [
    ...(open.length > 0 ? [words('cli.unmatched', { names: open.map(({ meaning }) => meaning).join(', ') })] : []),
    ...similar.map(({ meaning, suggestion }) => words('cli.similar', { name: meaning, touchpoint: suggestion ?? '' })),
  ];
}

function intervalLine({ recipe, figures }: ImportOutcome, words: Words): string[] {
  if (recipe.measure.kind === 'count' || figures.some(({ low }) => low !== null)) return [];
  return [words(basisOf(recipe) === 'published-without-n' ? 'cli.noInterval' : 'cli.noSpread')];
}
