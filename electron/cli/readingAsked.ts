import type { Inspection } from '../../shared/experience/survey.ts';
import { type Reading, readingSchema } from '../../shared/journey/recipe.ts';
import type { SurveyEngine } from '../experience/surveyEngine.ts';
import { exitCodes, type Refusal } from './outcome.ts';
import { type Asked, refusedWith, wrongValue } from './verb.ts';

const named = ['sheet', 'header-row', 'delimiter', 'decimal', 'encoding'] as const;

/** Looks at the file as the options say, and by itself where they say nothing. */
export async function inspectAsked(
  asked: Asked,
  file: string,
  engine: SurveyEngine,
): Promise<{ ok: true; value: Inspection } | Refusal> {
  const found = await engine.inspect(file, null);
  if (!named.some((option) => asked.has(option)))
    return found.ok ? found : refusedWith(exitCodes.survey, found.problem, asked.words);
  const reading = readingAsked(asked, found.ok ? found.value.reading : plain);
  if ('ok' in reading) return reading;
  const again = await engine.inspect(file, reading);
  return again.ok ? again : refusedWith(exitCodes.survey, again.problem, asked.words);
}

/** What a file is that cannot be looked at before somebody says how. */
const plain: Reading = { encoding: 'utf-8', delimiter: ',', quote: '"', decimal: '.' };

function readingAsked(asked: Asked, found: Reading): Reading | Refusal {
  const { headerRow: guessed, ...kept } = found;
  const row = asked.one('header-row');
  const headerRow = row === undefined ? (asked.has('sheet') ? undefined : guessed) : Number(row) - 1;
  if (headerRow !== undefined && !(Number.isInteger(headerRow) && headerRow >= 0))
    return wrongValue(asked.words, '--header-row', row ?? '', '1, 2, 3, …');
  const given = {
    ...kept,
    ...(headerRow !== undefined && { headerRow }),
    ...(asked.has('sheet') && { sheet: asked.one('sheet') }),
    ...(asked.has('delimiter') && { delimiter: (asked.one('delimiter') ?? '').replace('\\t', '\t') }),
    ...(asked.has('decimal') && { decimal: asked.one('decimal') }),
    ...(asked.has('encoding') && { encoding: asked.one('encoding')?.toLowerCase() }),
  };
  const checked = readingSchema.safeParse(given);
  if (checked.success) return checked.data;
  const option = String(checked.error.issues[0]?.path[0] ?? 'delimiter');
  return wrongValue(asked.words, `--${option}`, asked.one(option) ?? '', allowed[option] ?? ',');
}

const allowed: Record<string, string> = {
  decimal: '. ,',
  encoding: 'utf-8, utf-16le, utf-16be, windows-1252',
  delimiter: ', ; \\t |',
};
