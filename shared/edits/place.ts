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
  const { before, after } = gapAt(records, place, new Set(movingId === undefined ? [] : [movingId]));
  return orderBetween(before, after);
}

/** The same for several that stay together, in the order in which they shall stand. */
export function ordersAt(
  records: readonly Ordered[],
  count: number,
  place: Place = 'last',
  moving: ReadonlySet<Id> = new Set(),
): Order[] {
  const { before, after } = gapAt(records, place, moving);
  const orders: Order[] = [];
  for (let at = 0; at < count; at++) orders.push(orderBetween(orders.at(-1) ?? before, after));
  return orders;
}

function gapAt(records: readonly Ordered[], place: Place, moving: ReadonlySet<Id>) {
  const all = [...records].sort(byOrder);
  const neighbours = all.filter(({ id }) => !moving.has(id));
  // Beside something that moves along means where it stood.
  const at = all.slice(0, indexOf(all, place)).filter(({ id }) => !moving.has(id)).length;
  const before = neighbours[at - 1]?.order ?? null;
  // Neighbours that share a key leave no room between them: the place is behind all of these.
  const after = neighbours.slice(at).find(({ order }) => before === null || order > before)?.order ?? null;
  return { before, after };
}

function indexOf(records: readonly Ordered[], place: Place): number {
  if (place === 'first') return 0;
  if (place === 'last') return records.length;
  const wanted = 'before' in place ? place.before : place.after;
  const found = records.findIndex(({ id }) => id === wanted);
  if (found < 0) return records.length;
  return 'before' in place ? found : found + 1;
}
