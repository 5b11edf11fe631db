import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { useWords } from '../session/words.ts';
import styles from './problemScreen.module.css';

/** A window that cannot show its map says why, and offers to try again. */
export function StopScreen({ problem }: { problem: BridgeProblem }) {
  const { words } = useWords();
  return (
    <main className={styles['screen']}>
      <h1>{words('app.problem.noMap')}</h1>
      <p>{sentenceFor(problem, words)}</p>
      <button type="button" className={styles['again']} onClick={() => window.location.reload()}>
        {words('app.problem.back')}
      </button>
    </main>
  );
}
