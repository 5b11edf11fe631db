import type { Sheet } from '../../shared/experience/survey.ts';
import type { Reading } from '../../shared/journey/recipe.ts';
import { numberIn } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import { Field } from './Field.tsx';

interface Props {
  reading: Reading;
  sheets: Sheet[];
  onChange: (reading: Reading) => void;
}

const linesOffered = 12;

/** Where the table stands: the sheet, and the row that names the columns. */
export function SheetFields({ reading, sheets, onChange }: Props) {
  const { words, language } = useWords();
  const { format = 'csv', sheet, headerRow = 0 } = reading;
  if (format === 'json' || format === 'parquet') return null;
  const print = (amount: number) => numberIn(language).format(amount);
  const top = sheets.find(({ name }) => name === sheet)?.top;
  const lines = Array.from({ length: Math.max(headerRow + 1, top?.length ?? linesOffered) }, (_, at) => at);
  return (
    <>
      {sheets.length > 0 && (
        <Field
          label={words('survey.reading.sheet')}
          value={sheet ?? ''}
          options={sheets.map(({ name, rows }) => ({
            id: name,
            name: `${name} (${words('survey.rows', { count: rows, n: print(rows) })})`,
          }))}
          onChange={(chosen) => {
            // Another sheet has its names in another row, which is looked for anew.
            const { headerRow: _, ...kept } = reading;
            onChange({ ...kept, sheet: chosen });
          }}
        />
      )}
      <Field
        label={words('survey.reading.headerRow')}
        value={String(headerRow)}
        options={lines.map((at) => ({ id: String(at), name: lineName(at, top?.[at]) }))}
        onChange={(at) => onChange({ ...reading, headerRow: Number(at) })}
      />
    </>
  );
}

const lineName = (at: number, cells: string[] | undefined): string => {
  const text = (cells ?? []).filter((cell) => cell !== '').join(' · ');
  return text === '' ? String(at + 1) : `${at + 1}: ${text.length > 40 ? `${text.slice(0, 39)}…` : text}`;
};
