import type { Sheet } from '../../shared/experience/survey.ts';
import type { Reading } from '../../shared/journey/recipe.ts';
import { useWords } from '../session/words.ts';
import { Field } from './Field.tsx';
import form from './form.module.css';
import { delimiterNames, encodingNames } from './readingNames.ts';
import { SheetFields } from './SheetFields.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  reading: Reading;
  sheets: Sheet[];
  onChange: (reading: Reading) => void;
}

const other = 'other';

/** Corrects the guess about the file: letters, columns, decimals; of a workbook the sheet and its row of names. */
export function ReadingForm({ reading, sheets, onChange }: Props) {
  const { words } = useWords();
  const isText = (reading.format ?? 'csv') === 'csv';
  return (
    <fieldset className={form['form']} aria-label={words('survey.reading.title')}>
      {isText && <TextFields reading={reading} onChange={onChange} />}
      <SheetFields reading={reading} sheets={sheets} onChange={onChange} />
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

function TextFields({ reading, onChange }: Omit<Props, 'sheets'>) {
  const { words } = useWords();
  const isUsual = delimiterNames[reading.delimiter] !== undefined;
  const delimiters = Object.entries(delimiterNames).map(([id, name]) => ({
    id,
    name: words(`survey.reading.${name}`),
  }));
  return (
    <>
      <Field
        label={words('survey.reading.encoding')}
        value={reading.encoding}
        options={Object.entries(encodingNames).map(([id, name]) => ({ id, name }))}
        onChange={(encoding) => onChange({ ...reading, encoding: encoding as Reading['encoding'] })}
      />
      <Field
        label={words('survey.reading.delimiter')}
        value={isUsual ? reading.delimiter : other}
        options={[...delimiters, { id: other, name: words('survey.reading.other') }]}
        onChange={(delimiter) => onChange({ ...reading, delimiter: delimiter === other ? '^' : delimiter })}
      />
      {!isUsual && (
        <TextField
          label={words('survey.reading.sign')}
          value={reading.delimiter}
          onChange={(delimiter) => delimiter !== '' && onChange({ ...reading, delimiter: delimiter.slice(-4) })}
        />
      )}
    </>
  );
}
