import { describe, expect, it } from 'vitest';
import { roleOf, roles, withRole } from '../../../renderer/survey/roles.ts';
import type { ColumnFound } from '../../../shared/experience/survey.ts';
import type { Recipe } from '../../../shared/journey/recipe.ts';

const column = (name: string, dateFormat = ''): ColumnFound => ({
  name,
  looksLike: 'text',
  distinct: 3,
  filled: 30,
  min: null,
  max: null,
  dateFormat,
  values: [],
  answers: null,
  hasTags: false,
  personal: [],
});

const recipe: Recipe = {
  reading: { encoding: 'utf-8', delimiter: ',', quote: '"', decimal: '.' },
  touchpointColumn: 'step',
  lookup: null,
  measure: {
    name: 'NPS',
    kind: 'nps',
    formula: 'nps',
    scaleMin: 0,
    scaleMax: 10,
    goodIs: 'high',
    positiveFrom: 9,
    negativeTo: 6,
    unit: 'points',
    question: '',
    perspective: 'cem',
  },
  scoreColumn: 'nps',
  boxes: null,
  countColumn: null,
  date: { column: 'day', format: 'YYYY-MM-DD', period: 'month' },
  segmentColumns: ['region'],
  commentColumn: 'comment',
  where: [],
  missing: [],
  matches: {},
};

describe('the role of a column', () => {
  it('is what the recipe says of it', () => {
    expect(['step', 'nps', 'day', 'region', 'comment', 'id'].map((name) => roleOf(recipe, name))).toEqual([
      'touchpoint',
      'score',
      'date',
      'segment',
      'comment',
      'ignore',
    ]);
  });

  it('is the one it was given last, whatever it was before', () => {
    for (const before of roles)
      for (const after of roles) {
        const changed = withRole(withRole(recipe, column('id'), before), column('id'), after);

        expect(roleOf(changed, 'id')).toBe(after);
      }
  });

  it('passes from one column to another where only one can have it', () => {
    const changed = withRole(recipe, column('csat'), 'score');

    expect(roleOf(changed, 'csat')).toBe('score');
    expect(roleOf(changed, 'nps')).toBe('ignore');
  });

  it('asks how dates are written when nobody knows', () => {
    const changed = withRole(recipe, column('when'), 'date');

    expect(changed.date).toMatchObject({ column: 'when', format: '' });
  });

  it('of a code is forgotten with its lookup when another column names the touchpoint', () => {
    const withLookup: Recipe = { ...recipe, lookup: { fileName: 'm.csv', keyColumn: 'k', nameColumn: 'n', names: {} } };

    expect(withRole(withLookup, column('place'), 'touchpoint').lookup).toBeNull();
  });
});
