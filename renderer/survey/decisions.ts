import { plainName } from '../../shared/experience/names.ts';
import type { NameFound } from '../../shared/experience/survey.ts';
import { type Id, newId } from '../../shared/journey/id.ts';

/** What a person decided for a name in the file; names without a decision follow how they were matched. */
export type Decision = { kind: 'touchpoint'; id: Id } | { kind: 'create' } | { kind: 'leave' };
export type Decisions = Readonly<Record<string, Decision>>;

export interface NewTouchpoint {
  id: Id;
  text: string;
}

/** Ids of touchpoints that may be created, kept so that every preview and the import speak of the same ones. */
export type NewIds = Map<string, Id>;

/** A similar name that nobody said yes to: the import waits for an answer. */
export const needsAnswer = (found: NameFound, decisions: Decisions): boolean =>
  found.how === 'similar' && decisions[found.name] === undefined;

export const decisionOf = (found: NameFound, decisions: Decisions): Decision => {
  const decided = decisions[found.name];
  if (decided) return decided;
  return found.touchpointId === null ? { kind: 'leave' } : { kind: 'touchpoint', id: found.touchpointId };
};

/**
 * The matches a recipe keeps, and the touchpoints they call for. Names of one meaning share a touchpoint, also where
 * they are written differently: next month's file would match both to either.
 */
export function resolved(names: readonly NameFound[], decisions: Decisions, ids: NewIds) {
  const matches: Record<string, Id | null> = {};
  const created = new Map<string, NewTouchpoint>();
  for (const found of names) {
    const decision = decisionOf(found, decisions);
    if (decision.kind === 'touchpoint') matches[found.name] = decision.id;
    else if (decision.kind === 'leave') matches[found.name] = null;
    else {
      const meaning = plainName(found.meaning);
      const touchpoint = created.get(meaning) ?? { id: idFor(meaning, ids), text: found.meaning };
      created.set(meaning, touchpoint);
      matches[found.name] = touchpoint.id;
    }
  }
  return { matches, newTouchpoints: [...created.values()] };
}

function idFor(meaning: string, ids: NewIds): Id {
  const id = ids.get(meaning) ?? newId();
  ids.set(meaning, id);
  return id;
}

/** Yes to every proposal that waits. */
export const withAllConfirmed = (names: readonly NameFound[], decisions: Decisions): Decisions => ({
  ...decisions,
  ...Object.fromEntries(
    names
      .filter((found) => needsAnswer(found, decisions))
      .map((found) => [found.name, decisionOf(found, decisions)] as const),
  ),
});

/** Names that are on no card yet and about which nobody decided. */
const unmatched = (names: readonly NameFound[], decisions: Decisions): NameFound[] =>
  names.filter(({ name, how }) => how === 'none' && decisions[name] === undefined);

/** Plain meaning → what the touchpoint that is created for it will be called: as the first name of that meaning. */
export function newTexts(names: readonly NameFound[], decisions: Decisions): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const found of names) {
    const meaning = plainName(found.meaning);
    if (decisionOf(found, decisions).kind === 'create' && !texts.has(meaning)) texts.set(meaning, found.meaning);
  }
  return texts;
}

/** How many touchpoints those would be. */
export const toCreate = (names: readonly NameFound[], decisions: Decisions): number =>
  new Set(unmatched(names, decisions).map(({ meaning }) => plainName(meaning))).size;

/** A touchpoint for every name that has none. */
export const withAllCreated = (names: readonly NameFound[], decisions: Decisions): Decisions => ({
  ...decisions,
  ...Object.fromEntries(unmatched(names, decisions).map(({ name }) => [name, { kind: 'create' } as const])),
});
