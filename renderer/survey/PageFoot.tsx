import { useState } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import type { Language } from '../../shared/text/language.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { numberIn, type Words } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import type { Blocker } from './blockers.ts';
import styles from './importPage.module.css';
import { ProgressLine } from './ProgressLine.tsx';
import { usePutOnMap } from './usePutOnMap.ts';
import type { SurveyImport } from './useSurveyImport.ts';

interface Props {
  token: string;
  survey: SurveyImport;
  onClose: () => void;
}

/** What is still open, and the way out: back, or onto the map. */
export function PageFoot({ token, survey, onClose }: Props) {
  const { words, language } = useWords();
  const [keepRows, setKeepRows] = useState(true);
  const [isPutting, setIsPutting] = useState(false);
  const [problem, setProblem] = useState<BridgeProblem | null>(null);
  const put = usePutOnMap(token, survey);
  const size = sizeOfRows(survey, language);
  const [first] = survey.blockers;
  const confirm = async () => {
    setIsPutting(true);
    setProblem(await put(keepRows));
    setIsPutting(false);
  };
  return (
    <footer className={styles['foot']}>
      <label className={styles['keep']}>
        <input type="checkbox" checked={keepRows} onChange={(event) => setKeepRows(event.target.checked)} />
        {words('survey.keepRows')}{' '}
        {size !== null && <span className={styles['size']}>{words('survey.keepRowsSize', { size })}</span>}
      </label>
      <div className={styles['footSays']} role="status">
        {isPutting && <ProgressLine token={token} />}
        {!isPutting && problem && <span className={styles['problem']}>{sentenceFor(problem, words)}</span>}
        {!isPutting && !problem && (
          <span className={first ? styles['ask'] : undefined}>
            {first
              ? blockerInWords(first, survey, words, (amount) => numberIn(language).format(amount))
              : words('survey.recipe')}
          </span>
        )}
      </div>
      <button type="button" className={styles['button']} onClick={onClose}>
        {words('survey.cancel')}
      </button>
      <button
        type="button"
        className={styles['primary']}
        disabled={first !== undefined || isPutting || survey.final === null}
        onClick={() => void confirm()}
      >
        {words('survey.put')}
      </button>
    </footer>
  );
}

/** About what the rows will take, packed: three bytes and a third of a comment each, as surveys at hand did. */
function sizeOfRows({ counting, inspecting, said }: SurveyImport, language: Language): string | null {
  const rows = counting.value?.rowsUsed;
  if (!rows || !inspecting.value || !said) return null;
  const { columns, sample } = inspecting.value;
  const at = columns.findIndex(({ name }) => name === said.recipe.commentColumn);
  const letters = sample.reduce((sum, row) => sum + (at === -1 ? 0 : (row[at] ?? '').length), 0);
  const kilobytes = (rows * (3 + letters / 3 / Math.max(1, sample.length)) + 2000) / 1000;
  const [size, unit] = kilobytes < 1000 ? [kilobytes, 'kilobyte'] : [kilobytes / 1000, 'megabyte'];
  return numberIn(language, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(size);
}

function blockerInWords(
  { kind, amount }: Blocker,
  { said }: SurveyImport,
  words: Words,
  print: (amount: number) => string,
): string {
  if (kind === 'similar') return words('survey.blocked.similar', { count: amount, n: print(amount) });
  return words(`survey.blocked.${kind}`, { column: said?.recipe.scoreColumn ?? '' });
}
