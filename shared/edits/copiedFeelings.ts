import { z } from 'zod/mini';
import { emotionSchema } from '../journey/emotion.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { inOrder } from '../journey/order.ts';
import { personaSchema } from '../journey/persona.ts';
import { fold } from '../text/fold.ts';
import type { Edit } from './edit.ts';
import type { Grid } from './grid.ts';
import { orderAt } from './place.ts';

/** The curves of a copied feeling lane, each point under its column, and whose they are. */
export const copiedFeelingsSchema = z.object({
  points: z.array(z.object({ point: emotionSchema, column: z.int() })).check(z.maxLength(20_000)),
  people: z.array(personaSchema).check(z.maxLength(1000)),
});
export type CopiedFeelings = z.infer<typeof copiedFeelingsSchema>;

export const noFeelings: CopiedFeelings = { points: [], people: [] };

/** Portraits are drawn and come along; photographs and what a person's answers are belong to the map they come from. */
export function copyOfFeelings(journey: JourneyMap, grid: Grid): CopiedFeelings {
  const points = inOrder(journey.emotions).flatMap((point) => {
    const reach = grid.reach({ stageId: point.stageId, untilStageId: null });
    return reach ? [{ point, column: reach.first }] : [];
  });
  const whose = new Set(points.map(({ point }) => point.personaId));
  const people = inOrder(journey.personas).filter(({ id }) => whose.has(id));
  return { points, people: people.map((person) => ({ ...person, assetId: null, segment: {} })) };
}

/**
 * Points keep their ids, and one that is here already stays as it is: every feeling lane of a map shows the same curves,
 * so a second copy of them would be drawn in all of them. Whoever is missing comes along. Where the id is another
 * person's point, as in maps that began as the same finished map, it is another point.
 */
export function putFeelingsOfLane(
  edit: Edit,
  { points, people }: CopiedFeelings,
  stageAt: (column: number) => Id,
): void {
  const whose = new Map<Id, Id>();
  for (const { point, column } of points) {
    const personaId = whose.get(point.personaId) ?? personHere(edit, people, point.personaId);
    if (personaId === null) continue;
    whose.set(point.personaId, personaId);
    const here = edit.emotions.get(point.id);
    const id = here && here.personaId !== personaId ? `${point.id}-${personaId}` : point.id;
    if (edit.emotions.get(id)) continue;
    const touchpointId = point.touchpointId !== null && edit.cards.get(point.touchpointId) ? point.touchpointId : null;
    edit.emotions.add({ ...point, id, personaId, stageId: stageAt(column), touchpointId });
  }
}

function personHere(edit: Edit, people: CopiedFeelings['people'], id: Id): Id | null {
  if (edit.personas.get(id)) return id;
  const person = people.find((one) => one.id === id);
  if (!person) return null;
  const here = edit.personas.all();
  const same = here.find(({ name }) => name !== '' && fold(name) === fold(person.name));
  if (!same) edit.personas.add({ ...person, order: orderAt(here) });
  return same?.id ?? person.id;
}
