import { type Clipping, clippingType, picturesOf, printClipping } from '../../shared/clipboard/clipping.ts';
import { printFor } from '../../shared/clipboard/print.ts';
import { removeCards } from '../../shared/edits/cards.ts';
import { copyOfCards, copyOfLane } from '../../shared/edits/copied.ts';
import { copyOfStage } from '../../shared/edits/copiedStage.ts';
import { duplicateCards, duplicateLane, duplicateStage } from '../../shared/edits/copies.ts';
import type { MapEdit } from '../../shared/edits/edit.ts';
import { cutLane, cutStage } from '../../shared/edits/pasteStage.ts';
import { type Id, newId } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { request } from '../session/bridge.ts';
import { cardName, laneName, stageName } from '../session/names.ts';
import { type Selection, say, type View } from '../session/view.ts';
import { choose, type Hands, inOneStep } from './hands.ts';

/** This window, as its clippings name it. */
export const thisWindow = newId();

type Chosen = Pick<View, 'selection' | 'others'>;

const chosenCards = ({ selection, others }: Chosen): readonly string[] =>
  selection?.kind === 'card' ? [...new Set([selection.id, ...others])] : [];

/** What is chosen, lifted out of the map; null where there is nothing that could be copied. */
export function clippingOf(journey: JourneyMap, chosen: Chosen, isCut: boolean): Clipping | null {
  const what = whatOf(journey, chosen);
  return what && { version: 1, from: thisWindow, isCut, what };
}

function whatOf(journey: JourneyMap, chosen: Chosen): Clipping['what'] | null {
  const { selection } = chosen;
  if (selection?.kind === 'card') {
    const cards = copyOfCards(journey, chosenCards(chosen));
    return cards.cards.length === 0 ? null : { kind: 'cards', cards };
  }
  if (selection?.kind === 'lane' && selection.id in journey.lanes)
    return { kind: 'lane', cards: copyOfLane(journey, selection.id) };
  if (selection?.kind !== 'stage') return null;
  const stage = copyOfStage(journey, selection.id);
  return stage && { kind: 'stage', stage };
}

/** Fills the clipboard for Senda, for spreadsheets and for documents; false where nothing is chosen. */
export function copy(hands: Hands, data: DataTransfer, isCut = false): boolean {
  const { live, view, words } = hands;
  const clipping = clippingOf(live.snapshot(), view.getState(), isCut);
  if (!clipping) return false;
  const printed = printFor(clipping);
  data.setData(clippingType, printClipping(clipping));
  data.setData('text/plain', printed.plain);
  data.setData('text/html', printed.html);
  const pictures = picturesOf(clipping);
  if (pictures.length > 0) void request('asset.lend', { ids: pictures.slice(0, 500) });
  if (!isCut) say(view, words('clipboard.copied', { what: nameOf(hands, clipping) }));
  return true;
}

export function cut(hands: Hands, data: DataTransfer): boolean {
  const { live, view, words } = hands;
  const journey = live.snapshot();
  const { selection } = view.getState();
  const ids = chosenCards(view.getState());
  if (!copy(hands, data, true)) return false;
  const name = nameOf(hands, clippingOf(journey, view.getState(), true));
  const first = ids[0] === undefined ? undefined : journey.cards[ids[0]];
  const isDone = inOneStep(hands, cutEdit(selection, ids));
  if (!isDone) return true;
  const next = first ? ({ kind: 'cell', stageId: first.stageId, laneId: first.laneId } as const) : null;
  view.setState({ selection: next, others: new Set(), editingId: null });
  say(view, words('clipboard.cut', { what: name }));
  return true;
}

function cutEdit(selection: Selection | null, cardIds: readonly Id[]): MapEdit {
  if (selection?.kind === 'stage') return cutStage(selection.id);
  return selection?.kind === 'lane' ? cutLane(selection.id) : removeCards(cardIds);
}

/** A copy right behind what is chosen, without the clipboard. */
export function duplicate(hands: Hands): void {
  const { live, view, words } = hands;
  const { selection } = view.getState();
  const name = nameOf(hands, clippingOf(live.snapshot(), view.getState(), false));
  if (selection?.kind === 'card') {
    const edit = duplicateCards(chosenCards(view.getState()));
    if (!inOneStep(hands, edit)) return;
    choose(hands, edit.ids);
  } else if (selection?.kind === 'stage' || selection?.kind === 'lane') {
    const edit = selection.kind === 'stage' ? duplicateStage(selection.id) : duplicateLane(selection.id);
    if (!inOneStep(hands, edit)) return;
    view.setState({ selection: { kind: selection.kind, id: edit.id }, others: new Set(), editingId: null });
  } else return;
  say(view, words('clipboard.duplicated', { what: name }));
}

/** "3 cards", or the name of the one thing. */
function nameOf({ live, words }: Hands, clipping: Clipping | null): string {
  if (!clipping) return '';
  const { what } = clipping;
  const journey = live.snapshot();
  if (what.kind === 'stage') return stageName(journey, what.stage.stage.id, words);
  if (what.kind === 'lane') return laneName(journey, what.cards.rows[0]?.id ?? '', words);
  const { cards } = what.cards;
  const [first] = cards;
  return cards.length === 1 && first
    ? cardName(journey, first.card.id, words)
    : words('clipboard.cards', { count: cards.length, n: cards.length });
}
