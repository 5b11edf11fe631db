import { addCard } from '../../shared/edits/cards.ts';
import { type AddingEdit, addingEdit, type MapEdit, typing } from '../../shared/edits/edit.ts';
import { addEmotion } from '../../shared/edits/emotions.ts';
import { addLane } from '../../shared/edits/lanes.ts';
import { addPersona } from '../../shared/edits/personas.ts';
import type { Place } from '../../shared/edits/place.ts';
import { splitStage } from '../../shared/edits/splitting.ts';
import { addStage } from '../../shared/edits/stages.ts';
import { addStep } from '../../shared/edits/steps.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { LaneKind } from '../../shared/journey/lane.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import type { Words } from '../../shared/text/words.ts';
import { alone } from './chosen.ts';
import { uncovering } from './jump.ts';
import { personaShown } from './persona.ts';
import { type Selection, say, type ViewStore } from './view.ts';

export interface AddingActs {
  /** In a feeling lane this adds a point of the curve. */
  addCard(stageId: Id, laneId: Id, place?: Place): void;
  addPoint(stageId: Id, value: number, place?: Place): void;
  /** With a `parentId`, a step of that stage. */
  addStage(place: Place, parentId?: Id | null): void;
  /** The last step of a stage. */
  addStep(stageId: Id): void;
  /** Makes two stages or steps of one; the name of the new one is typed. */
  split(stageId: Id): void;
  addLane(kind: LaneKind, place: Place): void;
  /** Adds beside or inside what is selected, of the same sort. */
  addAt(selection: Selection): boolean;
}

export function addingActs(live: LiveMap, view: ViewStore, words: Words): AddingActs {
  /** Adding and the first words are one step, so that one undo takes both back. */
  const addAndType = (kind: 'card' | 'stage' | 'lane', field: string, edit: AddingEdit) => {
    live.history.endStep();
    if (!live.edit({ ...edit, gesture: typing(field, edit.id) })) return false;
    view.setState({ ...alone({ kind, id: edit.id }), editingId: edit.id });
    return true;
  };

  const acts: AddingActs = {
    addCard(stageId, laneId, place = 'last') {
      if (live.snapshot().lanes[laneId]?.kind === 'feeling') return acts.addPoint(stageId, 0, place);
      // Nobody can see what they write in a folded stage.
      const opening = uncovering(live.snapshot(), { kind: 'cell', stageId, laneId });
      const adding = addCard({ stageId, laneId, place });
      addAndType('card', 'card.text', opening.length === 0 ? adding : after(opening, adding));
    },
    addPoint(stageId, value, place = 'last') {
      const shown = personaShown(live.snapshot().personas, view.getState().personaId);
      const edit =
        shown === null ? firstEmotion(stageId, value) : addEmotion({ personaId: shown, stageId, value, place });
      if (!live.edit(edit)) return;
      view.setState({ ...alone({ kind: 'emotion', id: edit.id }), editingId: null });
    },
    addStage: (place, parentId = null) => void addAndType('stage', 'stage.name', addStage({ place, parentId })),
    addStep: (stageId) => void addAndType('stage', 'stage.name', addStep(stageId)),
    split(stageId) {
      if (addAndType('stage', 'stage.name', splitStage(stageId))) say(view, words('details.stage.splitDone'));
    },
    addLane: (kind, place) =>
      void addAndType('lane', 'lane.name', addLane({ kind, name: words(`canvas.laneNames.${kind}`), place })),
    addAt: (selection) => addBeside(live, acts, selection),
  };
  return acts;
}

/** All of it in one step, by the name of what is added. */
const after = (before: readonly MapEdit[], adding: AddingEdit): AddingEdit =>
  addingEdit(adding.name, adding.id, (edit) => {
    for (const each of [...before, adding]) each.apply(edit);
  });

/** A feeling is somebody's: the first one brings a first persona with it. */
function firstEmotion(stageId: Id, value: number): AddingEdit {
  const persona = addPersona();
  const emotion = addEmotion({ personaId: persona.id, stageId, value, place: 'last' });
  return addingEdit(emotion.name, emotion.id, (edit) => {
    persona.apply(edit);
    emotion.apply(edit);
  });
}

function addBeside(live: LiveMap, acts: AddingActs, selection: Selection): boolean {
  const { cards, emotions, lanes, stages } = live.snapshot();
  const place = 'id' in selection ? { after: selection.id } : 'last';
  if (selection.kind === 'cell') acts.addCard(selection.stageId, selection.laneId);
  else if (selection.kind === 'stage') acts.addStage(place, stages[selection.id]?.parentId);
  else if (selection.kind === 'lane') {
    const lane = lanes[selection.id];
    if (lane) acts.addLane(lane.kind === 'feeling' ? 'note' : lane.kind, place);
  } else if (selection.kind === 'card') {
    const card = cards[selection.id];
    if (card) acts.addCard(card.stageId, card.laneId, place);
  } else if (selection.kind === 'emotion') {
    const point = emotions[selection.id];
    if (point) acts.addPoint(point.stageId, point.value ?? 0, place);
  } else return false;
  return true;
}
