import { z } from 'zod/mini';

const instant = z.number();
const longest = 24 * 60 * 60_000;
export const durationSchema = z.number().check(z.minimum(1000), z.maximum(longest));

/** A clock that everybody sees. Instants are the host's: guests learn from each message how far theirs is off. */
export const timerSchema = z.object({
  label: z.string().check(z.maxLength(200)),
  /** Milliseconds that were given, with what was added since. */
  total: z.number(),
  /** When it ends, while it runs. */
  endsAt: z.nullable(instant),
  /** Milliseconds that are left, while it rests. */
  left: z.number(),
  hasSound: z.boolean(),
});
export type Timer = z.infer<typeof timerSchema>;

export const startTimer = (total: number, label: string, hasSound: boolean, now: number): Timer => ({
  label,
  total,
  endsAt: now + total,
  left: total,
  hasSound,
});

/** Milliseconds left, never below zero. */
export const timeLeft = (timer: Timer, now: number): number =>
  Math.max(0, timer.endsAt === null ? timer.left : timer.endsAt - now);

export const pauseTimer = (timer: Timer, now: number): Timer =>
  timer.endsAt === null ? timer : { ...timer, endsAt: null, left: timeLeft(timer, now) };

export const resumeTimer = (timer: Timer, now: number): Timer =>
  timer.endsAt === null ? { ...timer, endsAt: now + timer.left } : timer;

/** Adds time, or takes some away; one that is over starts again from nothing. */
export function addTime(timer: Timer, more: number, now: number): Timer {
  const left = Math.min(longest, Math.max(0, timeLeft(timer, now) + more));
  const total = Math.max(left, timer.total + more);
  return { ...timer, total, left, endsAt: timer.endsAt === null ? null : now + left };
}
