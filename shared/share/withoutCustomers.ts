import type { Card } from '../journey/card.ts';
import type { Figure } from '../journey/figure.ts';
import type { JourneyMap, Table } from '../journey/journeyMap.ts';
import { isShown, sourceToShare, valuesShown } from './sourceToShare.ts';
import { suppressed } from './suppress.ts';
import {
  type Choice,
  countByHand,
  isFromRow,
  isTypedQuote,
  kept,
  personalTexts,
  type TakenAlong,
  usuallyTaken,
  withoutChosen,
  withoutRepeated,
} from './writtenByHand.ts';

/** Fewer answers than these are nobody's business (hidden in shared exports). */
export const usualSmallest = 10;

/** What a copy leaves behind, and what goes with it. */
export interface ShareAccount {
  smallest: number;
  touchpoints: number;
  figures: number;
  /** Names of the files that the figures come from; they go with the copy. */
  files: string[];
  /** Rows of surveys that stay here. */
  rows: number;
  quotes: number;
  smallFigures: number;
  /** Hidden so that the small ones cannot be worked out. */
  otherFigures: number;
  /** Answers and names that were refused at the import, word for word. */
  refusedValues: number;
  /** What people wrote themselves, and which of it goes with the copy. */
  byHand: Record<Choice, number>;
  taken: TakenAlong;
  /** Texts in which a customer's words were taken out. */
  repeated: number;
  /** Texts that go, and in which an address, a number or a name of a person seems to be. */
  personal: number;
}

/**
 * A copy of a map to hand on: no rows, nothing that a customer said, no group so small that its members can be guessed.
 * What people typed themselves goes as they choose. It is written with a history of its own, as the old one remembers
 * what was deleted.
 */
export function withoutCustomers(
  whole: JourneyMap,
  smallest = usualSmallest,
  taken: TakenAlong = usuallyTaken,
): { journey: JourneyMap; account: ShareAccount } {
  const { small, others } = suppressed(Object.values(whole.figures), smallest);
  const figures = kept(whole.figures, ({ id }) => !small.has(id) && !others.has(id));
  const quoted = Object.values(whole.cards).filter((card) => isFromRow(card) || (isTypedQuote(card) && !taken.quotes));
  const { journey, texts } = withoutRepeated(
    withoutChosen(whole, taken),
    quoted.map(({ text }) => text),
  );
  const copy = { ...journey, ...withoutHidden(journey, figures) };
  const sources = Object.values(whole.sources);
  return {
    journey: copy,
    account: {
      smallest,
      touchpoints: Object.values(copy.cards).filter(({ kind }) => kind === 'touchpoint').length,
      figures: Object.keys(figures).length,
      files: [...new Set(sources.map(({ name }) => name))].sort(),
      rows: sources.reduce((sum, { rows, hasRows }) => sum + (hasRows ? rows : 0), 0),
      quotes: Object.keys(whole.cards).length - Object.keys(copy.cards).length,
      smallFigures: small.size,
      otherFigures: others.size,
      refusedValues: sources.flatMap(({ leftOut }) => leftOut.filter(({ detail }) => detail !== '')).length,
      byHand: countByHand(whole),
      taken,
      repeated: texts,
      personal: personalTexts(copy),
    },
  };
}

/** Names of segments say who answered as well: a value that no figure speaks of any more goes from wherever it stands. */
function withoutHidden(journey: JourneyMap, figures: Table<Figure>): Partial<JourneyMap> {
  const shown = valuesShown(Object.values(figures));
  const { cards, personas, views, sources, links } = journey;
  return {
    figures,
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, source]) => [id, sourceToShare(source, figures, journey)]),
    ),
    personas: Object.fromEntries(
      Object.entries(personas).map(([id, persona]) => [
        id,
        isShown(persona.segment, shown) ? persona : { ...persona, segment: {} },
      ]),
    ),
    views: kept(views, ({ segment, against }) => isShown({ ...segment, ...against?.segment }, shown)),
    links: kept(links, (link) => isAnchored(link, cards)),
  };
}

/** A link to a card that stays behind would point at nothing. */
const isAnchored = ({ fromId, toId }: { fromId: string; toId: string }, cards: Table<Card>): boolean =>
  fromId in cards && toId in cards;
