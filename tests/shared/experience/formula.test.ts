import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../../shared/experience/formula/parse.ts';
import { asColumn, columnsInFormula } from '../../../shared/experience/formula/tokens.ts';

const columns = ['wait', 'hold time', 'a]b', 'channel', 'and', 'constructor'];
const tree = (formula: string) => {
  const parsed = parseFormula(formula, columns);
  return parsed.ok ? parsed.value.tree : parsed.problem;
};
const problem = (formula: string) => {
  const parsed = parseFormula(formula, columns);
  return parsed.ok ? null : parsed.problem;
};
const wait = { kind: 'column', name: 'wait' };
const one = { kind: 'number', value: 1 };

describe('a formula', () => {
  it('multiplies before it adds, and reads from left to right', () => {
    expect(tree('wait + 1 × wait')).toEqual(tree('wait + (1 * wait)'));
    expect(tree('wait − 1 - 1')).toEqual(tree('(wait-1)-1'));
    expect(tree('wait ÷ 1 / 1')).toEqual(tree('(wait/1)/1'));
    expect(tree('-wait')).toEqual({ kind: 'minus', of: wait });
  });

  it('takes decimals with a point or a comma, and columns of any name', () => {
    expect(tree('wait * 0,5')).toEqual(tree('wait * 0.5'));
    expect(tree('[hold time] + [a]]b]')).toEqual({
      kind: 'arithmetic',
      sign: '+',
      left: { kind: 'column', name: 'hold time' },
      right: { kind: 'column', name: 'a]b' },
    });
    expect(tree('constructor')).toEqual({ kind: 'column', name: 'constructor' });
  });

  it('gives a mean of a number and a share of a condition', () => {
    expect(parseFormula('wait / 60', columns)).toMatchObject({ value: { gives: 'mean' } });
    expect(parseFormula('wait > 10 and not channel = "App"', columns)).toMatchObject({ value: { gives: 'share' } });
    expect(parseFormula('si(wait > 10; 1; 0)', columns)).toMatchObject({ value: { gives: 'mean' } });
  });

  it('is the same in Spanish, and with commas between arguments', () => {
    expect(tree('si(wait > 1 o wait < 0; 1; wait)')).toEqual(tree('if(wait > 1 or wait < 0, 1, wait)'));
    expect(tree('if(wait = 1; 1; 1)')).toMatchObject({ given: [{ left: wait, right: one }, one, one] });
  });

  it('says where it stumbles', () => {
    expect(problem('  ')).toEqual({ kind: 'formula-empty', at: 1, found: '' });
    expect(problem('wait + # 2')).toEqual({ kind: 'formula-sign', at: 8, found: '#' });
    expect(problem('wait + nobody')).toEqual({ kind: 'formula-column-unknown', at: 8, found: 'nobody' });
    expect(problem('wait +')).toMatchObject({ kind: 'formula-value-missing', at: 7 });
    expect(problem('(wait + 1')).toMatchObject({ kind: 'formula-bracket-missing', at: 10 });
    expect(problem('[wait + 1')).toMatchObject({ kind: 'formula-unclosed', at: 1 });
    expect(problem('wait wait')).toEqual({ kind: 'formula-left-over', at: 6, found: 'wait' });
    expect(problem('1 + (wait > 2)')).toMatchObject({ kind: 'formula-needs-number', at: 5 });
    expect(problem('wait and wait > 2')).toMatchObject({ kind: 'formula-needs-condition', at: 1 });
    expect(problem('load(wait)')).toEqual({ kind: 'formula-function', at: 1, found: 'load' });
    expect(problem('if(wait > 1; 2)')).toEqual({ kind: 'formula-arguments', at: 1, found: 'if' });
    expect(problem('"App"')).toMatchObject({ kind: 'formula-needs-number' });
    expect(problem('9'.repeat(400))).toMatchObject({ kind: 'formula-needs-number' });
    expect(problem(`${'('.repeat(500)}wait`)).toMatchObject({ kind: 'formula-too-deep' });
    expect(problem('-'.repeat(1500))).toMatchObject({ kind: 'formula-too-deep' });
    expect(problem('1+'.repeat(1500))).toMatchObject({ kind: 'formula-too-long' });
  });

  it('never throws, whatever is written', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'wait',
        '[',
        ']',
        '(',
        ')',
        '"',
        "'",
        'if(',
        ';',
        ',',
        '+',
        '-',
        '1',
        '1e9',
        'and',
        'no',
        '\0',
        "';--",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const formula = pieces.join('');
        const parsed = parseFormula(formula, columns);
        columnsInFormula(formula);
        if (!parsed.ok) expect(parsed.problem.at).toBeGreaterThan(0);
      }),
      { numRuns: 5000 },
    );
  });

  it('finds every column by the name that the page writes, however hostile', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (name) => {
        expect(parseFormula(asColumn(name), [name])).toMatchObject({ value: { tree: { kind: 'column', name } } });
        expect(columnsInFormula(`1 + ${asColumn(name)}`)).toEqual([name]);
      }),
      { numRuns: 3000 },
    );
  });
});
