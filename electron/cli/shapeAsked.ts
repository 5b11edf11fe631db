import { namedApart } from '../../shared/experience/guessWide.ts';
import type { Inspection } from '../../shared/experience/survey.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import type { Refusal } from './outcome.ts';
import { type Asked, wrongUse, wrongValue } from './verb.ts';

type Shape = Pick<Recipe, 'wide' | 'answers' | 'tagColumns' | 'personal' | 'commentColumn'>;

/** What is special about the file: columns that are touchpoints, answers in words, tags, comments. */
export function shapeAsked(asked: Asked, found: Inspection): Shape | Refusal {
  const personal = asked.one('personal');
  if (personal !== undefined && personal !== 'mask' && personal !== 'keep')
    return wrongValue(asked.words, '--personal', personal, 'mask, keep');
  const answers = answersAsked(asked, found);
  if ('ok' in answers) return answers;
  const wide = wideAsked(asked);
  return {
    ...(wide && { wide }),
    ...(Object.keys(answers.worth).length > 0 && { answers: answers.worth }),
    ...(asked.has('tags') && { tagColumns: asked.all('tags') }),
    ...(personal && { personal }),
    commentColumn: asked.one('comment') ?? null,
  };
}

/** COLUMN or COLUMN=NAME; of columns without a name, what they do not share is the name. */
function wideAsked(asked: Asked): Recipe['wide'] {
  if (!asked.has('wide')) return undefined;
  const given = asked.all('wide').map((pair) => {
    const at = pair.lastIndexOf('=');
    return at > 0 ? { column: pair.slice(0, at), name: pair.slice(at + 1) } : { column: pair, name: '' };
  });
  const apart = namedApart(given.map(({ column }) => column));
  return {
    columns: given.map(({ column, name }, index) => ({ column, name: name || (apart[index]?.name ?? column) })),
  };
}

/** Words that everybody writes are worth what the guess says; `--answer` adds to it and overrules it. */
function answersAsked(asked: Asked, found: Inspection): { worth: NonNullable<Recipe['answers']> } | Refusal {
  const columns = new Set([asked.one('score') ?? '', ...asked.all('wide').map((pair) => pair.replace(/=[^=]*$/, ''))]);
  const words = found.columns.filter(({ name, answers }) => columns.has(name) && answers !== null);
  const isShare = asked.one('formula')?.startsWith('=') === true;
  const worth: NonNullable<Recipe['answers']> = isShare
    ? {}
    : Object.assign({}, ...words.map(({ answers }) => answers?.answers ?? {}));
  for (const pair of asked.all('answer')) {
    const at = pair.lastIndexOf('=');
    const value = pair.slice(at + 1).trim();
    if (at < 1 || Number.isNaN(Number(value)))
      return wrongValue(asked.words, '--answer', pair, '"Very good=5", "Don’t know="');
    worth[pair.slice(0, at).trim()] = value === '' ? null : Number(value);
  }
  return { worth };
}

/** A file is long or wide: one of both must be said, and not both. */
export function touchpointsAsked(asked: Asked): Refusal | null {
  if (asked.has('wide')) return null;
  const isNothingSaid = !asked.has('touchpoint') && !asked.has('kind');
  if (isNothingSaid) return wrongUse(asked.words, 'options');
  return asked.has('touchpoint') ? null : wrongUse(asked.words, 'missing', { option: '--touchpoint' });
}
