import type { CollectionName } from '../journey/collections.ts';
import type { Privacy } from './hiddenCards.ts';
import { staysHidden } from './hiddenCards.ts';
import { isLocked, type Lock } from './lock.ts';
import { can, type Role } from './role.ts';

/** One record that an edit touches: before and after, null where there is none. */
export interface Touched {
  readonly collection: CollectionName;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** Who edits, and what holds in the room at this moment. */
export interface Standing {
  readonly role: Role;
  readonly locks: readonly Lock[];
  readonly privacy: Privacy;
  /** By which this person goes, or went; null where nobody asks. */
  readonly names: ReadonlySet<string> | null;
  /** Whether this person added that card or comment. */
  isOwn(id: string): boolean;
}

export type EditFault =
  | 'workshop-not-allowed'
  | 'workshop-not-yours'
  | 'workshop-not-your-name'
  | 'workshop-locked'
  | 'workshop-private';

/**
 * Why a person may not make this change, or null. The host asks it of every record that an update touches, and a window
 * may ask it before it edits, so that an honest guest is hardly ever refused.
 */
export function editFault(touched: Touched, standing: Standing): EditFault | null {
  if (can(standing.role, 'lead')) return null;
  if (!can(standing.role, 'add')) return 'workshop-not-allowed';
  if (!can(standing.role, 'edit')) {
    const fault = ownFault(touched, standing);
    if (fault) return fault;
  }
  if (isAnothersWord(touched, standing)) return 'workshop-not-yours';
  if (isSignedForAnother(touched, standing)) return 'workshop-not-your-name';
  if (placesOf(touched).some((place) => isLocked(standing.locks, place))) return 'workshop-locked';
  return isShownEarly(touched, standing.privacy) ? 'workshop-private' : null;
}

/** Contributors add cards and comments, and change what they added. */
function ownFault({ collection, id, before }: Touched, { isOwn }: Standing): EditFault | null {
  if (collection !== 'cards' && collection !== 'comments') return 'workshop-not-allowed';
  return before === null || isOwn(id) ? null : 'workshop-not-yours';
}

/** What somebody said stays as they said it. Others may settle it, and take it along when what it is about moves. */
function isAnothersWord({ collection, id, before, after }: Touched, { isOwn }: Standing): boolean {
  if (collection !== 'comments' || before === null || isOwn(id)) return false;
  return after === null || words.some((field) => before[field] !== after[field]);
}

/** Nobody speaks, or settles, in the name of somebody else. */
function isSignedForAnother({ collection, before, after }: Touched, { names }: Standing): boolean {
  if (collection !== 'comments' || after === null || names === null) return false;
  const isOdd = (name: unknown, known: unknown) => typeof name === 'string' && name !== known && !names.has(name);
  return isOdd(after['author'], before?.['author']) || isOdd(settledBy(after), before && settledBy(before));
}

const settledBy = (comment: Readonly<Record<string, unknown>>): unknown =>
  (comment['resolved'] as { by?: unknown } | null | undefined)?.by;

const words = ['author', 'hue', 'text', 'writtenAt', 'editedAt', 'parentId'] as const;

/** A new card in a lane whose cards stay hidden goes by `card.put`. */
const isShownEarly = ({ collection, before, after }: Touched, privacy: Privacy): boolean =>
  collection === 'cards' && before === null && after !== null && staysHidden(privacy, String(after['laneId']));

/** Where a record lies, and where it would lie. Comments are about a place, not in it. */
function placesOf({ collection, id, before, after }: Touched): { laneId: string | null; stageId: string | null }[] {
  if (collection === 'comments') return [];
  return [before, after].flatMap((record) => (record ? placeOf(collection, id, record) : []));
}

function placeOf(collection: CollectionName, id: string, record: Readonly<Record<string, unknown>>) {
  const text = (field: string) => (typeof record[field] === 'string' ? (record[field] as string) : null);
  switch (collection) {
    case 'cards':
      return { laneId: text('laneId'), stageId: text('stageId') };
    case 'emotions':
      return { laneId: null, stageId: text('stageId') };
    case 'lanes':
      return { laneId: id, stageId: null };
    case 'stages':
      return { laneId: null, stageId: id };
    default:
      return { laneId: null, stageId: null };
  }
}
