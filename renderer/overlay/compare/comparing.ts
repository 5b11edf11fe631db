import type { Reading } from '../../../shared/experience/baseline.ts';
import type { Pair } from '../../../shared/experience/compare.ts';
import { pooled } from '../../../shared/experience/pooled.ts';
import type { Figure } from '../../../shared/journey/figure.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import type { Metric } from '../../../shared/journey/metric.ts';

export const compareKinds = ['period', 'segment', 'channel', 'touchpoint'] as const;
export type CompareKind = (typeof compareKinds)[number];

/** Two sides of one comparison; `of` names the touchpoint where the sides are periods or people. */
export interface Sides {
  readonly key: string;
  readonly now: string;
  readonly before: string;
  /** Where going there makes sense. */
  readonly touchpointId: Id | null;
}

type Figures = ReadonlyMap<Id, Figure>;
type Named = Pick<JourneyMap, 'cards' | 'channels'>;

/** Touchpoint by touchpoint: two periods, or two groups of people. */
export function pairsByTouchpoint({ cards }: Named, now: Figures, before: Figures): Pair<Sides>[] {
  return [...now].flatMap(([id, figure]) => {
    const [card, other] = [cards[id], before.get(id)];
    if (!card || !other) return [];
    return [{ whose: { key: id, now: card.text, before: card.text, touchpointId: id }, now: figure, before: other }];
  });
}

/** Every touchpoint with every other. */
export function pairsOfTouchpoints({ cards }: Named, figures: Figures): Pair<Sides>[] {
  const known = [...figures].flatMap(([id, figure]) => {
    const card = cards[id];
    return card && figure.value !== null ? [{ key: id, name: card.text, figure }] : [];
  });
  return everyTwo(known);
}

/** Every channel with every other, each with all the touchpoints that it serves first of all. */
export function pairsOfChannels({ cards, channels }: Named, metric: Metric, figures: Figures): Pair<Sides>[] {
  const byChannel = new Map<Id, Figure[]>();
  for (const [id, figure] of figures) {
    const channelId = cards[id]?.channelId;
    if (channelId && channels[channelId]) byChannel.set(channelId, [...(byChannel.get(channelId) ?? []), figure]);
  }
  const known = [...byChannel].flatMap(([id, those]) => {
    const figure = pooled(metric, those);
    return figure ? [{ key: id, name: channels[id]?.name ?? '', figure }] : [];
  });
  return everyTwo(known);
}

function everyTwo(known: readonly { key: string; name: string; figure: Pair<Sides>['now'] }[]): Pair<Sides>[] {
  return known.flatMap((one, at) =>
    known.slice(at + 1).map((other) => {
      const isHigher = (one.figure.value ?? 0) >= (other.figure.value ?? 0);
      const [high, low] = isHigher ? [one, other] : [other, one];
      const key = `${high.key}|${low.key}`;
      return {
        whose: { key, now: high.name, before: low.name, touchpointId: null },
        now: high.figure,
        before: low.figure,
      };
    }),
  );
}

/** What a person chose to compare. */
export interface Wish {
  readonly kind: CompareKind;
  readonly column: string;
  readonly now: string;
  readonly before: string;
}

interface Offer {
  readonly periods: readonly string[];
  readonly segments: Readonly<Record<string, readonly string[]>>;
  readonly shown: Reading;
}

/** What comparing begins with: the shown period with the one before it, or the two largest groups. */
export function firstWish(kind: CompareKind, { periods, segments, shown }: Offer, wished?: string): Wish {
  const column =
    wished ?? Object.keys(segments).find((each) => each in shown.segment) ?? Object.keys(segments)[0] ?? '';
  if (kind === 'segment') {
    const values = segments[column] ?? [];
    const now = shown.segment[column] ?? values[0] ?? '';
    return { kind, column, now, before: values.find((value) => value !== now) ?? '' };
  }
  const now = shown.period === '' ? (periods.at(-1) ?? '') : shown.period;
  const at = periods.indexOf(now);
  return { kind, column, now, before: periods[at - 1] ?? periods[at + 1] ?? '' };
}

/** The two readings that a wish for periods or people asks for. */
export function readingsOf({ kind, column, now, before }: Wish, shown: Reading): [Reading, Reading] {
  if (kind === 'period')
    return [
      { segment: shown.segment, period: now },
      { segment: shown.segment, period: before },
    ];
  if (kind === 'segment')
    return [
      { segment: { ...shown.segment, [column]: now }, period: shown.period },
      { segment: { ...shown.segment, [column]: before }, period: shown.period },
    ];
  return [shown, shown];
}
