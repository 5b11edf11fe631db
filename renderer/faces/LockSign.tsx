/** Gestures leave this lane alone; its word stands in the lane's label. */
export const LockSign = () => (
  <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" fill="none">
    <path
      d="M3.5 7.5h9v6h-9zM5.3 7.5V5.2a2.7 2.7 0 0 1 5.4 0v2.3"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
    />
  </svg>
);
