import { dateFormats } from '../../shared/experience/dates.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { useWords } from '../session/words.ts';
import { Field } from './Field.tsx';

type DateOf = NonNullable<Recipe['date']>;

/** How dates are written, and for which stretches of time figures are made. */
export function DateFields({ recipe: { date }, onChange }: { recipe: Recipe; onChange: (date: DateOf) => void }) {
  const { words } = useWords();
  if (!date) return null;
  const formats = date.format === '' || known.has(date.format) ? dateFormats : [date.format, ...dateFormats];
  return (
    <>
      <Field
        label={words('survey.measure.dates')}
        value={date.format}
        isAsked={date.format === ''}
        options={formats.map((format) => ({ id: format, name: format }))}
        onChange={(format) => onChange({ ...date, format })}
      />
      <Field
        label={words('survey.measure.period')}
        value={date.period}
        options={(['year', 'quarter', 'month'] as const).map((id) => ({ id, name: words(`survey.period.${id}`) }))}
        onChange={(period) => onChange({ ...date, period: period as DateOf['period'] })}
      />
    </>
  );
}

const known: ReadonlySet<string> = new Set(dateFormats);
