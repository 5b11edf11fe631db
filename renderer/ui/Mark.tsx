/** Senda's mark: a way with a beginning, down and up, and no end. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="84 106 352 290" fill="none" aria-hidden="true">
      <path
        d="M116 362 C172 352 180 196 238 196 C292 196 286 312 334 312 C382 312 398 214 402 138"
        stroke="var(--accent)"
        strokeWidth="44"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="116" cy="362" r="31" fill="var(--accent)" />
    </svg>
  );
}
