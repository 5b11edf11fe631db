import { type Card, cardSchema } from '../journey/card.ts';
import type { Cell } from '../journey/cell.ts';
import { type Id, newId } from '../journey/id.ts';
import { byOrder, type Order } from '../journey/order.ts';
import type { Copied } from './copied.ts';
import { putFeelingsOfLane } from './copiedFeelings.ts';
import type { AddingSeveral } from './copies.ts';
import { addingEdit, type Edit } from './edit.ts';
import { type Fields, fieldsFrom } from './fields.ts';
import { endOfCells } from './grid.ts';
import { orderAt, ordersAt, type Place } from './place.ts';

type CopiedCard = Copied['cards'][number];

/**
 * Puts copied cards into a cell and the cells right of and below it, as they stood to each other. A map that ends
 * before gets the stages and lanes that are missing. Everything gets a new id, so that one copy can be put many times;
 * with `keepsIds`, what was cut out comes back as itself, with all that named it.
 */
export function pasteCards(copied: Copied, cell: Cell, place: Place = 'last', keepsIds = false): AddingSeveral {
  const ids = copied.cards.map(({ card }) => (keepsIds ? card.id : newId()));
  const edit = addingEdit('cards.paste', ids[0] ?? '', (edit) => {
    const right = copied.cards.reduce((most, { column, width }) => Math.max(most, column + width), 0);
    const fields = fieldsFrom(edit, cell, { columns: right + 1, rows: copied.rows.length }, copied);
    const orders = ordersIn(edit, copied, cell, place);
    const endOf = endOfCells(edit);
    const isFirst = ({ column, row }: CopiedCard) => column === 0 && row === 0;
    putAll(edit, copied, ids, (card) => {
      const to = isFirst(card) ? cell : fields.cellAt(card.column, card.row);
      return { ...to, ...untilIn(fields, card), order: (isFirst(card) ? orders.shift() : undefined) ?? endOf(to) };
    });
  });
  return { ...edit, ids };
}

/** Puts a copied lane into a map, its cards and curves from the first column on. `id` is that of the lane. */
export function pasteLane(copied: Copied, place: Place = 'last', id: Id = newId(), keepsIds = false): AddingSeveral {
  const ids = copied.cards.map(({ card }) => (keepsIds ? card.id : newId()));
  const edit = addingEdit('lanes.paste', id, (edit) => {
    const [lane] = copied.rows;
    if (!lane) return;
    edit.lanes.add({
      ...lane,
      id,
      isHidden: false,
      isLocked: false,
      order: orderAt(edit.lanes.all(), place),
    });
    const { points } = copied.feelings;
    if (copied.cards.length === 0 && points.length === 0) return;
    const ends = [...copied.cards.map(({ column, width }) => column + width), ...points.map(({ column }) => column)];
    const right = ends.reduce((most, end) => Math.max(most, end), 0);
    const fields = fieldsFrom(edit, { stageId: '', laneId: id }, { columns: right + 1, rows: 1 }, copied);
    const orders = ordersOfLane(copied);
    putAll(edit, copied, ids, (card) => {
      const to = fields.cellAt(card.column, 0);
      return { ...to, ...untilIn(fields, card), order: orders.get(card.card.id) ?? '' };
    });
    putFeelingsOfLane(edit, copied.feelings, (column) => fields.cellAt(column, 0).stageId);
  });
  return { ...edit, ids };
}

function putAll(
  edit: Edit,
  copied: Copied,
  ids: readonly Id[],
  placeOf: (card: CopiedCard) => Pick<Card, 'stageId' | 'laneId' | 'untilStageId' | 'order'>,
): void {
  const twins = new Map(copied.cards.map(({ card }, at) => [card.id, ids[at] ?? newId()]));
  const channels = channelsHere(edit, copied);
  for (const each of copied.cards) {
    const { card } = each;
    const id = twins.get(card.id) ?? newId();
    edit.cards.add(cardSchema.parse({ ...card, ...served(card, channels), ...placeOf(each), id }));
  }
  for (const link of copied.links) {
    const [fromId, toId] = [twins.get(link.fromId), twins.get(link.toId)];
    const isThere = fromId === link.fromId && edit.links.get(link.id) !== undefined;
    if (fromId !== undefined && toId !== undefined && !isThere) edit.links.add({ ...link, id: newId(), fromId, toId });
  }
}

const untilIn = (fields: Fields, { column, row, width }: CopiedCard): Pick<Card, 'untilStageId'> => ({
  untilStageId: width > 0 ? fields.cellAt(column + width, row).stageId : null,
});

/** Those of the first cell go to the place asked for, all others to the end of theirs. */
function ordersIn(edit: Edit, copied: Copied, { stageId, laneId }: Cell, place: Place): Order[] {
  const there = edit.cards.all().filter((card) => card.stageId === stageId && card.laneId === laneId);
  const count = copied.cards.filter(({ column, row }) => column === 0 && row === 0).length;
  return ordersAt(there, count, place);
}

/** As in the lane that was copied, since a card across columns stands among those of several cells. */
function ordersOfLane(copied: Copied): ReadonlyMap<Id, Order> {
  const cards = copied.cards.map(({ card }) => card).sort(byOrder);
  const orders = ordersAt([], cards.length);
  return new Map(cards.map(({ id }, at) => [id, orders[at] ?? '']));
}

/** Copied channel → the one here of the same name, or a new one. */
export function channelsHere(edit: Edit, copied: Pick<Copied, 'channels'>): ReadonlyMap<Id, Id> {
  const here = edit.channels.all();
  const same = (name: string) => here.find((channel) => plain(channel.name) === plain(name))?.id;
  return new Map(
    copied.channels.map((channel) => {
      const known = edit.channels.get(channel.id) ? channel.id : same(channel.name);
      if (known !== undefined) return [channel.id, known];
      const id = newId();
      edit.channels.add({ ...channel, id, order: orderAt(edit.channels.all()) });
      return [channel.id, id];
    }),
  );
}

export function served(card: Readonly<Card>, channels: ReadonlyMap<Id, Id>): Pick<Card, 'channelId' | 'otherChannels'> {
  const channelId = card.channelId === null ? null : (channels.get(card.channelId) ?? null);
  const others = Object.keys(card.otherChannels).flatMap((id) => channels.get(id) ?? []);
  return { channelId, otherChannels: Object.fromEntries(others.map((id) => [id, true] as const)) };
}

const plain = (name: string): string => name.trim().toLocaleLowerCase();
