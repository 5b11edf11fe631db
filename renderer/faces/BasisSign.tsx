import type { Basis } from '../../shared/journey/evidence.ts';
import { basisSigns } from '../../shared/layout/cardContent.ts';
import { useWords } from '../session/words.ts';

/** How we know it: a sign with its word. */
export function BasisSign({ basis }: { basis: Basis }) {
  const { words } = useWords();
  return (
    <span>
      <span aria-hidden>{basisSigns[basis]}</span> {words(`faces.basis.${basis}`)}
    </span>
  );
}
