import { randomInt, timingSafeEqual } from 'node:crypto';
import { failed, ok, type Result } from '../../../shared/result.ts';
import { makeCode, readCode } from '../../../shared/workshop/code.ts';
import { codeLasts, guesses } from '../../../shared/workshop/limits.ts';
import { createBuckets } from './bucket.ts';

/** The code on the wall: whether somebody knows it, and that nobody finds it by trying. */
export interface Codes {
  current(): { code: string; endsAt: number };
  renew(): void;
  /** Looks at what somebody typed who comes from that address. */
  try(typed: string, address: string): Result<null>;
}

export function createCodes(
  now: () => number,
  known: { code: string; endsAt: number } | null,
  changed: () => void,
): Codes {
  const wrong = createBuckets(guesses, now);
  let current = known ?? fresh();
  let wrongOfAll = 0;

  function fresh() {
    return { code: makeCode((below) => randomInt(below)), endsAt: now() + codeLasts };
  }
  function renew() {
    current = fresh();
    wrongOfAll = 0;
    changed();
  }
  return {
    current: () => current,
    renew,
    try(typed, address) {
      if (now() >= current.endsAt) return failed({ kind: 'workshop-code-over' });
      // Whoever guessed too often is not told of a right guess either.
      if (!wrong.mayTake(address)) return failed({ kind: 'workshop-too-many-guesses' });
      if (isSame(readCode(typed) ?? '', current.code)) return ok(null);
      wrong.take(address);
      wrongOfAll += 1;
      if (wrongOfAll >= guesses.ofAll) renew();
      return failed({ kind: 'workshop-wrong-code' });
    },
  };
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
