import type { CardKind } from '../../shared/journey/card.ts';
import { isPlaced } from '../../shared/journey/cell.ts';
import type { Basis } from '../../shared/journey/evidence.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';

/** Cards that claim something about customers; what we plan or note claims nothing. */
const claims: readonly CardKind[] = ['touchpoint', 'thought', 'quote', 'pain', 'gain', 'need'];

/**
 * How many of the map's statements are measured, observed or assumed. A touchpoint with a figure on this sheet is
 * measured, whatever its author wrote down before the survey came.
 */
export function countEvidence(journey: JourneyMap, figures: ReadonlyMap<Id, Figure>): Record<Basis, number> {
  const counts: Record<Basis, number> = { measured: 0, observed: 0, assumed: 0 };
  for (const card of Object.values(journey.cards)) {
    if (!claims.includes(card.kind) || !isPlaced(journey, card) || journey.lanes[card.laneId]?.isHidden) continue;
    counts[hasValue(figures.get(card.id)) ? 'measured' : card.basis] += 1;
  }
  for (const emotion of Object.values(journey.emotions)) {
    if (emotion.value !== null && emotion.stageId in journey.stages) counts[emotion.basis] += 1;
  }
  return counts;
}

const hasValue = (figure: Figure | undefined): boolean => figure !== undefined && figure.value !== null;
