import type { CollectionName } from '../journey/collections.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import type { Lane } from '../journey/lane.ts';

/** A record that an edit is about to write; null where there is none before or after. */
export interface Writing {
  readonly collection: CollectionName;
  readonly id: Id;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/**
 * The locked lane that an edit by hand would change; null where it may be written. Locked are the lane itself, the
 * cards that lie in it or would come into it, the ways that begin or end at them, and in a feeling lane the curves.
 * Asked of what an edit writes, and not of who asks for it: so panels, keys, menus and gestures have the same rule.
 */
export function lockedLaneOf(writings: readonly Writing[], journey: JourneyMap): Id | null {
  const locked = new Set(Object.values(journey.lanes).flatMap((lane) => (lane.isLocked ? [lane.id] : [])));
  if (locked.size === 0 || isComputed(writings)) return null;
  for (const writing of writings) {
    const id = lanesOf(writing, journey, locked).find((laneId) => locked.has(laneId));
    if (id !== undefined) return id;
  }
  return null;
}

/** What a survey brings along is counted and not drawn by hand. */
const isComputed = (writings: readonly Writing[]): boolean =>
  writings.some(({ collection }) => collection === 'sources');

function lanesOf({ collection, id, before, after }: Writing, journey: JourneyMap, locked: ReadonlySet<Id>): Id[] {
  const both = [before, after].filter((record) => record !== null);
  switch (collection) {
    case 'cards':
      return both.map((card) => String(card['laneId']));
    case 'lanes':
      return before && !(after && isShownOrUnlocked(before, after)) ? [id] : [];
    case 'links':
      return both
        .flatMap((link) => [String(link['fromId']), String(link['toId'])])
        .map((cardId) => journey.cards[cardId]?.laneId ?? '');
    case 'emotions':
      return [...locked].filter((laneId) => journey.lanes[laneId]?.kind === 'feeling');
    default:
      return [];
  }
}

const free: ReadonlySet<string> = new Set(['isLocked', 'isHidden'] satisfies (keyof Lane)[]);

const isShownOrUnlocked = (before: NonNullable<Writing['before']>, after: NonNullable<Writing['after']>): boolean =>
  Object.keys(after).every(
    (field) => free.has(field) || JSON.stringify(before[field]) === JSON.stringify(after[field]),
  );
