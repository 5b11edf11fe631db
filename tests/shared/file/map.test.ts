import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinHalves } from '../../../shared/file/joinHalves.ts';
import { gapIn, type Migration, migrate, migrations } from '../../../shared/file/migrations/migrations.ts';
import { parseMap } from '../../../shared/file/parseMap.ts';
import { writeMap } from '../../../shared/file/writeMap.ts';
import { emptyJourney, type JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { journeyFrom, stateOf } from '../../../shared/live/stateOf.ts';
import { runs } from '../../builders/runs.ts';
import { anyJourney, clinic } from './journeys.ts';

const parsed = (text: string) => {
  const result = parseMap(text);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};
const refusal = (text: string) => {
  const result = parseMap(text);
  return result.ok ? null : result.problem;
};

describe('map.json', () => {
  test('read again, is the map that was written', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        expect(parsed(writeMap(journey))).toEqual({ journey, warnings: [] });
      }),
    );
  });

  test('is the same text whatever order its records and tags were made in', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        expect(writeMap(turnedRound(journey))).toBe(writeMap(journey));
      }),
    );
  });

  test('says in its first lines what it is, and stands in the order of reading', () => {
    const text = writeMap(clinic);

    expect(text.split('\n').slice(0, 3)).toEqual(['{', '  "format": "senda-journey-map",', '  "formatVersion": 1,']);
    expect(text.indexOf('Before')).toBeLessThan(text.indexOf('During'));
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('is refused step by step, each time with its own reason', () => {
    expect(refusal('not json')).toEqual({ kind: 'map-damaged' });
    expect(refusal('[]')).toEqual({ kind: 'map-damaged' });
    expect(refusal('{"name":"a package"}')).toEqual({ kind: 'not-a-map' });
    expect(refusal('{"format":"senda-journey-map","formatVersion":2}')).toEqual({ kind: 'map-too-new', version: 2 });
    expect(refusal('{"format":"senda-journey-map","formatVersion":"1"}')).toEqual({
      kind: 'map-invalid',
      where: 'formatVersion',
    });
    expect(refusal('{"format":"senda-journey-map","formatVersion":1,"cards":[]}')).toEqual({
      kind: 'map-invalid',
      where: 'cards',
    });
    expect(refusal('{"format":"senda-journey-map","formatVersion":1,"map":{"state":"dreamt"}}')).toEqual({
      kind: 'map-invalid',
      where: 'map',
    });
  });

  test('written by hand with the least there can be, opens as an empty map', () => {
    expect(parsed('{"format":"senda-journey-map","formatVersion":1}').journey).toEqual(emptyJourney);
  });

  test('gets the blanks for fields a person left out', () => {
    const text = '{"format":"senda-journey-map","formatVersion":1,"stages":{"s1":{"order":"a0","name":"Before"}}}';

    expect(parsed(text).journey.stages['s1']).toMatchObject({
      id: 's1',
      order: 'a0',
      name: 'Before',
      about: '',
      width: null,
    });
  });

  test('loses one mistyped record, with a warning, and keeps the rest', () => {
    const text = writeMap(clinic).replace('"width": null', '"width": "wide"');

    const { journey, warnings } = parsed(text);

    expect(warnings).toEqual([{ kind: 'record-left-out', where: 'stages', id: 's1' }]);
    expect(Object.keys(journey.stages)).toEqual(['s2']);
  });

  test('with any character changed is read or refused, and never throws', () => {
    const text = writeMap(clinic);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 0, maxLength: 3, unit: 'binary' }), (at, other) => {
        const result = parseMap(text.slice(0, at) + other + text.slice(at + 1));

        expect(
          result.ok || ['map-damaged', 'not-a-map', 'map-too-new', 'map-invalid'].includes(result.problem.kind),
        ).toBe(true);
      }),
      { numRuns: runs(400) },
    );
  });
});

describe('the two halves of a file', () => {
  const state = stateOf(clinic);
  const renamed = {
    ...clinic,
    stages: { ...clinic.stages, s1: { ...clinic.stages['s1'], name: 'Waiting' } },
  } as JourneyMap;

  test('that belong together open as the state', () => {
    const joined = joinHalves({ mapText: writeMap(clinic), state, isMapAsWritten: true });

    expect(joined).toMatchObject({ ok: true, value: { state, warnings: [], isRebuilt: false } });
  });

  test('with a map.json edited by hand open with that edit', () => {
    const joined = joinHalves({ mapText: writeMap(renamed), state, isMapAsWritten: false });

    expect(joined.ok && journeyFrom(joined.value.state)).toEqual(renamed);
    expect(joined.ok && joined.value.isRebuilt).toBe(false);
  });

  test('with a record mistyped by hand keep what the state knows of it', () => {
    const mapText = writeMap(renamed).replace('"width": null', '"width": "wide"');

    const joined = joinHalves({ mapText, state, isMapAsWritten: false });

    expect(joined.ok && journeyFrom(joined.value.state)).toEqual(clinic);
    expect(joined.ok && joined.value.warnings).toEqual([{ kind: 'record-left-out', where: 'stages', id: 's1' }]);
  });

  test.each([null, new Uint8Array(), state.slice(0, state.length - 3)])(
    'without a usable state open from map.json',
    (broken) => {
      const joined = joinHalves({ mapText: writeMap(clinic), state: broken, isMapAsWritten: true });

      expect(joined.ok && journeyFrom(joined.value.state)).toEqual(clinic);
      expect(joined.ok && joined.value.isRebuilt).toBe(true);
    },
  );

  test('rebuilt on two machines give the same state', () => {
    const halves = { mapText: writeMap(clinic), state: null, isMapAsWritten: false };

    expect(joinHalves(halves)).toEqual(joinHalves(halves));
  });

  test('without a readable map.json open from the state, and say so', () => {
    for (const mapText of [null, '{', '{"format":"senda-journey-map","formatVersion":1,"cards":[]}']) {
      const joined = joinHalves({ mapText, state, isMapAsWritten: false });

      expect(joined.ok && journeyFrom(joined.value.state)).toEqual(clinic);
      expect(joined.ok && joined.value.warnings).toEqual([{ kind: 'part-damaged', part: 'map.json' }]);
    }
  });

  test('from a newer Senda do not open as whatever an old state holds', () => {
    const mapText = writeMap(clinic).replace('"formatVersion": 1', '"formatVersion": 9');

    expect(joinHalves({ mapText, state, isMapAsWritten: false })).toEqual({
      ok: false,
      problem: { kind: 'map-too-new', version: 9 },
    });
  });

  test('that are both missing are no map', () => {
    expect(joinHalves({ mapText: null, state: null, isMapAsWritten: false })).toEqual({
      ok: false,
      problem: { kind: 'not-a-map' },
    });
  });
});

describe('migrations', () => {
  const two: Migration = { to: 2, name: 'callRowsLanes', migrate: ({ rows, ...map }) => ({ ...map, lanes: rows }) };
  const three: Migration = { to: 3, name: 'addOwner', migrate: (map) => ({ ...map, owner: '' }) };

  test('lead from version 1 to the newest without a gap', () => {
    expect(gapIn(migrations)).toBeNull();
  });

  test('a gap, a double or a step too many is found', () => {
    expect(gapIn([three], 3)).toBe(2);
    expect(gapIn([two, two], 3)).toBe(3);
    expect(gapIn([two, three], 2)).toBe(3);
    expect(gapIn([two, three], 3)).toBeNull();
  });

  test('run one after the other from where the file stands', () => {
    expect(migrate({ formatVersion: 1, rows: {} }, 1, [two, three], 3)).toEqual({
      formatVersion: 3,
      lanes: {},
      owner: '',
    });
    expect(migrate({ formatVersion: 2, lanes: {} }, 2, [two, three], 3)).toEqual({
      formatVersion: 3,
      lanes: {},
      owner: '',
    });
  });
});

function turnedRound(journey: JourneyMap): JourneyMap {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, part]) => [key, turn(part)]),
    );
  };
  return turn(journey) as JourneyMap;
}
