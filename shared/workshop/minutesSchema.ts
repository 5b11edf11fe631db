import { z } from 'zod/mini';

/** Far above what anybody writes, far below what would hurt. */
const text = z.string().check(z.maxLength(200_000));
const short = z.string().check(z.maxLength(4000));
const many = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(20_000));

const decisionSchema = z.object({
  text,
  /** The question that it settles; '' where somebody simply wrote it down. */
  question: text,
  about: text,
  by: short,
});
export type Decision = z.infer<typeof decisionSchema>;

const countedVoteSchema = z.object({
  question: short,
  voters: z.number(),
  tally: many(z.object({ name: text, stage: text, dots: z.number() })),
});
export type CountedVote = z.infer<typeof countedVoteSchema>;

const cardsOfStageSchema = z.object({ stage: text, cards: many(z.object({ kind: short, text })) });
export type CardsOfStage = z.infer<typeof cardsOfStageSchema>;

const questionSchema = z.object({
  about: text,
  text,
  by: short,
  /** The last word on it so far, '' while nobody answered. */
  answer: text,
});
export type Question = z.infer<typeof questionSchema>;

/** What came of a workshop, ready to be read: every name looked up, everything in the order of the map. */
export const minutesSchema = z.object({
  title: text,
  startedAt: z.number(),
  endedAt: z.number(),
  people: many(short),
  decisions: many(decisionSchema),
  votes: many(countedVoteSchema),
  newCards: many(cardsOfStageSchema),
  questions: many(questionSchema),
  parked: many(z.object({ text, by: short })),
});
export type Minutes = z.infer<typeof minutesSchema>;

export const isEmpty = ({ decisions, votes, newCards, questions, parked }: Minutes): boolean =>
  [decisions, votes, newCards, questions, parked].every(({ length }) => length === 0);
