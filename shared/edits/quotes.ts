import { blankCard } from '../journey/card.ts';
import { type Id, newId } from '../journey/id.ts';
import { blankLane } from '../journey/lane.ts';
import { byOrder } from '../journey/order.ts';
import { type AddingEdit, addingEdit, type Edit } from './edit.ts';
import { orderAt } from './place.ts';

export interface CustomerQuote {
  readonly touchpointId: Id;
  readonly text: string;
  /** Where it comes from, in words: "answers.csv, row 12". */
  readonly evidence: string;
  readonly from: { readonly sourceId: Id; readonly row: number };
  /** What a lane for quotes is called, should the map have none. */
  readonly laneName: string;
  readonly id?: Id;
}

/**
 * What a customer wrote, as a card below the touchpoint that it is about: in the first lane for quotes, which is made
 * beside the touchpoint's own where there is none.
 */
export function quoteCustomer({
  touchpointId,
  text,
  evidence,
  from,
  laneName,
  id = newId(),
}: CustomerQuote): AddingEdit {
  return addingEdit('cards.quoteCustomer', id, (edit) => {
    const touchpoint = edit.cards.get(touchpointId);
    if (!touchpoint) return;
    const { stageId } = touchpoint;
    const laneId = quoteLane(edit) ?? addQuoteLane(edit, touchpoint.laneId, laneName);
    const order = orderAt(edit.cards.all().filter((card) => card.stageId === stageId && card.laneId === laneId));
    edit.cards.add({
      ...blankCard,
      ...{ id, order, stageId, laneId, text, evidence },
      kind: 'quote',
      basis: 'observed',
      quotedFrom: { ...from },
    });
  });
}

const quoteLane = (edit: Edit): Id | undefined =>
  edit.lanes
    .all()
    .sort(byOrder)
    .find(({ kind, isHidden }) => kind === 'quote' && !isHidden)?.id;

function addQuoteLane(edit: Edit, afterId: Id, name: string): Id {
  const id = newId();
  const place = edit.lanes.get(afterId) ? { after: afterId } : undefined;
  edit.lanes.add({ ...blankLane, id, kind: 'quote', name, order: orderAt(edit.lanes.all(), place) });
  return id;
}
