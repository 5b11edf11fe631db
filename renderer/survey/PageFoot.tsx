import { useState } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
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
        {words('survey.keepRows')}
      </label>
      <div className={styles['footSays']} role="status">
        {isPutting && <ProgressLine token={token} />}
        {!isPutting && problem && <span className={styles['problem']}>{sentenceFor(problem, words)}</span>}
        {!isPutting && !problem && (
          <span className={first ? styles['ask'] : undefined}>
            {first
              ? blockerInWords(first, words, (amount) => numberIn(language).format(amount))
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

const blockerInWords = ({ kind, amount }: Blocker, words: Words, print: (amount: number) => string): string =>
  kind === 'similar'
    ? words('survey.blocked.similar', { count: amount, n: print(amount) })
    : words(`survey.blocked.${kind}`);
