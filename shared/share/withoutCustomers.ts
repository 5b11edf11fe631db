import type { Card } from '../journey/card.ts';
import type { Figure } from '../journey/figure.ts';
import type { JourneyMap, Table } from '../journey/journeyMap.ts';
import type { Source } from '../journey/source.ts';
import { suppressed } from './suppress.ts';

/** Fewer answers than these are nobody's business (domain §6: hidden in shared exports). */
export const usualSmallest = 10;

/** What a copy leaves behind, and what goes with it. */
export interface ShareAccount {
  smallest: number;
  touchpoints: number;
  figures: number;
  /** Rows of surveys that stay here. */
  rows: number;
  quotes: number;
  smallFigures: number;
  /** Hidden so that the small ones cannot be worked out. */
  otherFigures: number;
  /** Answers and names that were refused at the import, word for word. */
  refusedValues: number;
}

/**
 * A copy of a map to hand on: no rows, nothing that a customer said, no group so small that its members can be guessed.
 * It is written with a history of its own, as the old one remembers what was deleted.
 */
export function withoutCustomers(
  journey: JourneyMap,
  smallest = usualSmallest,
): { journey: JourneyMap; account: ShareAccount } {
  const { small, others } = suppressed(Object.values(journey.figures), smallest);
  const figures = kept(journey.figures, ({ id }) => !small.has(id) && !others.has(id));
  const cards = kept(journey.cards, (card) => !isQuote(card));
  const sources = Object.fromEntries(
    Object.entries(journey.sources).map(([id, source]) => [id, sourceToShare(source, figures, journey)]),
  );
  const refusedValues = Object.values(journey.sources).flatMap(({ leftOut }) =>
    leftOut.filter(({ detail }) => detail !== ''),
  );
  return {
    journey: {
      ...journey,
      figures,
      cards,
      sources,
      links: kept(journey.links, (link) => isAnchored(link, cards, journey)),
    },
    account: {
      smallest,
      touchpoints: Object.values(cards).filter(({ kind }) => kind === 'touchpoint').length,
      figures: Object.keys(figures).length,
      rows: Object.values(journey.sources).reduce((sum, { rows, hasRows }) => sum + (hasRows ? rows : 0), 0),
      quotes: Object.keys(journey.cards).length - Object.keys(cards).length,
      smallFigures: small.size,
      otherFigures: others.size,
      refusedValues: refusedValues.length,
    },
  };
}

const isQuote = ({ kind, quotedFrom }: Card): boolean => kind === 'quote' || quotedFrom !== null;

function kept<Entry>(table: Table<Entry>, isKept: (entry: Readonly<Entry>) => boolean): Table<Entry> {
  return Object.fromEntries(Object.entries(table).filter(([, entry]) => isKept(entry)));
}

/** A link to a card that stays behind would point at nothing. */
function isAnchored(link: object, cards: Table<Card>, journey: JourneyMap): boolean {
  return Object.values(link).every((value) => typeof value !== 'string' || !(value in journey.cards) || value in cards);
}

/** Names of segments say who answered as well: a value that no figure speaks of any more goes, too. */
function sourceToShare(source: Source, figures: Table<Figure>, { metrics }: JourneyMap): Source {
  const own = new Set(Object.values(metrics).flatMap(({ id, sourceId }) => (sourceId === source.id ? [id] : [])));
  const shown = new Map<string, Set<string>>();
  for (const { metricId, segment } of Object.values(figures)) {
    if (!own.has(metricId)) continue;
    for (const [column, value] of Object.entries(segment))
      shown.set(column, (shown.get(column) ?? new Set()).add(value));
  }
  const reasons = new Map<string, Source['leftOut'][number]>();
  for (const { reason, rows } of source.leftOut)
    reasons.set(reason, { reason, detail: '', rows: rows + (reasons.get(reason)?.rows ?? 0) });
  return {
    ...source,
    hasRows: false,
    leftOut: [...reasons.values()],
    segments: Object.fromEntries(
      Object.entries(source.segments).map(([column, values]) => [
        column,
        values.filter((value) => shown.get(column)?.has(value)),
      ]),
    ),
  };
}
