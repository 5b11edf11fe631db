/** Lets so much through at once and so much a second after that. */
export interface Bucket {
  /** Takes some out; false when there is not enough, and then nothing is taken. */
  take(amount?: number): boolean;
  mayTake(): boolean;
  /** Takes out what was already spent, down below zero if need be; false when there was not enough. */
  spend(amount: number): boolean;
}

export function createBucket({ burst, perSecond }: { burst: number; perSecond: number }, now: () => number): Bucket {
  let left = burst;
  let at = now();
  const fill = () => {
    const then = now();
    left = Math.min(burst, left + ((then - at) / 1000) * perSecond);
    at = then;
  };
  return {
    take(amount = 1) {
      fill();
      if (left < amount) return false;
      left -= amount;
      return true;
    },
    mayTake() {
      fill();
      return left >= 1;
    },
    spend(amount) {
      fill();
      left -= amount;
      return left >= 0;
    },
  };
}

/** A bucket for each of many; those that have filled up again are let go. */
export interface Buckets {
  take(who: string): boolean;
  mayTake(who: string): boolean;
}

export function createBuckets(size: { burst: number; perSecond: number }, now: () => number): Buckets {
  const buckets = new Map<string, { bucket: Bucket; usedAt: number }>();
  const fillsWithin = (size.burst / size.perSecond) * 1000;
  function sweep() {
    if (buckets.size < 5000) return;
    for (const [who, { usedAt }] of buckets) if (now() - usedAt > fillsWithin) buckets.delete(who);
  }
  return {
    take(who) {
      sweep();
      const known = buckets.get(who) ?? { bucket: createBucket(size, now), usedAt: 0 };
      known.usedAt = now();
      buckets.set(who, known);
      return known.bucket.take();
    },
    mayTake: (who) => buckets.get(who)?.bucket.mayTake() ?? true,
  };
}
