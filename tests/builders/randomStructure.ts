import { addAddress, removeAddress, renameAddress } from '../../shared/edits/addresses.ts';
import { addCardsBlock } from '../../shared/edits/cardBlocks.ts';
import { moveCards, shiftCards, spanCard } from '../../shared/edits/cardMoves.ts';
import { removeCards, setCardHue, setMark } from '../../shared/edits/cards.ts';
import { mergeChannels, moveChannel, setChannelPicture } from '../../shared/edits/channels.ts';
import { copyOfCards, copyOfLane } from '../../shared/edits/copied.ts';
import { duplicateCards, duplicateLane, duplicateStage } from '../../shared/edits/copies.ts';
import { hideLane, lockLane, setLaneHue, showLanes } from '../../shared/edits/lanes.ts';
import { mergeStages } from '../../shared/edits/merging.ts';
import { pasteCards, pasteLane } from '../../shared/edits/paste.ts';
import { splitStage } from '../../shared/edits/splitting.ts';
import { collapseStage, setStageHue } from '../../shared/edits/stages.ts';
import { addStep, liftStep, makeStep, putStage } from '../../shared/edits/steps.ts';
import { addOtherChannel, removeOtherChannel, setDuration } from '../../shared/edits/touchpoints.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { type Hand, on, type Verb } from './randomHand.ts';

const cell = (hand: Hand) => ({ stageId: hand.other('stages'), laneId: hand.pick('lanes') ?? 'nowhere' });

/** A card half of which is still on its way is shown mended, and its copy would stay so. */
const isWhole = (journey: JourneyMap): boolean =>
  Object.values(journey.cards).every(({ stageId, laneId }) => stageId !== 'lost' && laneId !== 'lost') &&
  Object.values(journey.emotions).every(({ stageId, personaId }) => stageId !== 'lost' && personaId !== 'lost');

const copying =
  (verb: Verb): Verb =>
  (hand) =>
    isWhole(hand.journey) ? verb(hand) : null;

const some = (hand: Hand): string[] =>
  Object.keys(hand.journey.cards)
    .sort()
    .filter((_id, at) => (hand.value >> (at % 5)) % 2 === 0)
    .slice(0, 6);

/** What somebody does to stages and steps, to lanes and to several cards at once. */
export const structureVerbs: readonly Verb[] = [
  on('stages', (id, { id: step }) => addStep(id, 'last', '', step)),
  on('stages', (id, { other }) => makeStep(id, other('stages'))),
  on('stages', (id) => liftStep(id)),
  on('stages', (id, { other, value }) => putStage(id, value % 3 === 0 ? null : other('stages'), 'last')),
  on('stages', (id, { value }) => collapseStage(id, value % 2 === 0)),
  on('stages', (id, { value }) => setStageHue(id, value % 8)),
  on('stages', (id, { id: right }) => splitStage(id, { id: right })),
  on('stages', (id, { other }) => mergeStages(id, other('stages'))),
  copying(on('stages', (id, { id: copy }) => duplicateStage(id, copy))),
  on('lanes', (id) => hideLane(id)),
  () => showLanes(),
  on('lanes', (id, { value }) => lockLane(id, value % 2 === 0)),
  on('lanes', (id, { value }) => setLaneHue(id, value % 9 === 8 ? null : value % 8)),
  copying(on('lanes', (id, { id: copy }) => duplicateLane(id, copy))),
  (hand) => moveCards(some(hand), cell(hand), 'first'),
  (hand) => shiftCards(some(hand), (hand.value % 5) - 2, (hand.value % 3) - 1),
  on('cards', (id, { other, value }) => spanCard(id, value % 3 === 0 ? null : other('stages'))),
  (hand) => setCardHue(some(hand), hand.value % 8),
  (hand) => setMark(some(hand), hand.value % 2 === 0 ? 'fail' : null),
  (hand) => removeCards(some(hand).slice(0, 2)),
  copying((hand) => duplicateCards(some(hand).slice(0, 2))),
  copying((hand) => pasteCards(copyOfCards(hand.journey, some(hand).slice(0, 3)), cell(hand))),
  copying(on('lanes', (id, { journey, id: lane }) => pasteLane(copyOfLane(journey, id), 'last', lane))),
  (hand) =>
    addCardsBlock(
      { rows: 1, columns: 2, cells: [{ row: 0, column: hand.value % 2, across: 1, down: 1, texts: [''] }] },
      cell(hand),
    ),
  on('cards', (id, { value }) => addAddress(id, `https://a${value % 3}.example`)),
  on('cards', (id, { value, where }) => renameAddress(id, `https://a${value % 3}.example`, `words ${where}`)),
  on('cards', (id, { value }) => removeAddress(id, `https://a${value % 3}.example`)),
  on('cards', (id, { other }) => addOtherChannel(id, other('channels'))),
  on('cards', (id, { other }) => removeOtherChannel(id, other('channels'))),
  on('cards', (id, { value }) => setDuration(id, value)),
  on('channels', (id, { other }) => mergeChannels(id, other('channels'))),
  on('channels', (id, { other }) => moveChannel(id, { before: other('channels') })),
  on('channels', (id, { value }) => setChannelPicture(id, value % 2 === 0 ? null : 'own.png')),
];
