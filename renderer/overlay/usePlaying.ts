import { useEffect, useState } from 'react';

const stepEvery = 900;

/** Walks through the periods once; a person who wants no motion is not offered it. */
export function usePlaying(periods: readonly string[], period: string, choose: (period: string) => void) {
  const [isPlaying, setIsPlaying] = useState(false);
  const isAllowed = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      const next = periods[periods.indexOf(period) + 1];
      if (next === undefined) setIsPlaying(false);
      else choose(next);
    }, stepEvery);
    return () => clearTimeout(timer);
  }, [isPlaying, periods, period, choose]);
  const toggle = () => {
    if (!isPlaying && periods.indexOf(period) === periods.length - 1) choose(periods[0] ?? '');
    setIsPlaying(!isPlaying);
  };
  return { isPlaying, isAllowed, toggle };
}
