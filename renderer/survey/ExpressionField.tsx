import { useId, useRef } from 'react';
import { parseFormula } from '../../shared/experience/formula/parse.ts';
import { asColumn } from '../../shared/experience/formula/tokens.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { useWords } from '../session/words.ts';
import styles from './expression.module.css';
import type { Said } from './firstSaid.ts';
import form from './form.module.css';
import { withPart } from './measureDraft.ts';
import type { SurveyImport } from './useSurveyImport.ts';

/** Somebody's own formula over the columns of a row; what it stumbles over is said while it is written. */
export function ExpressionField({ survey, said: { recipe, draft } }: { survey: SurveyImport; said: Said }) {
  const { words } = useWords();
  const [id, hintId] = [useId(), useId()];
  const field = useRef<HTMLTextAreaElement>(null);
  const columns = (survey.inspecting.value?.columns ?? []).map(({ name }) => name);
  const written = recipe.expression ?? '';
  const parsed = parseFormula(written, columns);
  const write = (text: string) => {
    survey.setRecipe({ expression: text });
    const next = parseFormula(text, columns);
    if (next.ok && next.value.gives !== draft.known.formula)
      survey.setDraft(withPart(draft, { formula: next.value.gives }));
  };
  const insert = (column: string) => {
    const at = field.current?.selectionStart ?? written.length;
    const end = field.current?.selectionEnd ?? at;
    write(`${written.slice(0, at)}${asColumn(column)}${written.slice(end)}`);
    field.current?.focus();
  };
  return (
    <div className={`${form['field']} ${styles['expression']}`} data-wide data-asked={!parsed.ok || undefined}>
      <label htmlFor={id}>{words('survey.measure.expression')}</label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        value={written}
        maxLength={2000}
        spellCheck={false}
        aria-describedby={hintId}
        aria-invalid={!parsed.ok}
        onChange={(event) => write(event.target.value)}
      />
      <select
        aria-label={words('survey.measure.insert')}
        value=""
        onChange={(event) => {
          insert(event.target.value);
        }}
      >
        <option value="">{words('survey.measure.insert')}</option>
        {columns.slice(0, columnsAtMost).map((column) => (
          <option key={column} value={column}>
            {column}
          </option>
        ))}
      </select>
      {!parsed.ok && (
        <p className={styles['stumble']} role="status">
          {sentenceFor(parsed.problem, words)}
        </p>
      )}
      <p id={hintId} className={styles['hint']}>
        {words('survey.measure.expressionHint')}
      </p>
    </div>
  );
}

/** Nobody looks through ten thousand names; any of them can be written. */
const columnsAtMost = 400;
