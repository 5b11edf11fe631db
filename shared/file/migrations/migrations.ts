import { formatVersion } from '../formatVersion.ts';

/** A map.json as an older Senda wrote it: no shape is certain yet. */
export type OldMap = Record<string, unknown>;

/** One step from the version before to `to`; its file is called after what it changes, and has a before/after test. */
export interface Migration {
  readonly to: number;
  readonly name: string;
  migrate(map: OldMap): OldMap;
}

/** In order and without gaps, from version 2 on; version 1 is the first there is. */
export const migrations: readonly Migration[] = [];

/** Takes a map from its version to the newest, one named step after the other. */
export function migrate(
  map: OldMap,
  from: number,
  ladder: readonly Migration[] = migrations,
  to: number = formatVersion,
): OldMap {
  return ladder
    .filter((step) => step.to > from && step.to <= to)
    .reduce((newer, step) => ({ ...step.migrate(newer), formatVersion: step.to }), map);
}

/** Where the ladder misses a rung or has one twice; null when it leads from 1 to the newest version. */
export function gapIn(ladder: readonly Migration[], newest: number = formatVersion): number | null {
  for (let version = 2; version <= newest; version++) if (ladder[version - 2]?.to !== version) return version;
  return ladder.length > newest - 1 ? newest + 1 : null;
}
