import { lockedLaneOf, type Writing } from '../../../shared/edits/locked.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { type EditFault, editFault, type Standing } from '../../../shared/workshop/rules.ts';

/**
 * The one place where this page keeps a person from edits that the host would refuse. It asks the same rules, of whatever
 * is about to be written and however it was ordered; the host asks again.
 */
export interface Guard {
  /** For the live map: the locked lane, or '' when the reason was told already. */
  refuses(writings: readonly Writing[], journey: JourneyMap): Id | null;
  /** Whether the rules of the room let that be written; nothing is told. */
  mayWrite(writing: Writing): boolean;
  /** What this person added; the host tells it on every welcome. */
  own(ids: Iterable<string>): void;
  isOwn(id: string): boolean;
}

export function createGuard(
  standing: () => Omit<Standing, 'isOwn'> | null,
  onFault: (kind: EditFault | 'workshop-away') => void,
): Guard {
  const ours = new Set<string>();
  const isOwn = (id: string) => ours.has(id);
  return {
    refuses(writings, journey) {
      const now = standing();
      if (!now) {
        onFault('workshop-away');
        return '';
      }
      const fault = firstFault(writings, { ...now, isOwn });
      if (fault) {
        onFault(fault);
        return '';
      }
      const laneId = lockedLaneOf(writings, journey);
      if (laneId === null) for (const { before, after, id } of writings) if (!before && after) ours.add(id);
      return laneId;
    },
    mayWrite(writing) {
      const now = standing();
      return now !== null && editFault(writing, { ...now, isOwn }) === null;
    },
    own(ids) {
      for (const id of ids) ours.add(id);
    },
    isOwn,
  };
}

function firstFault(writings: readonly Writing[], standing: Standing): EditFault | null {
  for (const writing of writings) {
    const fault = editFault(writing, standing);
    if (fault) return fault;
  }
  return null;
}
