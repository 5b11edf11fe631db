import type { Reading } from '../../shared/journey/recipe.ts';
import { useWords } from '../session/words.ts';
import { Field } from './Field.tsx';
import form from './form.module.css';
import { delimiterNames, encodingNames } from './readingNames.ts';

interface Props {
  reading: Reading;
  onChange: (reading: Reading) => void;
}

/** Corrects the guess about bytes: letters, columns, decimals. */
export function ReadingForm({ reading, onChange }: Props) {
  const { words } = useWords();
  return (
    <fieldset className={form['form']} aria-label={words('survey.reading.title')}>
      <Field
        label={words('survey.reading.encoding')}
        value={reading.encoding}
        options={Object.entries(encodingNames).map(([id, name]) => ({ id, name }))}
        onChange={(encoding) => onChange({ ...reading, encoding: encoding as Reading['encoding'] })}
      />
      <Field
        label={words('survey.reading.delimiter')}
        value={reading.delimiter}
        options={Object.entries(delimiterNames).map(([id, name]) => ({ id, name: words(`survey.reading.${name}`) }))}
        onChange={(delimiter) => onChange({ ...reading, delimiter })}
      />
      <Field
        label={words('survey.reading.decimal')}
        value={reading.decimal}
        options={[
          { id: '.', name: words('survey.reading.point') },
          { id: ',', name: words('survey.reading.decimalComma') },
        ]}
        onChange={(decimal) => onChange({ ...reading, decimal: decimal as Reading['decimal'] })}
      />
    </fieldset>
  );
}
