/** Senda's mark: a way that goes down and up, open at both ends. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path
        d="M2.5 19.5c2.6 0 3.4-9.5 6.6-9.5 2.8 0 2.6 6 5.4 6 3.6 0 3.4-12 7-12"
        stroke="var(--accent)"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
    </svg>
  );
}
