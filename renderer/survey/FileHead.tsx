import { useState } from 'react';
import type { Inspection } from '../../shared/experience/survey.ts';
import type { Reading } from '../../shared/journey/recipe.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { numberIn, type Words } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import sheet from '../ui/sheet.module.css';
import { TextButton } from '../ui/TextButton.tsx';
import styles from './importPage.module.css';
import { ReadingForm } from './ReadingForm.tsx';
import { RefreshNote } from './RefreshNote.tsx';
import { delimiterNames, encodingNames } from './readingNames.ts';
import type { Remembered } from './remembered.ts';
import type { SurveyImport } from './useSurveyImport.ts';

interface Props {
  inspection: Inspection;
  survey: SurveyImport;
  remembered: Remembered | null;
}

/** Which file, how big, and how its bytes were understood. */
export function FileHead({ inspection, survey, remembered }: Props) {
  const { words, language } = useWords();
  const [isCorrecting, setIsCorrecting] = useState(false);
  const print = (amount: number) => numberIn(language).format(amount);
  const { fileName, columns, reading, warnings } = inspection;
  // Of a wide file each line is as many answers as there are touchpoints.
  const perLine = survey.said?.recipe.wide?.columns.length ?? 1;
  const counted = survey.counting.value?.rows ?? null;
  const rows = inspection.rows ?? (counted === null ? null : Math.round(counted / perLine));
  const facts = [
    rows === null ? null : words('survey.rows', { count: rows, n: print(rows) }),
    words('survey.columns', { count: columns.length, n: print(columns.length) }),
    readingInWords(reading, words),
  ];
  const toMind = warnings.filter(({ kind }) => kind !== 'please-confirm');
  return (
    <header className={styles['head']}>
      <div className={styles['headLine']}>
        <h2 id="import-title">{fileName}</h2>
        <p className={styles['facts']}>{facts.filter(Boolean).join(' · ')}</p>
        <button
          type="button"
          className={styles['small']}
          aria-expanded={isCorrecting}
          onClick={() => setIsCorrecting(!isCorrecting)}
        >
          {words('survey.change')}
        </button>
      </div>
      {isCorrecting && <ReadingForm reading={reading} sheets={inspection.sheets} onChange={survey.readAs} />}
      {remembered ? (
        <p className={sheet.intro}>
          {words('survey.remembered', { source: remembered.source.name })}{' '}
          <TextButton onClick={survey.startAfresh}>{words('survey.startAfresh')}</TextButton>
        </p>
      ) : (
        <p className={sheet.intro}>{words('survey.intro')}</p>
      )}
      {remembered && <RefreshNote inspection={inspection} survey={survey} />}
      {toMind.map((warning) => (
        <p key={JSON.stringify(warning)} className={styles['warning']}>
          {sentenceFor(warning, words)}
        </p>
      ))}
    </header>
  );
}

function readingInWords({ delimiter, decimal, encoding, format = 'csv', sheet }: Reading, words: Words): string {
  const decimals = words(decimal === ',' ? 'survey.reading.decimalComma' : 'survey.reading.point');
  if (format === 'xlsx') return words('survey.reading.inSheet', { sheet: sheet ?? '' });
  if (format !== 'csv') return `${formatNames[format]}, ${decimals}`;
  const parted = delimiterNames[delimiter];
  const parting = parted ? words(`survey.reading.${parted}`) : words('survey.reading.partedBy', { sign: delimiter });
  return [parting, decimals, encodingNames[encoding]].join(', ');
}

const formatNames = { json: 'JSON', parquet: 'Parquet' } as const;
