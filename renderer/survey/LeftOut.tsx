import { useState } from 'react';
import type { LeftOut as Left } from '../../shared/journey/source.ts';
import { numberIn, type Words } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import { TextButton } from '../ui/TextButton.tsx';
import styles from './importPage.module.css';

/** Rows that give no figure are counted and listed, never dropped in silence. */
export function LeftOut({ leftOut, isKnown }: { leftOut: readonly Left[]; isKnown: boolean }) {
  const { words, language } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const print = (amount: number) => numberIn(language).format(amount);
  const total = leftOut.reduce((sum, { rows }) => sum + rows, 0);
  if (!isKnown) return null;
  if (total === 0) return <p className={styles['left']}>{words('survey.left.none')}</p>;
  return (
    <div className={styles['left']}>
      <p>
        {words('survey.left.some', { count: total, n: print(total) })}.{' '}
        <TextButton aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {words(isOpen ? 'survey.left.hide' : 'survey.left.show')}
        </TextButton>
      </p>
      {isOpen && (
        <ul>
          {leftOut.map((left) => (
            <li key={`${left.reason}:${left.detail}`}>
              <b>{print(left.rows)}</b> {reasonInWords(left, words)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Reasons whose sentence names the refused value, and how they read without one. */
function reasonInWords({ reason, detail }: Left, words: Words): string {
  switch (reason) {
    case 'unmatched':
    case 'off-scale':
      return words(detail === '' ? `survey.left.${reason}Many` : `survey.left.${reason}`, { detail });
    case 'no-date':
      return words(detail === '' ? 'survey.left.no-date' : 'survey.left.no-dateDetail', { detail });
    default:
      return words(`survey.left.${reason}`, { detail });
  }
}
