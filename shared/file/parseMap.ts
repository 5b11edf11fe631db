import { type CollectionName, collectionNames, collections } from '../journey/collections.ts';
import { emptyJourney, type JourneyMap } from '../journey/journeyMap.ts';
import { failed, ok, type Result } from '../result.ts';
import { formatName, formatVersion } from './formatVersion.ts';
import { migrate, type OldMap } from './migrations/migrations.ts';
import type { FileProblem, FileWarning } from './problems.ts';

export interface ParsedMap {
  readonly journey: JourneyMap;
  readonly warnings: FileWarning[];
}

type Plain = Record<string, unknown>;

/**
 * Reads `map.json` down a ladder of refusals: text → envelope → version → migration → shape. A single record that
 * fits no schema is left out with a warning, because a person may have mistyped one line of five thousand.
 */
export function parseMap(text: string): Result<ParsedMap, FileProblem> {
  const json = parseJson(text);
  if (!isPlain(json)) return failed({ kind: 'map-damaged' });
  if (json['format'] !== formatName) return failed({ kind: 'not-a-map' });
  const version = json['formatVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return failed({ kind: 'map-invalid', where: 'formatVersion' });
  if (version > formatVersion) return failed({ kind: 'map-too-new', version });
  return readTables(migrate(json, version));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    // Not JSON is an answer of its own: the caller refuses the file as damaged.
    return undefined;
  }
}

function readTables(map: OldMap): Result<ParsedMap, FileProblem> {
  const journey: Record<string, Plain> = { ...emptyJourney };
  const warnings: FileWarning[] = [];
  for (const name of collectionNames) {
    const table = name === 'map' ? { map: map['map'] ?? {} } : (map[name] ?? {});
    if (!isPlain(table) || (name === 'map' && !isPlain(table['map'])))
      return failed({ kind: 'map-invalid', where: name });
    journey[name] = readTable(name, table, warnings);
  }
  if (!journey['map']?.['map']) return failed({ kind: 'map-invalid', where: 'map' });
  return ok({ journey: journey as unknown as JourneyMap, warnings });
}

function readTable(name: CollectionName, table: Plain, warnings: FileWarning[]): Plain {
  const read = Object.entries(table).flatMap(([id, value]): [string, unknown][] => {
    // The key is the record's name: an `id` inside that says otherwise is a slip of copying.
    const filled = isPlain(value) ? { ...collections[name].blank, ...value, id } : null;
    const parsed = collections[name].schema.safeParse(filled);
    if (parsed.success) return [[id, parsed.data]];
    warnings.push({ kind: 'record-left-out', where: name, id: id.slice(0, 80) });
    return [];
  });
  return Object.fromEntries(read);
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
