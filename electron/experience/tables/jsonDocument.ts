import { depthOf, mostDepth } from './jsonPieces.ts';
import { measuresInside } from './measurePoints.ts';

/**
 * Records of a file that is one object: its longest list of objects, wherever one or two levels down that is
 * (`{"responses": […]}`), or the object itself.
 */
export function* recordsInside(text: string): Generator<string | null> {
  const plain = text.replace(/^\ufeff/, '').trim();
  if (plain === '') return;
  // Told by the caller, who counts the depth of every record before it is read.
  if (depthOf(plain) > mostDepth) {
    yield plain;
    return;
  }
  let document: unknown;
  try {
    document = JSON.parse(plain);
  } catch {
    yield null;
    return;
  }
  for (const record of measuresInside(document) ?? longestList(document) ?? [document]) yield JSON.stringify(record);
}

function longestList(document: unknown): unknown[] | null {
  const lists = [...listsIn(document, 2)].sort((a, b) => b.length - a.length);
  return lists[0] ?? null;
}

function* listsIn(value: unknown, levels: number): Generator<unknown[]> {
  if (typeof value !== 'object' || value === null || levels < 0) return;
  if (Array.isArray(value)) {
    if (value.some((item) => typeof item === 'object' && item !== null)) yield value;
    return;
  }
  for (const inner of Object.values(value)) yield* listsIn(inner, levels - 1);
}
