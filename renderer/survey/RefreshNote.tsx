import { type Changes, changesOf } from '../../shared/experience/refresh.ts';
import type { Inspection } from '../../shared/experience/survey.ts';
import { numberIn, type Words } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import answers from './answers.module.css';
import type { SurveyImport } from './useSurveyImport.ts';

/** What the newer file changes, before it takes the place of the older one. */
export function RefreshNote({ inspection, survey }: { inspection: Inspection; survey: SurveyImport }) {
  const { words, language } = useWords();
  const { said, counting, names } = survey;
  if (!said?.remembered) return null;
  const { source } = said.remembered;
  const columns = inspection.columns.map(({ name }) => name);
  // Before anything is counted, what the columns say can be said.
  const next = counting.value ?? {
    sha256: '',
    rows: source.rows,
    rowsUsed: source.rowsUsed,
    from: source.from,
    to: source.to,
  };
  const known = counting.value ? names : Object.keys(source.recipe.matches).map((name) => ({ name }));
  const lines = linesOf(changesOf(source, next, known, columns), words, numberIn(language).format);
  return (
    <ul className={answers['changes']} aria-label={words('survey.refresh.title')} role="status">
      {(lines.length > 0 ? lines : [words('survey.refresh.nothing')]).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function linesOf(changes: Changes, words: Words, print: (amount: number) => string): string[] {
  if (changes.isSameFile) return [words('survey.refresh.same')];
  const { rows, period } = changes;
  const list = (all: readonly string[]) =>
    all.length > 6 ? `${all.slice(0, 6).join(', ')}, … (${print(all.length)})` : all.join(', ');
  const several = [
    ['newNames', changes.newNames],
    ['goneNames', changes.goneNames],
    ['newColumns', changes.newColumns],
    ['goneColumns', changes.goneColumns],
  ] as const;
  return [
    ...(rows.before === rows.now
      ? []
      : [words('survey.refresh.rows', { before: print(rows.before), now: print(rows.now) })]),
    ...(period.before === period.now
      ? []
      : [words('survey.refresh.period', { before: period.before || '–', now: period.now || '–' })]),
    ...several.flatMap(([key, all]) => (all.length === 0 ? [] : [words(`survey.refresh.${key}`, { list: list(all) })])),
  ];
}
