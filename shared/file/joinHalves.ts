import { emptyJourney, type JourneyMap } from '../journey/journeyMap.ts';
import { applyJourney } from '../live/applyJourney.ts';
import { createLiveMap } from '../live/createLiveMap.ts';
import { type MapDocument, openDocument } from '../live/openDocument.ts';
import { journeyFrom, stateOf } from '../live/stateOf.ts';
import { failed, ok, type Result } from '../result.ts';
import { parseMap } from './parseMap.ts';
import type { FileProblem, FileWarning } from './problems.ts';

/** The two halves of a map as they lie in a file, and whether `map.json` is the one that was written with the state. */
export interface Halves {
  readonly mapText: string | null;
  readonly state: Uint8Array | null;
  readonly isMapAsWritten: boolean;
}

export interface JoinedMap {
  readonly state: Uint8Array;
  readonly warnings: FileWarning[];
  /** There was no usable state: this one was made from `map.json`, and shares no past with other copies. */
  readonly isRebuilt: boolean;
  /** The state, already opened, where that had to be tried: whoever needs it may have it. */
  readonly document: MapDocument | null;
}

/**
 * One map from two halves. The readable half is the one people trust: edited by hand it is applied as an edit on
 * top of the state, and where the state is missing or damaged it is the map. Where the readable half is damaged,
 * the state alone still opens.
 */
export function joinHalves({ mapText, state, isMapAsWritten }: Halves): Result<JoinedMap, FileProblem> {
  // Nearly every file: that its state opens is all there is to know, and reading each record would double the wait.
  const document = state && isMapAsWritten ? documentOrNull(state) : null;
  if (state && document) return ok({ state, document, warnings: [], isRebuilt: false });
  const known = state === null ? null : journeyOrNull(state);
  const parsed = mapText === null ? failed({ kind: known ? 'map-damaged' : 'not-a-map' } as const) : parseMap(mapText);
  if (!parsed.ok) return state && known && isDamage(parsed.problem) ? fromStateAlone(state) : parsed;
  const { journey, warnings } = parsed.value;
  if (state && known)
    return ok({ state: editedByHand(state, journey, known, warnings), document, warnings, isRebuilt: false });
  const rebuilt = [...warnings, ...(state ? [{ kind: 'state-rebuilt' } as const] : [])];
  return ok({ state: stateOf(journey), document, warnings: rebuilt, isRebuilt: true });
}

/** A map from a newer Senda, or no map at all, must not open as what an old state happens to hold. */
const isDamage = (problem: FileProblem): boolean => problem.kind === 'map-damaged' || problem.kind === 'map-invalid';

const fromStateAlone = (state: Uint8Array): Result<JoinedMap, FileProblem> =>
  ok({ state, document: null, warnings: [{ kind: 'part-damaged', part: 'map.json' }], isRebuilt: false });

function documentOrNull(state: Uint8Array): MapDocument | null {
  try {
    return openDocument(state);
  } catch {
    // A damaged state is an answer: the readable half is used instead.
    return null;
  }
}

function journeyOrNull(state: Uint8Array): JourneyMap | null {
  try {
    return journeyFrom(state);
  } catch {
    // A damaged state is an answer: the readable half is used instead.
    return null;
  }
}

function editedByHand(state: Uint8Array, journey: JourneyMap, known: JourneyMap, warnings: FileWarning[]): Uint8Array {
  const live = createLiveMap(state);
  applyJourney(live, withLeftOut(journey, known, warnings));
  const edited = live.state();
  live.close();
  return edited;
}

/** A record that was mistyped is not a record that was removed: it keeps what the state knows of it. */
function withLeftOut(journey: JourneyMap, known: JourneyMap, warnings: FileWarning[]): JourneyMap {
  const tables: Record<string, Record<string, unknown>> = { ...emptyJourney, ...journey };
  for (const warning of warnings) {
    if (warning.kind !== 'record-left-out') continue;
    const record = (known as unknown as typeof tables)[warning.where]?.[warning.id];
    if (record) tables[warning.where] = { ...tables[warning.where], [warning.id]: record };
  }
  return tables as unknown as JourneyMap;
}
