import type { Comparing, Node } from '../../shared/experience/formula/parse.ts';
import { never } from '../../shared/result.ts';
import { text } from './duck.ts';

/** How the cells of a column are read: as a number, and as the text they are. */
export interface CellsSql {
  number(column: string): string;
  text(column: string): string;
}

/**
 * A formula's tree as SQL. Cells that are no numbers make the whole result NULL, as dividing by nothing does: such a row
 * is left out and counted, never taken for zero.
 */
export function formulaSql(tree: Node, cells: CellsSql): string {
  const sql = (node: Node): string => {
    switch (node.kind) {
      case 'number':
        return `${node.value}::DOUBLE`;
      case 'text':
        return text(node.value);
      case 'column':
        return cells.number(node.name);
      case 'minus':
        return `(- ${sql(node.of)})`;
      case 'not':
        return `(NOT ${sql(node.of)})`;
      case 'and':
      case 'or':
        return `(${sql(node.left)} ${node.kind.toUpperCase()} ${sql(node.right)})`;
      case 'arithmetic':
        return node.sign === '/'
          ? `(${sql(node.left)} / nullif(${sql(node.right)}, 0))`
          : `(${sql(node.left)} ${node.sign} ${sql(node.right)})`;
      case 'compare':
        return compared(node, sql, cells);
      case 'call':
        return called(node.name, node.given.map(sql));
      default:
        return never(node);
    }
  };
  return sql(tree);
}

function compared(
  { sign, left, right }: { sign: Comparing; left: Node; right: Node },
  sql: (node: Node) => string,
  cells: CellsSql,
): string {
  if (left.kind !== 'text' && right.kind !== 'text') return `(${sql(left)} ${sign} ${sql(right)})`;
  const words = [left, right].map((node) => (node.kind === 'text' ? node.value : ''));
  const isBlankAsked = words.every((word) => word.trim() === '');
  const side = (node: Node) => {
    if (node.kind === 'text') return `lower(trim(${text(node.value)}))`;
    const cell = node.kind === 'column' ? `lower(${cells.text(node.name)})` : 'NULL';
    // Who said nothing said neither this nor something else.
    return isBlankAsked ? cell : `nullif(${cell}, '')`;
  };
  return `(${side(left)} ${sign} ${side(right)})`;
}

function called(name: Extract<Node, { kind: 'call' }>['name'], given: readonly string[]): string {
  const [first = 'NULL', second = 'NULL', third = 'NULL'] = given;
  switch (name) {
    case 'if':
      return `(CASE WHEN ${first} THEN ${second} WHEN NOT ${first} THEN ${third} END)`;
    case 'min':
    case 'max': {
      // DuckDB's own least and greatest pass over what is missing.
      const known = given.map((each) => `${each} IS NOT NULL`).join(' AND ');
      return `(CASE WHEN ${known} THEN ${name === 'min' ? 'least' : 'greatest'}(${given.join(', ')}) END)`;
    }
    case 'abs':
      return `abs(${first})`;
    case 'round':
      return `round(${first})`;
  }
}
