/** The smallest parts of a formula, each with its place, counted from one as people count letters. */
export type Token =
  | { readonly kind: 'number'; readonly at: number; readonly value: number }
  | { readonly kind: 'text'; readonly at: number; readonly value: string }
  /** `[any column]`, or a word that may be a column, a function or a connective. */
  | { readonly kind: 'column' | 'word'; readonly at: number; readonly name: string }
  | { readonly kind: 'sign'; readonly at: number; readonly sign: Sign }
  | { readonly kind: 'end'; readonly at: number };

export type Sign = '+' | '-' | '*' | '/' | '(' | ')' | ';' | '<' | '<=' | '>' | '>=' | '=' | '<>';

/** What is wrong with a formula, and where. */
export interface FormulaProblem {
  readonly kind:
    | 'formula-empty'
    | 'formula-too-long'
    | 'formula-too-deep'
    | 'formula-sign'
    | 'formula-unclosed'
    | 'formula-value-missing'
    | 'formula-bracket-missing'
    | 'formula-left-over'
    | 'formula-column-unknown'
    | 'formula-needs-number'
    | 'formula-needs-condition'
    | 'formula-function'
    | 'formula-arguments';
  readonly at: number;
  /** The piece that stumbled. */
  readonly found: string;
}

/** Thrown within the parser only, which gives it back as a result. */
export class Stumble extends Error {
  readonly problem: FormulaProblem;
  constructor(kind: FormulaProblem['kind'], at: number, found = '') {
    super(kind);
    this.problem = { kind, at, found: found.slice(0, 60) };
  }
}

const signs: readonly (readonly [written: string, sign: Sign])[] = [
  ['<=', '<='],
  ['>=', '>='],
  ['<>', '<>'],
  ['!=', '<>'],
  ['==', '='],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '<>'],
  ['−', '-'],
  ['–', '-'],
  ['×', '*'],
  ['·', '*'],
  ['÷', '/'],
  [',', ';'],
  ...(['+', '-', '*', '/', '(', ')', ';', '<', '>', '='] as const).map((sign) => [sign, sign] as const),
];

/** A comma between two digits is a decimal comma; any other parts arguments, as a semicolon does. */
const number = /(?:\d+(?:[.,]\d+)?|\.\d+)/y;
const word = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;

export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    if (/\s/u.test(formula[at] ?? '')) {
      at += 1;
      continue;
    }
    const { token, next } = tokenAt(formula, at);
    tokens.push(token);
    at = next;
  }
  tokens.push({ kind: 'end', at: formula.length + 1 });
  return tokens;
}

function tokenAt(formula: string, from: number): { token: Token; next: number } {
  const at = from + 1;
  const first = formula[from] ?? '';
  if (first === '[') {
    const { value, next } = enclosed(formula, from, ']');
    return { token: { kind: 'column', at, name: value }, next };
  }
  if (first === '"' || first === "'") {
    const { value, next } = enclosed(formula, from, first);
    return { token: { kind: 'text', at, value }, next };
  }
  const digits = matched(number, formula, from);
  if (digits !== null) {
    const value = Number(digits.replace(',', '.'));
    if (!Number.isFinite(value)) throw new Stumble('formula-needs-number', at, digits);
    return { token: { kind: 'number', at, value }, next: from + digits.length };
  }
  const name = matched(word, formula, from);
  if (name !== null) return { token: { kind: 'word', at, name }, next: from + name.length };
  const found = signs.find(([written]) => formula.startsWith(written, from));
  if (!found) throw new Stumble('formula-sign', at, first);
  return { token: { kind: 'sign', at, sign: found[1] }, next: from + found[0].length };
}

/** The closing sign twice is the sign itself: `[a]]b]` is the column a]b. */
function enclosed(formula: string, from: number, close: string): { value: string; next: number } {
  let value = '';
  let at = from + 1;
  for (;;) {
    const end = formula.indexOf(close, at);
    if (end === -1) throw new Stumble('formula-unclosed', from + 1, formula[from]);
    value += formula.slice(at, end);
    if (formula[end + 1] !== close) return { value, next: end + 1 };
    value += close;
    at = end + 2;
  }
}

function matched(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** What words mean besides columns, in English and in Spanish. */
export const functions = { if: 'if', si: 'if', min: 'min', max: 'max', abs: 'abs', round: 'round' } as const;
export const connectives = { and: 'and', y: 'and', or: 'or', o: 'or', not: 'not', no: 'not' } as const;

/** Every column that a formula names, as far as it can be read; words in use by the language are none. */
export function columnsInFormula(formula: string): string[] {
  try {
    const tokens = tokensOf(formula);
    return tokens.flatMap((token, at) => {
      if (token.kind === 'column') return [token.name];
      if (token.kind !== 'word' || Object.hasOwn(connectives, token.name.toLowerCase())) return [];
      const after = tokens[at + 1];
      return after?.kind === 'sign' && after.sign === '(' ? [] : [token.name];
    });
  } catch (error) {
    if (error instanceof Stumble) return [];
    throw error;
  }
}

/** A column as a formula names it, whatever it is called. */
export const asColumn = (name: string): string =>
  /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(name) && !Object.hasOwn(connectives, name.toLowerCase())
    ? name
    : `[${name.replace(/]/g, ']]')}]`;
