import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Played, Player } from './player.ts';

/** Often enough to see a hand at work; whoever asked for less motion sees a picture a second. */
const everyMoment = 100;
const calmly = 1000;

export const usePlayed = <Part>(player: Player, select: (played: Played) => Part): Part =>
  useStore(player.store, select);

/** Lets time pass while it plays. */
export function usePlaying(player: Player): void {
  const isPlaying = usePlayed(player, (played) => played.isPlaying);
  useEffect(() => {
    if (!isPlaying) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let last = performance.now();
    const timer = setInterval(
      () => {
        const now = performance.now();
        player.pass(now - last);
        last = now;
      },
      isCalm ? calmly : everyMoment,
    );
    return () => clearInterval(timer);
  }, [player, isPlaying]);
}
