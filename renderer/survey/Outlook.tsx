import type { NameFound } from '../../shared/experience/survey.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import type { MetricDefinition } from '../../shared/journey/metric.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { figureRange, toneOf } from '../../shared/layout/figureScale.ts';
import { formatFigure, formatValue } from '../../shared/layout/formatFigure.ts';
import type { Language } from '../../shared/text/language.ts';
import { periodWords } from '../../shared/text/periodWords.ts';
import { numberIn, type Words } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import outlook from './outlook.module.css';
import type { SurveyImport } from './useSurveyImport.ts';

/** What one touchpoint will read: the one a person points at, at first the one with the most rows. */
export function Outlook({ survey, pointed }: { survey: SurveyImport; pointed: string | null }) {
  const { words } = useWords();
  const { counting, naming, names, final } = survey;
  const isBusy = counting.isAsking || naming.isAsking;
  const outcome = counting.value;
  const shown = outcome && final && chosenName(names, final.recipe.matches, outcome.figures, pointed);
  return (
    <aside className={outlook['outlook']} aria-labelledby="outlook-title" aria-live="polite">
      <h3 id="outlook-title">{words('survey.reads.title')}</h3>
      {shown && outcome ? (
        <Read
          name={shown.found.meaning}
          figure={shown.figure}
          recipe={outcome.recipe}
          from={outcome.from}
          to={outcome.to}
        />
      ) : (
        <p>{words(isBusy ? 'survey.reads.counting' : 'survey.reads.nothing')}</p>
      )}
    </aside>
  );
}

function chosenName(
  names: readonly NameFound[],
  matches: Readonly<Record<string, string | null>>,
  figures: readonly Figure[],
  pointed: string | null,
): { found: NameFound; figure: Figure } | null {
  const byRows = [...names].sort((a, b) => b.rows - a.rows);
  const first = names.find(({ name }) => name === pointed);
  for (const found of first ? [first, ...byRows] : byRows) {
    const figure = figures.find(({ touchpointId, segment, period }) => {
      return touchpointId === matches[found.name] && period === '' && Object.keys(segment).length === 0;
    });
    if (figure) return { found, figure };
  }
  return null;
}

interface ReadProps {
  name: string;
  figure: Figure;
  recipe: Recipe;
  from: string;
  to: string;
}

function Read({ name, figure, recipe, from, to }: ReadProps) {
  const { measure } = recipe;
  const { words, language } = useWords();
  const { n, low, high } = figure;
  const answers = n === null ? words('survey.reads.noN') : words('survey.reads.n', { n: numberIn(language).format(n) });
  return (
    <>
      <h4>{name}</h4>
      <p className={outlook['bigLine']}>
        <strong>{formatFigure(figure, measure, language)}</strong>
        <span>{[measure.name, answers].filter(Boolean).join(' · ')}</span>
      </p>
      <Whisker figure={figure} measure={measure} />
      <p className={outlook['interval']}>
        {low === null || high === null
          ? n === null && words('survey.reads.noInterval')
          : words('survey.reads.interval', {
              low: formatValue(low, measure, language),
              high: formatValue(high, measure, language),
            })}
      </p>
      <p>
        {howInWords(recipe, figure, words, language)}{' '}
        {from !== '' &&
          words('survey.reads.span', { from: periodWords(from, language), to: periodWords(to, language) })}
      </p>
    </>
  );
}

/** The value on its whole scale, with its interval where there is one. */
function Whisker({ figure: { value, low, high }, measure }: { figure: Figure; measure: MetricDefinition }) {
  const range = figureRange(measure);
  if (!range || value === null) return null;
  const at = (point: number) => `${(100 * (point - range.min)) / (range.max - range.min)}%`;
  const colour = `var(--${toneOf(value, measure) ?? 'even'})`;
  return (
    <div className={outlook['whisker']} aria-hidden="true">
      {low !== null && high !== null && (
        <span
          className={outlook['whiskerSpan']}
          style={{ left: at(low), right: `calc(100% - ${at(high)})`, background: colour }}
        />
      )}
      <span className={outlook['whiskerPoint']} style={{ left: at(value), background: colour }} />
    </div>
  );
}

function howInWords({ measure, expression }: Recipe, { rows }: Figure, words: Words, language: Language): string {
  const { kind, formula, positiveFrom, goodIs } = measure;
  if (kind === 'formula')
    return words(formula === 'share' ? 'survey.reads.how.shareOfFormula' : 'survey.reads.how.meanOfFormula', {
      expression: expression ?? '',
    });
  if (formula === 'customers') return words('survey.reads.how.customers', { rows: numberIn(language).format(rows) });
  if (formula === 'net' && kind === 'boxes') return words('survey.reads.how.netBoxes');
  if (formula === 'share' && goodIs === 'low')
    return words('survey.reads.how.shareLow', { positive: positiveFrom ?? '' });
  return words(`survey.reads.how.${formula}`, { positive: positiveFrom ?? '' });
}
