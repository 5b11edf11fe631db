import { useEffect, useRef, useState } from 'react';
import { type Timer, timeLeft } from '../../../shared/workshop/timer.ts';

const looksEvery = 200;

/** Milliseconds that a timer still has, looked at while it runs. */
export function useTimeLeft(timer: Timer | null, now: () => number): number {
  const [, setLooked] = useState(0);
  const left = timer ? timeLeft(timer, now()) : 0;
  const isRunning = timer?.endsAt != null && left > 0;
  useEffect(() => {
    if (!isRunning) return;
    const looking = setInterval(() => setLooked((count) => count + 1), looksEvery);
    return () => clearInterval(looking);
  }, [isRunning]);
  return left;
}

/** Calls once when a timer that was seen running has run out. */
export function useWhenOver(timer: Timer | null, left: number, over: () => void): void {
  const newest = useRef(over);
  newest.current = over;
  const isRunning = timer?.endsAt != null;
  const wasLeft = useRef(0);
  useEffect(() => {
    if (isRunning && left === 0 && wasLeft.current > 0) newest.current();
    wasLeft.current = isRunning ? left : 0;
  }, [isRunning, left]);
}
