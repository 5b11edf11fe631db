import type { MetricKind } from '../../shared/journey/metric.ts';
import { metricKindSchema } from '../../shared/journey/metric.ts';
import { useWords } from '../session/words.ts';
import { AnswerWords } from './AnswerWords.tsx';
import { DateFields } from './DateFields.tsx';
import { ExpressionField } from './ExpressionField.tsx';
import { Field } from './Field.tsx';
import type { Said } from './firstSaid.ts';
import form from './form.module.css';
import styles from './importPage.module.css';
import { MeasureParts } from './MeasureParts.tsx';
import { MissingField } from './MissingField.tsx';
import { hasColumnsFor, withKind } from './measureDraft.ts';
import { roleOf } from './roles.ts';
import { TextField } from './TextField.tsx';
import type { SurveyImport } from './useSurveyImport.ts';

/** What the numbers mean. What a file cannot prove is marked until a person says yes. */
export function MeasureForm({ survey, said }: { survey: SurveyImport; said: Said }) {
  const { words } = useWords();
  const { draft, recipe } = said;
  const { setDraft } = survey;
  const mustConfirm = survey.blockers.some(({ kind }) => kind === 'confirm');
  const kinds = metricKindSchema.options.filter((kind) => kind === draft.kind || hasColumnsFor(kind, recipe));
  return (
    <section aria-labelledby="measure-title" className={styles['part']}>
      <div className={styles['partHead']}>
        <h3 id="measure-title">{words('survey.measure.title')}</h3>
        {mustConfirm && (
          <span className={styles['ask']}>
            {words('survey.measure.please')}
            <button type="button" className={styles['yes']} onClick={() => setDraft({ ...draft, isConfirmed: true })}>
              {words('survey.measure.confirm')}
            </button>
          </span>
        )}
      </div>
      <div className={form['form']}>
        <Field
          label={words('survey.measure.kind')}
          value={draft.kind}
          options={kinds.map((kind) => ({ id: kind, name: words(`survey.kind.${kind}`) }))}
          onChange={(kind) => setDraft(named(withKind(draft, kind as MetricKind)))}
        />
        <TextField
          label={words('survey.measure.name')}
          value={draft.known.name ?? ''}
          isAsked={(draft.known.name ?? '').trim() === ''}
          onChange={(name) => setDraft({ ...draft, known: { ...draft.known, name } })}
        />
        {draft.kind === 'formula' && <ExpressionField survey={survey} said={said} />}
        <MeasureParts draft={draft} onChange={setDraft} />
        <CustomerField survey={survey} said={said} />
        <BoxContent survey={survey} said={said} />
        <MissingField survey={survey} said={said} />
        <DateFields recipe={recipe} onChange={(date) => survey.setRecipe({ date })} />
        <TextField
          isWide
          label={words('survey.measure.question')}
          value={draft.known.question ?? ''}
          onChange={(question) => setDraft({ ...draft, known: { ...draft.known, question } })}
        />
      </div>
      <AnswerWords survey={survey} recipe={recipe} />
    </section>
  );

  function named<Draft extends typeof draft>(next: Draft): Draft {
    const oldNames = [words(`survey.shortKind.${draft.kind}`), ''];
    if (!oldNames.includes(draft.known.name ?? '')) return next;
    return { ...next, known: { ...next.known, name: words(`survey.shortKind.${next.kind}`) } };
  }
}

/** Customers who come twice are one customer: a column says who is who. */
function CustomerField({ survey, said: { recipe, draft } }: { survey: SurveyImport; said: Said }) {
  const { words } = useWords();
  if (draft.known.formula !== 'customers') return null;
  const { columns = [] } = survey.inspecting.value ?? {};
  const possible = columns.filter(({ name }) => !['touchpoint', 'date'].includes(roleOf(recipe, name)));
  return (
    <Field
      label={words('survey.measure.customerFor')}
      value={recipe.customerColumn ?? ''}
      isAsked={!recipe.customerColumn}
      options={possible.map(({ name }) => ({ id: name, name }))}
      onChange={(chosen) => {
        const column = columns.find(({ name }) => name === chosen);
        if (column) survey.setRole(column, 'customer');
      }}
    />
  );
}

/** Three columns of boxes hold percentages or numbers of answers; only the latter give an interval. */
function BoxContent({ survey, said: { recipe, draft } }: { survey: SurveyImport; said: Said }) {
  const { words } = useWords();
  const { boxes } = recipe;
  if (!boxes || draft.kind !== 'boxes') return null;
  return (
    <Field
      label={words('survey.measure.hold')}
      value={boxes.hold}
      options={(['percent', 'answers'] as const).map((id) => ({ id, name: words(`survey.measure.${id}`) }))}
      onChange={(hold) => survey.setRecipe({ boxes: { ...boxes, hold: hold as 'percent' | 'answers' } })}
    />
  );
}
