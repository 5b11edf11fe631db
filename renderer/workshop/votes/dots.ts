import type { Card } from '../../../shared/journey/card.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { type Ballot, tallyOf, type Vote, type VoteResult } from '../../../shared/workshop/vote.ts';

export const dotsGiven = (ballot: Ballot): number => Object.values(ballot.dots).reduce((sum, dots) => sum + dots, 0);

export const dotsLeft = (vote: Vote, ballot: Ballot): number => vote.budget - dotsGiven(ballot);

export const mayGive = (vote: Vote, ballot: Ballot, cardId: Id): boolean =>
  dotsLeft(vote, ballot) > 0 && (ballot.dots[cardId] ?? 0) < vote.perCard;

/** The ballot with so many more dots on a card, or fewer; a card without any is not on it. */
export function withDots(ballot: Ballot, cardId: Id, more: 1 | -1): Ballot {
  const { [cardId]: before = 0, ...rest } = ballot.dots;
  const count = before + more;
  return { ...ballot, dots: count > 0 ? { ...rest, [cardId]: count } : rest };
}

/** The cards that can be given dots: pictures without words among them, blank ones not. */
export function votable(vote: Vote, cards: Readonly<Record<Id, Card>>): Card[] {
  const offered = vote.cardIds ? vote.cardIds.flatMap((id) => cards[id] ?? []) : Object.values(cards);
  return offered.filter(({ text, assetId }) => text.trim() !== '' || assetId !== null);
}

export interface CheckedResult {
  readonly rows: readonly { readonly cardId: Id; readonly dots: number; readonly share: number }[];
  readonly voters: number;
  readonly dots: number;
  /** Whether one's own receipt is among the published ones; null for who gave no dots from here. */
  readonly isMineThere: boolean | null;
}

/** A result as it is shown, added up again from the published ballots. */
export function checkResult({ ballots }: VoteResult, receipt: string | undefined): CheckedResult {
  const tally = tallyOf(ballots);
  const most = tally[0]?.dots ?? 0;
  return {
    rows: tally.map(({ cardId, dots }) => ({ cardId, dots, share: dots / most })),
    voters: ballots.filter(({ dots }) => Object.keys(dots).length > 0).length,
    dots: tally.reduce((sum, { dots }) => sum + dots, 0),
    isMineThere: receipt === undefined ? null : ballots.some((ballot) => ballot.receipt === receipt),
  };
}
