import type { HeadedBlock } from '../clipboard/headings.ts';
import { blankCard } from '../journey/card.ts';
import type { Emotion } from '../journey/emotion.ts';
import { type Id, newId } from '../journey/id.ts';
import { blankLane, type LaneKind } from '../journey/lane.ts';
import { inOrder } from '../journey/order.ts';
import { blankStage, type Stage } from '../journey/stage.ts';
import { fold } from '../text/fold.ts';
import { kindIn } from './cards.ts';
import type { AddingSeveral } from './copies.ts';
import { addingEdit, type Edit } from './edit.ts';
import { endOfCells, tableOf } from './grid.ts';
import { orderAt } from './place.ts';

/**
 * A whole table with its headings: what they name is found on the map or added, and each cell goes where its headings
 * meet. A map that holds nothing yet becomes the table: its empty stages take the new names, and what is then left over
 * goes; a lane for the curve stays, as no table holds one. `kindOf` says what a lane of that name is made for.
 */
export function mapFromTable(table: HeadedBlock, kindOf: (name: string) => LaneKind): AddingSeveral {
  const cards = table.block.cells.flatMap((cell) => cell.texts.map((text) => ({ cell, text, id: newId() })));
  const ids = cards.map(({ id }) => id);
  const edit = addingEdit('cards.addBlock', ids[0] ?? '', (edit) => {
    const isEmpty = edit.cards.all().length === 0 && edit.emotions.all().every(isUntouched);
    const stageIds = stagesNamed(edit, table.stages, isEmpty);
    const laneIds = lanesNamed(edit, table.lanes, isEmpty, kindOf);
    const endOf = endOfCells(edit);
    for (const { cell, text, id } of cards) {
      const [stageId, laneId] = [stageIds[cell.column], laneIds[cell.row]];
      if (stageId === undefined || laneId === undefined) continue;
      const untilStageId = cell.across > 1 ? (stageIds[cell.column + cell.across - 1] ?? null) : null;
      const kind = kindIn(edit, laneId);
      edit.cards.add({
        ...blankCard,
        id,
        text,
        kind,
        stageId,
        laneId,
        untilStageId,
        order: endOf({ stageId, laneId }),
      });
    }
  });
  return { ...edit, ids };
}

function stagesNamed(edit: Edit, names: readonly string[], isEmpty: boolean): Id[] {
  const there = inOrder(tableOf(edit.stages.all()));
  const found = names.map((name) => there.find((stage) => fold(stage.name) === fold(name))?.id);
  if (isEmpty && found.every((id) => id === undefined)) return renamed(edit, there, names);
  return names.map((name, at) => {
    const known = found[at];
    if (known !== undefined) return known;
    const id = newId();
    const before = at > 0 ? found[at - 1] : undefined;
    found[at] = id;
    edit.stages.add({
      ...blankStage,
      id,
      name,
      order: orderAt(edit.stages.all(), before ? { after: before } : 'last'),
    });
    return id;
  });
}

/** Empty stages take the new names with their points of the curve; what is left over goes, what is missing comes. */
function renamed(edit: Edit, there: readonly Readonly<Stage>[], names: readonly string[]): Id[] {
  for (const { id } of there.slice(names.length)) {
    for (const point of edit.emotions.all()) if (point.stageId === id) edit.emotions.remove(point.id);
    edit.stages.remove(id);
  }
  return names.map((name, at) => {
    const id = there[at]?.id ?? newId();
    if (there[at]) edit.stages.set(id, { name, about: '', parentId: null });
    else edit.stages.add({ ...blankStage, id, name, order: orderAt(edit.stages.all()) });
    return id;
  });
}

/** A point of the even line that a new map begins with. */
const isUntouched = ({ value, label, feeling, trigger }: Readonly<Emotion>): boolean =>
  (value === null || value === 0) && label + feeling + trigger === '';

function lanesNamed(edit: Edit, names: readonly string[], isEmpty: boolean, kindOf: (name: string) => LaneKind): Id[] {
  const there = inOrder(tableOf(edit.lanes.all()));
  const ids = names.map((name) => {
    const known = there.find((lane) => fold(lane.name) === fold(name));
    if (known) return known.id;
    const id = newId();
    edit.lanes.add({ ...blankLane, id, name, kind: kindOf(name), order: orderAt(edit.lanes.all()) });
    return id;
  });
  const isLeftOver = ({ id, kind }: { id: Id; kind: LaneKind }) => kind !== 'feeling' && !ids.includes(id);
  if (isEmpty) for (const lane of there.filter(isLeftOver)) edit.lanes.remove(lane.id);
  return ids;
}
