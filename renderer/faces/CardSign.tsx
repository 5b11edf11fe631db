import type { CardLook } from '../../shared/layout/mapLayout.ts';

const shapes: Partial<Record<CardLook, string>> = {
  // A target.
  goal: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8',
  // A bulb.
  idea: 'M5.9 10.6a4.6 4.6 0 1 1 4.2 0c-.4.3-.5.7-.5 1.4H6.4c0-.7-.1-1.1-.5-1.4ZM6.6 14.2h2.8',
  // A window that waits for a word.
  system: 'M2 3h12v10H2zM4.8 6l2 2-2 2M8.6 10.2h2.8',
  // Somebody.
  owner: 'M8 8a2.9 2.9 0 1 0 0-5.8A2.9 2.9 0 0 0 8 8M2.6 14c.4-2.7 2.5-4 5.4-4s5 1.3 5.4 4',
  // The hole of a tag.
  evidence: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6',
};

/** What stands before the text of some looks; the lane's name says the same, so it is silent. */
export function CardSign({ look, size = 15 }: { look: CardLook; size?: number }) {
  const shape = shapes[look];
  return shape === undefined ? null : (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" fill="none">
      <path d={shape} stroke="currentColor" strokeWidth="1.3" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
