import type { Card } from '../../shared/journey/card.ts';
import { useWords } from '../session/words.ts';

/** A blueprint's fail point, a filled round, or wait point, an open square: told by shape and letter. */
export function MarkSign({ mark }: { mark: NonNullable<Card['mark']> }) {
  const { words } = useWords();
  const isFail = mark === 'fail';
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {isFail ? (
        <circle cx="8" cy="8" r="7.5" fill="var(--bad-2)" />
      ) : (
        <rect x="1" y="1" width="14" height="14" rx="3" fill="var(--panel)" stroke="var(--ink-2)" strokeWidth="1.3" />
      )}
      <text
        x="8"
        y="11.6"
        textAnchor="middle"
        fill={isFail ? 'var(--panel)' : 'var(--ink)'}
        style={{ font: '600 10px var(--font-sans)' }}
      >
        {words(`faces.markLetters.${mark}`)}
      </text>
    </svg>
  );
}
