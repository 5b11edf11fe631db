import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { finestPeriod, strptimeOf } from '../../shared/experience/dates.ts';
import type { Inspection } from '../../shared/experience/survey.ts';
import { blankRecipe, type Recipe, recipeSchema } from '../../shared/journey/recipe.ts';
import type { SurveyEngine } from '../experience/surveyEngine.ts';
import type { Io } from './io.ts';
import { measureAsked } from './measureAsked.ts';
import { exitCodes, type Refusal } from './outcome.ts';
import { shapeAsked, touchpointsAsked } from './shapeAsked.ts';
import { type Asked, refusedWith, wrongUse, wrongValue } from './verb.ts';

/** How the file is read: from a recipe, or from the options; what neither says about bytes is looked up in the file. */
export async function recipeAsked(
  asked: Asked,
  io: Io,
  found: Inspection,
  engine: SurveyEngine,
  kept: Recipe | null = null,
): Promise<Recipe | Refusal> {
  const recipe = kept
    ? { ...kept, reading: found.reading }
    : asked.has('recipe')
      ? await fromFile(asked, io, found)
      : fromOptions(asked, found);
  if ('ok' in recipe) return recipe;
  const where = conditionsFrom(asked);
  if ('ok' in where) return where;
  const lookup = await lookupAsked(asked, io, engine);
  if (lookup && 'ok' in lookup) return lookup;
  if (recipe.measure.kind === 'revenue' && recipe.date === null)
    return wrongUse(asked.words, 'missing', { option: '--date' });
  return {
    ...recipe,
    measure: { ...recipe.measure, name: nameOf(recipe, asked) },
    where: [...recipe.where, ...where.conditions],
    missing: [...recipe.missing, ...asked.all('missing')],
    lookup: lookup ?? recipe.lookup,
  };
}

/** A metric without a name would leave bar, legend and print with a gap. */
const nameOf = ({ measure }: Recipe, { words }: Asked): string =>
  measure.name.trim() || String(words(`survey.shortKind.${measure.kind}`));

async function fromFile(asked: Asked, io: Io, found: Inspection): Promise<Recipe | Refusal> {
  const file = asked.one('recipe') ?? '';
  let given: unknown;
  try {
    given = JSON.parse(await readFile(resolve(io.folder, file), 'utf8'));
  } catch (error) {
    return wrongUse(asked.words, 'recipe', { file, where: (error as Error).message.split('\n', 1)[0] });
  }
  // A whole answer of `overlay --json` holds its recipe, so it can be used as one.
  const inner = isRecord(given) && isRecord(given['recipe']) ? given['recipe'] : given;
  const checked = recipeSchema.safeParse({ ...blankRecipe, reading: found.reading, ...(isRecord(inner) ? inner : {}) });
  if (checked.success) return checked.data;
  const where = checked.error.issues.map((issue) => issue.path.join('.')).join(', ');
  return wrongUse(asked.words, 'recipe', { file, where });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function fromOptions(asked: Asked, found: Inspection): Recipe | Refusal {
  const { words } = asked;
  const open = touchpointsAsked(asked);
  if (open) return open;
  const shape = shapeAsked(asked, found);
  if ('ok' in shape) return shape;
  const measured = measureAsked(asked, found.columns);
  if ('ok' in measured) return measured;
  const boxes = boxesFrom(asked, found);
  if (measured.measure.kind === 'boxes' && boxes === null)
    return wrongUse(words, 'missing', { option: '--bottom, --middle, --top' });
  const { kind } = measured.measure;
  if (kind === 'formula' && asked.has('wide')) return wrongUse(words, 'missing', { option: '--touchpoint' });
  if (measured.measure.formula === 'customers' && !asked.has('customer'))
    return wrongUse(words, 'missing', { option: '--customer' });
  const hasNoScore = kind === 'boxes' || kind === 'count' || kind === 'formula';
  const scoreColumn = asked.has('wide') ? '' : (asked.one('score') ?? '');
  if (scoreColumn === '' && !asked.has('wide') && !hasNoScore) return wrongUse(words, 'missing', { option: '--score' });
  const date = dateFrom(asked, found);
  if (date && 'ok' in date) return date;
  return {
    ...blankRecipe,
    reading: found.reading,
    touchpointColumn: asked.has('wide') ? '' : (asked.one('touchpoint') ?? ''),
    measure: measured.measure,
    ...(measured.positiveAnswer !== undefined && { positiveAnswer: measured.positiveAnswer }),
    ...(measured.expression !== undefined && { expression: measured.expression }),
    scoreColumn: hasNoScore ? '' : scoreColumn,
    boxes: kind === 'boxes' ? boxes : null,
    countColumn: asked.one('n') ?? null,
    ...(asked.has('customer') && { customerColumn: asked.one('customer') ?? '' }),
    date,
    segmentColumns: asked.all('segment'),
    ...shape,
  };
}

function boxesFrom(asked: Asked, found: Inspection): Recipe['boxes'] {
  const [bottom, middle, top] = [asked.one('bottom'), asked.one('middle'), asked.one('top')];
  if (!bottom || !middle || !top) return null;
  return {
    bottom,
    middle,
    top,
    hold: asked.one('hold') === 'answers' || !arePercent(found, [bottom, middle, top]) ? 'answers' : 'percent',
  };
}

/** Three shares of one whole add up to about a hundred, numbers of answers do not. */
function arePercent(found: Inspection, boxes: readonly string[]): boolean {
  const at = boxes.map((name) => found.columns.findIndex((column) => column.name === name));
  const sums = found.sample.map((row) =>
    at.reduce((sum, index) => sum + Number((row[index] ?? '').replace(',', '.')), 0),
  );
  return sums.filter((sum) => sum >= 97 && sum <= 103).length > sums.length / 2;
}

function dateFrom(asked: Asked, found: Inspection): Recipe['date'] | Refusal {
  const column = asked.one('date');
  if (column === undefined) return null;
  const format = asked.one('date-format') ?? found.columns.find(({ name }) => name === column)?.dateFormat ?? '';
  const isAmbiguous = found.warnings.some(
    (warning) => warning.kind === 'date-could-be-either' && warning['column'] === column,
  );
  if (!asked.has('date-format') && (format === '' || isAmbiguous)) return wrongUse(asked.words, 'date', { column });
  if (strptimeOf(format) === null)
    return wrongValue(asked.words, '--date-format', format, 'YYYY-MM-DD, DD/MM/YYYY, MM_YYYY, …');
  const period = asked.one('period') ?? finestPeriod(format);
  if (period !== 'year' && period !== 'quarter' && period !== 'month')
    return wrongValue(asked.words, '--period', period, 'year, quarter, month');
  return { column, format, period };
}

function conditionsFrom(asked: Asked): { conditions: Recipe['where'] } | Refusal {
  const pairs = asked.all('where').map((pair) => ({ pair, at: pair.indexOf('=') }));
  const wrong = pairs.find(({ at }) => at < 1);
  if (wrong) return wrongValue(asked.words, '--where', wrong.pair, 'COLUMN=VALUE');
  return {
    conditions: pairs.map(({ pair, at }) => ({ column: pair.slice(0, at).trim(), value: pair.slice(at + 1).trim() })),
  };
}

/** FILE:KEY:NAME, counted from the end: a Windows path holds a colon of its own. */
async function lookupAsked(asked: Asked, io: Io, engine: SurveyEngine): Promise<Recipe['lookup'] | Refusal> {
  const given = asked.one('lookup');
  if (given === undefined) return null;
  const parts = given.split(':');
  const [key, name] = parts.slice(-2);
  const file = parts.slice(0, -2).join(':');
  if (!key || !name || file === '') return wrongValue(asked.words, '--lookup', given, 'FILE:KEY:NAME');
  const found = await engine.lookup(resolve(io.folder, file), { key, name }, []);
  return found.ok ? found.value : refusedWith(exitCodes.survey, found.problem, asked.words);
}
