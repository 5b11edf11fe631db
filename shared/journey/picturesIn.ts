import type { JourneyMap } from './journeyMap.ts';

/** Every picture that a map shows, once each and in a fixed order: of cards, personas, channels, whatever has one. */
export function picturesIn(journey: JourneyMap): string[] {
  const records: object[] = Object.values(journey).flatMap((table) => Object.values<object>(table));
  const ids = records.map((record) => ('assetId' in record ? record.assetId : null));
  return [...new Set(ids)].filter((id): id is string => typeof id === 'string').sort();
}
