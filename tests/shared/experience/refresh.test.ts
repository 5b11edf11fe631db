import { describe, expect, it } from 'vitest';
import { csvText } from '../../../shared/csv/csvText.ts';
import { changesOf, withoutColumns } from '../../../shared/experience/refresh.ts';
import { aRecipe, aSurvey } from '../../builders/aSurvey.ts';

const recipe = { ...aRecipe(), segmentColumns: ['region', 'age'], matches: { Desk: 'd', Phone: 'p' } };
const source = { ...aSurvey().source, order: 'a', recipe, columns: ['touchpoint', 'score', 'region', 'age'] };

describe('a newer file of a source', () => {
  it('is compared by rows, period, names and columns', () => {
    const next = { sha256: 'other', rows: 120, rowsUsed: 110, from: '2025-01-01', to: '2025-04-30' };
    const names = [{ name: 'Desk' }, { name: 'App' }];

    const changes = changesOf(source, next, names, ['touchpoint', 'score', 'region', 'channel']);

    expect(changes).toEqual({
      isSameFile: false,
      rows: { before: 100, now: 120 },
      used: { before: 90, now: 110 },
      period: { before: '2025-01-01 – 2025-03-31', now: '2025-01-01 – 2025-04-30' },
      newNames: ['App'],
      goneNames: ['Phone'],
      newColumns: ['channel'],
      goneColumns: ['age'],
    });
  });

  it('leaves a recipe without the columns that it lost', () => {
    expect(withoutColumns(recipe, ['age', 'score'])).toMatchObject({ scoreColumn: '', segmentColumns: ['region'] });
  });
});

describe('a CSV for spreadsheets', () => {
  it('defuses formulas and keeps the rest as it is', () => {
    expect(csvText([['=1+1', '@x', ' +2', '-3', 'a,b', 'say "hi"', 'plain', 7]])).toBe(
      '\ufeff\'=1+1,\'@x,\' +2,\'-3,"a,b","say ""hi""",plain,7\r\n',
    );
  });
});
