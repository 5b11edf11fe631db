import { numberIn } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import styles from './importPage.module.css';
import { useProgress } from './useProgress.ts';

/** What main is busy with, as a thin line and in words. */
export function ProgressLine({ token }: { token: string }) {
  const { words, language } = useWords();
  const progress = useProgress(token);
  const rows = progress?.rows ?? 0;
  return (
    <div className={styles['progress']} role="status">
      <progress {...(progress?.share != null && { value: progress.share })} aria-label={words('survey.openingFirst')} />
      <span>
        {rows > 0 ? words('survey.opening', { n: numberIn(language).format(rows) }) : words('survey.openingFirst')}
      </span>
    </div>
  );
}
