import { collectionNames } from '../../shared/journey/collections.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';

export interface Difference {
  /** `cards/card1` */
  record: string;
  /** `*` where the record came or went. */
  field: string;
  was: unknown;
  is: unknown;
}

/** In what one map differs from another. */
export function differences(before: JourneyMap, after: JourneyMap): Difference[] {
  return collectionNames.flatMap((name) => {
    if (before[name] === after[name]) return [];
    const ids = new Set([...Object.keys(before[name]), ...Object.keys(after[name])]);
    return [...ids].flatMap((id) => recordDifferences(`${name}/${id}`, before[name][id], after[name][id]));
  });
}

function recordDifferences(record: string, was: object | undefined, is: object | undefined): Difference[] {
  if (was === is) return [];
  if (!was || !is) return [{ record, field: '*', was, is }];
  const old = new Map(Object.entries(was));
  return Object.entries(is)
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(old.get(field)))
    .map(([field, value]) => ({ record, field, was: old.get(field), is: value }));
}
