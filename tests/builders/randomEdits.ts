import { setNotice, setState, setTitle } from '../../shared/edits/about.ts';
import { addCard, moveCard, removeCard, setCardKind, writeCard } from '../../shared/edits/cards.ts';
import { addChannel, removeChannel, setChannelIcon } from '../../shared/edits/channels.ts';
import { answerComment, removeComment, resolveComment, writeComment } from '../../shared/edits/comments.ts';
import type { MapEdit } from '../../shared/edits/edit.ts';
import { addEmotion, feel, labelEmotion, moveEmotion, removeEmotion, setTrigger } from '../../shared/edits/emotions.ts';
import { rateValue, setCardBasis, tagCard, untagCard } from '../../shared/edits/findings.ts';
import { addLane, moveLane, removeLane, renameLane } from '../../shared/edits/lanes.ts';
import { addLink, labelLink, removeLink, setLinkShare } from '../../shared/edits/links.ts';
import { moveMetric, removeSource, renameMetric, takeInSurvey } from '../../shared/edits/metrics.ts';
import { addPersona, describePersona, movePersona, removePersona, setPersonaHue } from '../../shared/edits/personas.ts';
import { addStage, moveStage, removeStage, renameStage, resizeStage } from '../../shared/edits/stages.ts';
import { markMomentOfTruth, setChannel, setPromise } from '../../shared/edits/touchpoints.ts';
import { cardKindSchema } from '../../shared/journey/card.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { aSurvey } from './aSurvey.ts';
import { type Hand, hand, on, type Verb, type Wish, type Writer } from './randomHand.ts';
import { structureVerbs } from './randomStructure.ts';

/** Null when the map has nothing that this could be done to. */
export function randomEdit(journey: JourneyMap, writer: Writer, wish: Wish): MapEdit | null {
  const verb = verbs[wish.verb % verbs.length];
  return verb ? verb(hand(journey, writer, wish)) : null;
}

const remark = (id: string) => ({ id, author: 'Ana', text: '', writtenAt: '2025-01-01T00:00:00Z' });
const cell = (hand: Hand) => ({ stageId: hand.other('stages'), laneId: hand.pick('lanes') ?? 'nowhere' });
const kinds = cardKindSchema.options;

const verbs: Verb[] = [
  ({ typed, journey }) => setTitle(typed(journey.map['map']?.title)),
  ({ typed, journey }) => setNotice(typed(journey.map['map']?.notice)),
  ({ value }) => setState(value % 2 === 0 ? 'as-is' : 'to-be'),
  ({ id, place }) => addStage({ id, place }),
  on('stages', (id, { typed, journey }) => renameStage(id, typed(journey.stages[id]?.name))),
  on('stages', (id, { value }) => resizeStage(id, 80 + value)),
  on('stages', (id, { place }) => moveStage(id, place)),
  on('stages', (id) => removeStage(id)),
  ({ id }) => addLane({ id, kind: 'touchpoint' }),
  on('lanes', (id, { typed, journey }) => renameLane(id, typed(journey.lanes[id]?.name))),
  on('lanes', (id, { other }) => moveLane(id, { after: other('lanes') })),
  on('lanes', (id) => removeLane(id)),
  (hand) => addCard({ id: hand.id, ...cell(hand) }),
  (hand) => addCard({ id: hand.id, ...cell(hand), place: 'first' }),
  on('cards', (id, { typed, journey }) => writeCard(id, typed(journey.cards[id]?.text))),
  on('cards', (id, { typed, journey }) => writeCard(id, typed(journey.cards[id]?.text))),
  on('cards', (id, hand) => moveCard(id, cell(hand), { after: hand.other('cards') })),
  on('cards', (id, { value }) => setCardKind(id, kinds[value % kinds.length] ?? 'note')),
  on('cards', (id) => removeCard(id)),
  on('cards', (id, { value }) => markMomentOfTruth(id, value % 2 === 0)),
  on('cards', (id, { pick }) => setChannel(id, pick('channels') ?? null)),
  on('cards', (id, { typed, journey }) => setPromise(id, typed(journey.cards[id]?.promise))),
  on('cards', (id, { value }) => rateValue(id, value % 11)),
  on('cards', (id, { value }) => setCardBasis(id, value % 2 === 0 ? 'measured' : 'observed')),
  on('cards', (id, { value }) => tagCard(id, `tag${value % 4}`)),
  on('cards', (id, { value }) => untagCard(id, `tag${value % 4}`)),
  ({ id }) => addChannel({ id, name: '', icon: 'phone' }),
  on('channels', (id, { value }) => setChannelIcon(id, value % 2 === 0 ? 'bed' : 'web')),
  on('channels', (id) => removeChannel(id)),
  ({ id }) => addPersona({ id }),
  on('personas', (id, { typed, journey }) => describePersona(id, 'quote', typed(journey.personas[id]?.quote))),
  on('personas', (id, { value }) => setPersonaHue(id, value % 8)),
  on('personas', (id, { other }) => movePersona(id, { before: other('personas') })),
  on('personas', (id) => removePersona(id)),
  ({ id, pick, other, value }) =>
    addEmotion({ id, personaId: pick('personas') ?? 'nobody', stageId: other('stages'), value: (value % 5) - 2 }),
  on('emotions', (id, { value }) => feel(id, value % 6 === 5 ? null : (value % 5) - 2)),
  on('emotions', (id, { typed, journey }) => labelEmotion(id, typed(journey.emotions[id]?.label))),
  on('emotions', (id, { typed, journey }) => setTrigger(id, typed(journey.emotions[id]?.trigger))),
  on('emotions', (id, { other }) => moveEmotion(id, other('stages'))),
  on('emotions', (id) => removeEmotion(id)),
  ({ id, pick, other }) => addLink({ id, fromId: pick('cards') ?? 'nowhere', toId: other('cards') }),
  on('links', (id, { typed, journey }) => labelLink(id, typed(journey.links[id]?.label))),
  on('links', (id, { value }) => setLinkShare(id, (value % 11) / 10)),
  on('links', (id) => removeLink(id)),
  ({ id, other }) => writeComment(other('cards'), remark(id)),
  on('comments', (id, { id: answer }) => answerComment(id, remark(answer))),
  on('comments', (id, { value }) => resolveComment(id, value % 2 === 0)),
  on('comments', (id) => removeComment(id)),
  ({ pick, value }) =>
    takeInSurvey(
      aSurvey({
        sourceId: `source${value % 2}`,
        metricId: `metric${value % 3}`,
        values: { [pick('cards') ?? 'nowhere']: value },
      }),
    ),
  on('metrics', (id, { value }) => renameMetric(id, `Metric ${value}`)),
  on('metrics', (id, { other }) => moveMetric(id, { after: other('metrics') })),
  on('sources', (id) => removeSource(id)),
  ...structureVerbs,
];
