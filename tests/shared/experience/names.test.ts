import { describe, expect, it } from 'vitest';
import { matchNames, settledMatches } from '../../../shared/experience/matchNames.ts';
import { plainName } from '../../../shared/experience/names.ts';

const recipe = { matches: {}, lookup: null };
const targets = [
  { id: 'phone', text: 'Atención telefónica' },
  { id: 'branch', text: 'First visit to the branch' },
];
const matched = (name: string, given: Parameters<typeof matchNames>[1] = recipe) =>
  matchNames([{ name, rows: 1 }], given, targets)[0];

describe('names', () => {
  it('are the same whatever their case, accents, signs and spaces', () => {
    expect(plainName('  ATENCIÓN--Telefónica! ')).toBe(plainName('atencion telefonica'));
    expect(plainName('Q & A')).toBe('q and a');
    expect(plainName('Ñu')).toBe('nu');
  });

  it('match exactly, then normalised', () => {
    expect(matched('Atención telefónica')).toMatchObject({ touchpointId: 'phone', how: 'exact' });
    expect(matched('atencion  TELEFONICA')).toMatchObject({ touchpointId: 'phone', how: 'normalised' });
  });

  it('that are only similar are proposed, never settled', () => {
    const found = matched('Atención telefonca');

    expect(found).toMatchObject({ touchpointId: 'phone', how: 'similar' });
    expect(settledMatches(found ? [found] : [])).toEqual({});
  });

  it('find a touchpoint despite another order of words', () => {
    expect(matched('Branch: first visit')).toMatchObject({ touchpointId: 'branch', how: 'similar' });
  });

  it('that mean something else match nothing', () => {
    expect(matched('Parking')).toMatchObject({ touchpointId: null, how: 'none' });
  });

  it('stay as a person decided, also when left out', () => {
    expect(matched('Parking', { ...recipe, matches: { Parking: 'branch' } })).toMatchObject({
      touchpointId: 'branch',
      how: 'remembered',
    });
    expect(matched('Atención telefónica', { ...recipe, matches: { 'Atención telefónica': null } })).toMatchObject({
      touchpointId: null,
      how: 'remembered',
    });
  });

  it('are matched anew when the remembered touchpoint is gone', () => {
    expect(matched('Atención telefónica', { ...recipe, matches: { 'Atención telefónica': 'gone' } })).toMatchObject({
      touchpointId: 'phone',
    });
  });

  it('go through the lookup first', () => {
    const lookup = {
      fileName: 'codes.csv',
      keyColumn: 'code',
      nameColumn: 'name',
      names: { T1: 'Atención telefónica' },
    };

    expect(matched('T1', { matches: {}, lookup })).toMatchObject({
      meaning: 'Atención telefónica',
      touchpointId: 'phone',
      how: 'exact',
    });
  });
});
