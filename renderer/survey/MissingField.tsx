import { useEffect, useState } from 'react';
import { useWords } from '../session/words.ts';
import type { Said } from './firstSaid.ts';
import { TextField } from './TextField.tsx';
import type { SurveyImport } from './useSurveyImport.ts';

/** Codes that mean "no answer", as a list to write in: 99, N/A. */
export function MissingField({ survey, said: { recipe, draft } }: { survey: SurveyImport; said: Said }) {
  const { words } = useWords();
  const { missing } = recipe;
  const [written, setWritten] = useState(missing.join(', '));
  useEffect(() => setWritten((before) => (same(codesIn(before), missing) ? before : missing.join(', '))), [missing]);
  if (draft.kind === 'count' || draft.kind === 'boxes') return null;
  return (
    <TextField
      label={words('survey.measure.missing')}
      value={written}
      onChange={(text) => {
        setWritten(text);
        survey.setRecipe({ missing: codesIn(text) });
      }}
    />
  );
}

const codesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((code) => code.trim())
      .filter((code) => code !== ''),
  ),
];

const same = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify(a) === JSON.stringify(b);
