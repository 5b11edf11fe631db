import type { Id } from '../journey/id.ts';
import { byOrder, type Order, orderBetween } from '../journey/order.ts';

/** Where something is put among its neighbours. */
export type Place = { readonly before: Id } | { readonly after: Id } | 'first' | 'last';

interface Ordered {
  readonly id: Id;
  readonly order: Order;
}

/** The order key for a place. A neighbour that a colleague removed meanwhile means the end. */
export function orderAt(records: readonly Ordered[], place: Place = 'last', movingId?: Id): Order {
  const neighbours = records.filter(({ id }) => id !== movingId).sort(byOrder);
  const at = indexOf(neighbours, place);
  const before = neighbours[at - 1]?.order ?? null;
  // Neighbours that share a key leave no room between them: the place is behind all of these.
  const after = neighbours.slice(at).find(({ order }) => before === null || order > before)?.order ?? null;
  return orderBetween(before, after);
}

function indexOf(neighbours: readonly Ordered[], place: Place): number {
  if (place === 'first') return 0;
  if (place === 'last') return neighbours.length;
  const wanted = 'before' in place ? place.before : place.after;
  const found = neighbours.findIndex(({ id }) => id === wanted);
  if (found < 0) return neighbours.length;
  return 'before' in place ? found : found + 1;
}
