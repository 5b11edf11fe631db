import type { Recipe } from '../../shared/journey/recipe.ts';
import { useWords } from '../session/words.ts';
import answers from './answers.module.css';
import { defined } from './measureDraft.ts';
import type { SurveyImport } from './useSurveyImport.ts';

const silence = 'silence';

/** Answers in words, and what each is worth: guessed, and for a person to say otherwise. */
export function AnswerWords({ survey, recipe }: { survey: SurveyImport; recipe: Recipe }) {
  const { words } = useWords();
  const { answers: known } = recipe;
  if (!known || Object.keys(known).length === 0) return null;
  const points = pointsOf(survey);
  const sorted = Object.entries(known).sort(([, a], [, b]) => (b ?? -1) - (a ?? -1));
  return (
    <fieldset className={answers['answers']}>
      <legend>{words('survey.answers.title')}</legend>
      <ul>
        {sorted.map(([answer, worth]) => (
          <li key={answer} data-silent={worth === null || undefined}>
            <span title={answer}>{answer}</span>
            <select
              aria-label={words('survey.answers.worth', { answer })}
              value={worth === null ? silence : String(worth)}
              onChange={({ target }) =>
                survey.setRecipe({
                  answers: { ...known, [answer]: target.value === silence ? null : Number(target.value) },
                })
              }
            >
              {[...new Set([...points, ...(worth === null ? [] : [worth])])].map((point) => (
                <option key={point} value={String(point)}>
                  {point}
                </option>
              ))}
              <option value={silence}>{words('survey.answers.silence')}</option>
            </select>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function pointsOf({ said }: SurveyImport): number[] {
  const measure = said && defined(said.draft);
  const { scaleMin, scaleMax } = measure?.ok ? measure.value : { scaleMin: 1, scaleMax: 5 };
  const [low, high] = [scaleMin ?? 1, scaleMax ?? 5];
  return Array.from({ length: Math.min(12, Math.floor(high - low) + 1) }, (_, at) => low + at).reverse();
}
