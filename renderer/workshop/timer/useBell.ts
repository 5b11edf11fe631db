import { useEffect } from 'react';
import type { Timer } from '../../../shared/workshop/timer.ts';
import { ringBell, tuneBell } from './bell.ts';
import { useWhenOver } from './useTimeLeft.ts';

/** Rings where a timer with sound ends in sight. */
export function useBell(timer: Timer | null, left: number, isSilent = false): void {
  const hasSound = timer?.hasSound === true && !isSilent;
  useEffect(() => {
    if (!hasSound) return;
    const tune = () => tuneBell();
    window.addEventListener('click', tune, { once: true });
    window.addEventListener('keydown', tune, { once: true });
    return () => {
      window.removeEventListener('click', tune);
      window.removeEventListener('keydown', tune);
    };
  }, [hasSound]);
  useWhenOver(timer, left, () => {
    if (hasSound) void ringBell();
  });
}
