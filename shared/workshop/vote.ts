import { z } from 'zod/mini';
import { idSchema } from '../journey/id.ts';

const cardIds = z.array(idSchema).check(z.maxLength(2000));

/** A question with dots. What people gave stays with the host until it is revealed. */
export const voteSchema = z.object({
  id: idSchema,
  question: z.string().check(z.maxLength(200)),
  /** Dots per person, and how many of them may go to one card. */
  budget: z.int().check(z.minimum(1), z.maximum(50)),
  perCard: z.int().check(z.minimum(1), z.maximum(50)),
  /** What can be voted for; null is every card of the map. */
  cardIds: z.nullable(cardIds),
});
export type Vote = z.infer<typeof voteSchema>;

/**
 * One person's dots. The receipt is drawn by the voter and known to nobody else but the host: when the ballots are
 * published without names, each voter finds their own by it, and everybody can add them up.
 */
export const ballotSchema = z.object({
  receipt: z.string().check(z.minLength(12), z.maxLength(40)),
  dots: z.record(idSchema, z.int().check(z.minimum(1), z.maximum(50))),
});
export type Ballot = z.infer<typeof ballotSchema>;

/** What is published when a vote is revealed: ballots in the order of their receipts, which tells nothing of who or when. */
export const voteResultSchema = z.object({
  vote: voteSchema,
  ballots: z.array(ballotSchema),
  revealedAt: z.number(),
});
export type VoteResult = z.infer<typeof voteResultSchema>;

/** Person → ballot. */
export type Ballots = { readonly [personId: string]: Ballot };

export type BallotFault = 'vote-over-budget' | 'vote-too-many-on-one' | 'vote-not-offered' | 'vote-receipt-taken';

/** What is wrong with a ballot, or null. */
export function ballotFault(vote: Vote, ballots: Ballots, personId: string, ballot: Ballot): BallotFault | null {
  const dots = Object.entries(ballot.dots);
  if (dots.reduce((sum, [, count]) => sum + count, 0) > vote.budget) return 'vote-over-budget';
  if (dots.some(([, count]) => count > vote.perCard)) return 'vote-too-many-on-one';
  const offered = vote.cardIds && new Set(vote.cardIds);
  if (offered && dots.some(([id]) => !offered.has(id))) return 'vote-not-offered';
  const others = Object.entries(ballots).filter(([id]) => id !== personId);
  return others.some(([, other]) => other.receipt === ballot.receipt) ? 'vote-receipt-taken' : null;
}

export const resultOf = (vote: Vote, ballots: Ballots, now: number): VoteResult => ({
  vote,
  ballots: Object.values(ballots).sort((one, other) => (one.receipt < other.receipt ? -1 : 1)),
  revealedAt: now,
});

/** Dots per card, most first; cards of equal dots by id. Anybody can do this sum again. */
export function tallyOf(ballots: readonly Ballot[]): { cardId: string; dots: number }[] {
  const sums = new Map<string, number>();
  for (const { dots } of ballots)
    for (const [id, count] of Object.entries(dots)) sums.set(id, (sums.get(id) ?? 0) + count);
  return [...sums]
    .map(([cardId, dots]) => ({ cardId, dots }))
    .sort((one, other) => other.dots - one.dots || (one.cardId < other.cardId ? -1 : 1));
}
