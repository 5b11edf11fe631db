import type { Basis } from '../../shared/journey/evidence.ts';

/** How we know it, told by shape alone: full, half, empty. Few fonts carry such signs; the word stands beside it. */
export const BasisSign = ({ basis, colour = 'currentColor' }: { basis: Basis; colour?: string }) => (
  <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
    <circle cx="5" cy="5" r="4.2" fill={basis === 'measured' ? colour : 'none'} stroke={colour} />
    {basis === 'observed' && <path d="M5 .8A4.2 4.2 0 0 0 5 9.2Z" fill={colour} />}
  </svg>
);
