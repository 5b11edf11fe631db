/** The sign of a moment of truth, drawn because few fonts carry the character. */
export const StarSign = () => (
  <svg viewBox="0 0 12 12" width="13" height="13" aria-hidden="true">
    <path d="M6 .8l1.6 3.4 3.7.5-2.7 2.6.7 3.7L6 9.2 2.7 11l.7-3.7L.7 4.7l3.7-.5z" fill="var(--star)" />
  </svg>
);
