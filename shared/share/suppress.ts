import type { Figure } from '../journey/figure.ts';
import { determined, plainlyDetermined, type Sum } from './determined.ts';
import { sumsAmong } from './sums.ts';

export interface Suppressed {
  /** Of fewer answers than may be shown. */
  small: Set<string>;
  /** Large enough, but a small one could be worked out with their help. */
  others: Set<string>;
}

/**
 * Which figures must stay behind, so that none of fewer than `smallest` answers leaves, and none can be worked out from
 * those that do. What publishes no number of answers has been published by somebody else.
 */
export function suppressed(figures: readonly Figure[], smallest: number): Suppressed {
  const result: Suppressed = { small: new Set(), others: new Set() };
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.touchpointId}\n${figure.metricId}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  for (const group of groups.values()) {
    const small = group.filter((figure) => isSmall(figure, smallest)).map(({ id }) => id);
    for (const id of small) result.small.add(id);
    for (const id of complement(group, small, smallest)) result.others.add(id);
  }
  return result;
}

const isSmall = ({ n }: Figure, smallest: number): boolean => n !== null && n > 0 && n < smallest;

/** Hides one more, the smallest that helps, until no small one can be worked out. */
function complement(group: readonly Figure[], smallFigures: readonly string[], smallest: number): string[] {
  const answers = new Map(group.map(({ id, n }) => [id, n ?? 0]));
  const { sums, rests } = withRests(sumsAmong(group), answers);
  for (const [id, rest] of rests) answers.set(id, rest);
  const small = new Set([...smallFigures, ...[...rests].filter(([, rest]) => rest < smallest).map(([id]) => id)]);
  if (small.size === 0) return [];
  const hidden = new Set([...small, ...rests.keys()]);
  const added: string[] = [];
  const hide = (id: string): void => {
    hidden.add(id);
    added.push(id);
  };
  const sumsOf = sumsById(sums);
  let isMore = true;
  while (isMore) isMore = hideBesideFew() || hideForKnown();
  return added;

  function hideBesideFew(): boolean {
    let hasHidden = false;
    for (const sum of sums) {
      const next = isTooFew(sum, hidden, answers, smallest) ? smallestShown([sum], hidden, answers) : null;
      if (next === null) continue;
      hide(next);
      hasHidden = true;
    }
    return hasHidden;
  }

  /** One more for each that is known, unless what was just hidden for another helps it as well. */
  function hideForKnown(): boolean {
    const justHidden = new Set<string>();
    for (const id of knownAmong(small, sums, hidden)) {
      const own = sumsOf.get(id) ?? [];
      if (own.some(({ whole, parts }) => justHidden.has(whole) || parts.some((part) => justHidden.has(part)))) continue;
      const next =
        smallestShown(own, hidden, answers) ??
        smallestShown(
          sums.filter(({ whole, parts }) => hidden.has(whole) || parts.some((part) => hidden.has(part))),
          hidden,
          answers,
        );
      if (next === null) continue;
      hide(next);
      justHidden.add(next);
    }
    return justHidden.size > 0;
  }
}

/** Elimination is asked only when single sums say nothing any more. */
function knownAmong(small: ReadonlySet<string>, sums: readonly Sum[], hidden: ReadonlySet<string>): string[] {
  const plain = plainlyDetermined(sums, hidden).filter((id) => small.has(id));
  return plain.length > 0 ? plain : determined(sums, hidden).filter((id) => small.has(id));
}

function sumsById(sums: readonly Sum[]): ReadonlyMap<string, readonly Sum[]> {
  const found = new Map<string, Sum[]>();
  for (const sum of sums)
    for (const id of [sum.whole, ...sum.parts]) {
      const those = found.get(id);
      if (those) those.push(sum);
      else found.set(id, [sum]);
    }
  return found;
}

/** Who said nothing of a column is in no part: nobody is shown them, and they may be few as well. */
function withRests(
  sums: readonly Sum[],
  answers: ReadonlyMap<string, number>,
): { sums: Sum[]; rests: ReadonlyMap<string, number> } {
  const rests = new Map<string, number>();
  const whole = sums.map((sum, at) => {
    const rest = (answers.get(sum.whole) ?? 0) - sum.parts.reduce((all, id) => all + (answers.get(id) ?? 0), 0);
    if (rest <= 0) return sum;
    const id = `rest ${at}`;
    rests.set(id, rest);
    return { ...sum, parts: [...sum.parts, id] };
  });
  return { sums: whole, rests };
}

/** The parts first: a whole says most. */
function smallestShown(
  sums: readonly Sum[],
  hidden: ReadonlySet<string>,
  answers: ReadonlyMap<string, number>,
): string | null {
  const bySize = (ids: readonly string[]) =>
    [...new Set(ids)].filter((id) => !hidden.has(id)).sort((a, b) => (answers.get(a) ?? 0) - (answers.get(b) ?? 0));
  const wholes = new Set(sums.map(({ whole }) => whole));
  const parts = bySize(sums.flatMap((sum) => sum.parts));
  return parts.find((id) => !wholes.has(id)) ?? parts[0] ?? bySize([...wholes])[0] ?? null;
}

/** The whole less the shown parts tells what the hidden ones have together: that must not be few either. */
function isTooFew(
  { whole, parts }: Sum,
  hidden: ReadonlySet<string>,
  answers: Map<string, number>,
  smallest: number,
): boolean {
  if (hidden.has(whole)) return false;
  const gone = parts.filter((id) => hidden.has(id));
  const together = gone.reduce((sum, id) => sum + (answers.get(id) ?? 0), 0);
  return gone.length > 0 && together < smallest && gone.length < parts.length;
}
