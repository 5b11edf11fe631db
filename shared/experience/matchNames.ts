import type { Id } from '../journey/id.ts';
import type { Recipe } from '../journey/recipe.ts';
import { likeness, plainName } from './names.ts';
import type { NameFound } from './survey.ts';

/** A touchpoint as far as matching is concerned: its id and the words on its card. */
export interface Target {
  id: Id;
  text: string;
}

const similarFrom = 0.62;

/**
 * Which touchpoint each name of the file stands for. What a person decided before wins, then the same words, then the
 * same words but for case and accents. A similar name is only proposed: somebody has to say yes.
 */
export function matchNames(
  names: readonly { name: string; rows: number }[],
  recipe: Pick<Recipe, 'matches' | 'lookup'>,
  targets: readonly Target[],
): NameFound[] {
  const exact = new Map(targets.map((target) => [target.text.trim(), target.id]));
  const plain = new Map(targets.map((target) => [plainName(target.text), target.id]));
  const known = new Set(targets.map((target) => target.id));
  return names.map(({ name, rows }) => {
    const meaning = meaningOf(name, recipe);
    const found = (touchpointId: Id | null, how: NameFound['how']) => ({ name, meaning, rows, touchpointId, how });
    const remembered = recipe.matches[name];
    if (remembered === null) return found(null, 'remembered');
    if (remembered !== undefined && known.has(remembered)) return found(remembered, 'remembered');
    for (const word of [meaning, name]) {
      const same = exact.get(word);
      if (same) return found(same, 'exact');
      const nearly = plain.get(plainName(word));
      if (nearly) return found(nearly, 'normalised');
    }
    const similar = mostSimilar(meaning, targets);
    return similar ? found(similar.id, 'similar') : found(null, 'none');
  });
}

/** What the lookup makes of a code, or the code itself. */
const meaningOf = (name: string, recipe: Pick<Recipe, 'lookup'>): string =>
  (recipe.lookup && Object.hasOwn(recipe.lookup.names, name) ? recipe.lookup.names[name] : undefined) ?? name;

/** The matches that need nobody's yes, as a recipe keeps them: similar names stay out. */
export function settledMatches(found: readonly NameFound[]): Record<string, Id> {
  const settled = found.filter(({ how }) => how === 'exact' || how === 'normalised' || how === 'remembered');
  return Object.fromEntries(settled.flatMap(({ name, touchpointId }) => (touchpointId ? [[name, touchpointId]] : [])));
}

function mostSimilar(name: string, targets: readonly Target[]): Target | null {
  let best: { target: Target; score: number } | null = null;
  for (const target of targets) {
    const score = likeness(name, target.text);
    if (score >= similarFrom && (!best || score > best.score)) best = { target, score };
  }
  return best?.target ?? null;
}
