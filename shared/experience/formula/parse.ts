import { failed, ok, type Result } from '../../result.ts';
import { connectives, type FormulaProblem, functions, type Sign, Stumble, type Token, tokensOf } from './tokens.ts';

/**
 * Somebody's own formula over the columns of a row: `[wait] / 60`, `if([channel] = "App"; 1; 0)`, `[wait] > 10`. It is
 * read into a tree, and only the tree becomes SQL: nothing that a person or a file wrote is ever a piece of it.
 * A number gives the mean over the rows, a condition the share of rows for which it holds.
 */
export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'minus' | 'not'; readonly of: Node }
  | { readonly kind: 'arithmetic'; readonly sign: '+' | '-' | '*' | '/'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'compare'; readonly sign: Comparing; readonly left: Node; readonly right: Node }
  | { readonly kind: 'and' | 'or'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'call'; readonly name: 'if' | 'min' | 'max' | 'abs' | 'round'; readonly given: readonly Node[] };

export type Comparing = '<' | '<=' | '>' | '>=' | '=' | '<>';

export interface Formula {
  readonly tree: Node;
  /** `share`: of the rows for which the condition holds. */
  readonly gives: 'mean' | 'share';
}

const longest = 2000;
const deepest = 40;

export function parseFormula(text: string, columns: readonly string[]): Result<Formula, FormulaProblem> {
  if (text.trim() === '') return failed({ kind: 'formula-empty', at: 1, found: '' });
  if (text.length > longest) return failed({ kind: 'formula-too-long', at: longest, found: '' });
  try {
    const tree = whole({ tokens: tokensOf(text), columns: new Set(columns), next: 0, depth: 0 });
    return ok({ tree, gives: isCondition(tree) ? 'share' : 'mean' });
  } catch (error) {
    if (error instanceof Stumble) return failed(error.problem);
    throw error;
  }
}

const isCondition = ({ kind }: Node): boolean =>
  kind === 'compare' || kind === 'and' || kind === 'or' || kind === 'not';

const comparing: readonly Comparing[] = ['<', '<=', '>', '>=', '=', '<>'];

/** Where the parser stands in the formula. */
interface Place {
  readonly tokens: readonly Token[];
  readonly columns: ReadonlySet<string>;
  next: number;
  depth: number;
}

const peek = ({ tokens, next }: Place): Token => tokens[next] ?? tokens.at(-1) ?? { kind: 'end', at: 1 };

const signAt = (place: Place): Sign | null => {
  const token = peek(place);
  return token.kind === 'sign' ? token.sign : null;
};

function takeSign(place: Place, wanted: Sign): boolean {
  if (signAt(place) !== wanted) return false;
  place.next += 1;
  return true;
}

function takeConnective(place: Place, wanted: 'and' | 'or' | 'not'): boolean {
  const token = peek(place);
  if (token.kind !== 'word' || connectiveOf(token.name) !== wanted) return false;
  place.next += 1;
  return true;
}

/** Recursive descent, loosest first: or, and, not, comparison, sum, product, sign, value. */
function whole(place: Place): Node {
  const start = peek(place).at;
  const tree = either(place);
  const left = peek(place);
  if (left.kind !== 'end') throw new Stumble('formula-left-over', left.at, written(left));
  if (tree.kind === 'text') throw new Stumble('formula-needs-number', start, tree.value);
  return tree;
}

const either = (place: Place): Node => joined(place, 'or', both);
const both = (place: Place): Node => joined(place, 'and', negated);
const sum = (place: Place): Node => chained(place, ['+', '-'], product);
const product = (place: Place): Node => chained(place, ['*', '/'], signed);

function joined(place: Place, kind: 'and' | 'or', part: (place: Place) => Node): Node {
  let { at } = peek(place);
  let left = part(place);
  while (takeConnective(place, kind)) {
    needCondition(left, at);
    at = peek(place).at;
    const right = part(place);
    needCondition(right, at);
    left = { kind, left, right };
  }
  return left;
}

function negated(place: Place): Node {
  if (!takeConnective(place, 'not')) return compared(place);
  const { at } = peek(place);
  const of = deeper(place, at, negated);
  needCondition(of, at);
  return { kind: 'not', of };
}

function compared(place: Place): Node {
  const { at } = peek(place);
  const left = sum(place);
  const found = comparing.find((sign) => sign === signAt(place));
  if (!found) return left;
  place.next += 1;
  const rightAt = peek(place).at;
  const right = sum(place);
  const isText = left.kind === 'text' || right.kind === 'text';
  const isOfColumn = left.kind === 'column' || right.kind === 'column';
  if (isText && isOfColumn && (found === '=' || found === '<>')) return { kind: 'compare', sign: found, left, right };
  needNumber(left, at);
  needNumber(right, rightAt);
  return { kind: 'compare', sign: found, left, right };
}

function chained(place: Place, among: readonly ('+' | '-' | '*' | '/')[], part: (place: Place) => Node): Node {
  let { at } = peek(place);
  let left = part(place);
  const next = () => among.find((sign) => sign === signAt(place));
  for (let sign = next(); sign; sign = next()) {
    place.next += 1;
    needNumber(left, at);
    at = peek(place).at;
    const right = part(place);
    needNumber(right, at);
    left = { kind: 'arithmetic', sign, left, right };
  }
  return left;
}

function signed(place: Place): Node {
  if (takeSign(place, '+')) return deeper(place, peek(place).at, signed);
  if (!takeSign(place, '-')) return value(place);
  const { at } = peek(place);
  const of = deeper(place, at, signed);
  needNumber(of, at);
  return { kind: 'minus', of };
}

function value(place: Place): Node {
  const token = peek(place);
  place.next += 1;
  if (token.kind === 'number') return { kind: 'number', value: token.value };
  if (token.kind === 'text') return { kind: 'text', value: token.value };
  if (token.kind === 'word' && signAt(place) === '(') return call(place, token);
  // A column that is called like a word of the language has brackets.
  const isColumn = token.kind === 'column' || (token.kind === 'word' && connectiveOf(token.name) === null);
  if (isColumn) return column(place, token);
  if (token.kind === 'sign' && token.sign === '(') {
    const inside = deeper(place, token.at, either);
    closed(place);
    return inside;
  }
  throw new Stumble('formula-value-missing', token.at, written(token));
}

function column({ columns }: Place, { name, at }: Extract<Token, { name: string }>): Node {
  if (!columns.has(name)) throw new Stumble('formula-column-unknown', at, name);
  return { kind: 'column', name };
}

function call(place: Place, { name: word, at }: Extract<Token, { name: string }>): Node {
  const name = functionOf(word);
  if (name === null) throw new Stumble('formula-function', at, word);
  place.next += 1;
  const given: Node[] = [];
  const places: number[] = [];
  do {
    places.push(peek(place).at);
    given.push(deeper(place, at, either));
  } while (takeSign(place, ';'));
  closed(place);
  checkArguments(name, given, places, at);
  return { kind: 'call', name, given };
}

function closed(place: Place): void {
  const token = peek(place);
  if (!takeSign(place, ')')) throw new Stumble('formula-bracket-missing', token.at, written(token));
}

/** Deep nesting is no formula that a person wrote, and would end the stack. */
function deeper(place: Place, at: number, inner: (place: Place) => Node): Node {
  place.depth += 1;
  if (place.depth > deepest) throw new Stumble('formula-too-deep', at);
  const node = inner(place);
  place.depth -= 1;
  return node;
}

function checkArguments(
  name: Extract<Node, { kind: 'call' }>['name'],
  given: readonly Node[],
  places: readonly number[],
  at: number,
): void {
  const isRight =
    name === 'if' ? given.length === 3 : name === 'min' || name === 'max' ? given.length > 1 : given.length === 1;
  if (!isRight) throw new Stumble('formula-arguments', at, name);
  for (const [index, node] of given.entries()) {
    const place = places[index] ?? at;
    if (name === 'if' && index === 0) needCondition(node, place);
    else needNumber(node, place);
  }
}

function needNumber(node: Node, at: number): void {
  if (isCondition(node) || node.kind === 'text') throw new Stumble('formula-needs-number', at);
}

function needCondition(node: Node, at: number): void {
  if (!isCondition(node)) throw new Stumble('formula-needs-condition', at);
}

const connectiveOf = (word: string): 'and' | 'or' | 'not' | null => own(connectives, word.toLowerCase());
const functionOf = (word: string): Extract<Node, { kind: 'call' }>['name'] | null => own(functions, word.toLowerCase());

/** Not what every object inherits: a column may be called "constructor". */
const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | null =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null;

const written = (token: Token): string => {
  if (token.kind === 'end') return '';
  if (token.kind === 'sign') return token.sign;
  return token.kind === 'number' || token.kind === 'text' ? String(token.value) : token.name;
};
