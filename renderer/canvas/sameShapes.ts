/**
 * For `memo`: props that say the same, though the layout made their boxes anew. Heads and titles are few and rarely
 * change, but carry buttons and menus; to compare them costs less than to render them after every letter of a card.
 */
export const sameShapes = (before: unknown, after: unknown): boolean => {
  if (Object.is(before, after)) return true;
  if (!isObject(before) || !isObject(after)) return false;
  const names = Object.keys(before);
  return names.length === Object.keys(after).length && names.every((name) => sameShapes(before[name], after[name]));
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
