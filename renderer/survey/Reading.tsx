import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { useWords } from '../session/words.ts';
import styles from './importPage.module.css';
import { ProgressLine } from './ProgressLine.tsx';

interface Props {
  token: string;
  problem: BridgeProblem | null;
  onClose: () => void;
}

/** Before there is anything to correct: the file is being read, or cannot be. */
export function Reading({ token, problem, onClose }: Props) {
  const { words } = useWords();
  return (
    <div className={styles['reading']}>
      <h2 id="import-title">{words('survey.page', { fileName: '' }).trim()}</h2>
      {problem ? (
        <p className={styles['problem']} role="alert">
          {sentenceFor(problem, words)}
        </p>
      ) : (
        <ProgressLine token={token} />
      )}
      <button type="button" className={styles['button']} onClick={onClose}>
        {words('survey.cancel')}
      </button>
    </div>
  );
}
