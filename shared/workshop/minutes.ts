import { nameOfThing, threadsByThing } from '../comments/things.ts';
import { type Thread, threadsOf } from '../comments/threads.ts';
import { gridOf, inReadingOrder } from '../edits/grid.ts';
import type { Card } from '../journey/card.ts';
import { aboutMap, type JourneyMap } from '../journey/journeyMap.ts';
import type { Words } from '../text/words.ts';
import type { CardsOfStage, CountedVote, Decision, Minutes, Question } from './minutesSchema.ts';
import type { Person } from './person.ts';
import type { Parked } from './room.ts';
import { tallyOf, type VoteResult } from './vote.ts';

/** What is known of a workshop when it ends. */
export interface Meeting {
  readonly before: JourneyMap;
  readonly after: JourneyMap;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly people: readonly Person[];
  readonly results: readonly VoteResult[];
  /** What the facilitator wrote down as decided. */
  readonly decisions: readonly Parked[];
  readonly parked: readonly Parked[];
}

/** What came of a workshop: from the map before and after it, and from what was decided, voted and parked. */
export function minutesOf(meeting: Meeting, words: Words): Minutes {
  const { before, after, startedAt, endedAt, people, results, parked } = meeting;
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? words('comments.someone');
  const threads = threadsByThing(after, threadsOf(after.comments)).flatMap(({ thing, threads: about }) =>
    about.map((thread) => ({ thread, about: thing ? nameOfThing(after, thing) : '' })),
  );
  const wasOpen = openIn(before);
  return {
    title: aboutMap(after).title || words('app.bar.untitled'),
    startedAt,
    endedAt,
    people: people.map(({ name }) => name),
    decisions: [
      ...meeting.decisions.map(({ text, by }) => ({ text, question: '', about: '', by: nameOf(by) })),
      ...threads.flatMap(({ thread, about }) =>
        isDecided(thread, before, wasOpen) ? [decisionOf(thread, about)] : [],
      ),
    ],
    votes: results.map((result) => countedVote(result, after, words)),
    newCards: newCardsOf(before, after, words),
    questions: threads.flatMap(({ thread, about }) => (thread.isResolved ? [] : [questionOf(thread, about)])),
    parked: parked.map(({ text, by }) => ({ text, by: nameOf(by) })),
  };
}

const openIn = ({ comments }: JourneyMap): ReadonlySet<string> =>
  new Set(threadsOf(comments).flatMap(({ id, isResolved }) => (isResolved ? [] : [id])));

/** Resolved now, and open or not there at all before. */
const isDecided = (
  { id, isResolved, first }: Thread,
  { comments }: JourneyMap,
  wasOpen: ReadonlySet<string>,
): boolean => isResolved && (wasOpen.has(id) || !(first.id in comments));

/** The last answer says what was decided; where nobody answered, the comment itself does. */
function decisionOf({ first, answers }: Thread, about: string): Decision {
  const last = answers.at(-1);
  return {
    text: last?.text ?? first.text,
    question: last ? first.text : '',
    about,
    by: first.resolved?.by || last?.author || first.author,
  };
}

const questionOf = ({ first, answers }: Thread, about: string): Question => ({
  about,
  text: first.text,
  by: first.author,
  answer: answers.at(-1)?.text ?? '',
});

function countedVote({ vote, ballots }: VoteResult, { cards, stages }: JourneyMap, words: Words): CountedVote {
  return {
    question: vote.question,
    voters: ballots.length,
    tally: tallyOf(ballots).map(({ cardId, dots }) => ({
      name: cards[cardId]?.text.trim() || words('canvas.unnamedCard'),
      stage: stages[cards[cardId]?.stageId ?? '']?.name.trim() ?? '',
      dots,
    })),
  };
}

/** Stage by stage and down each; cards that wait for a place come last. What is empty says nothing. */
function newCardsOf(before: JourneyMap, after: JourneyMap, words: Words): CardsOfStage[] {
  const added = Object.values(after.cards).filter(({ id, text }) => !(id in before.cards) && text.trim() !== '');
  const stages = new Map<string, Readonly<Card>[]>();
  for (const card of inReadingOrder(gridOf(after), added)) {
    const name = after.stages[card.stageId] ? card.stageId : '';
    stages.set(name, [...(stages.get(name) ?? []), card]);
  }
  return [...stages]
    .sort(([one], [other]) => Number(one === '') - Number(other === ''))
    .map(([id, cards]) => ({
      stage: id === '' ? words('canvas.tray') : after.stages[id]?.name.trim() || words('canvas.unnamedStage'),
      cards: cards.map(({ kind, text }) => ({ kind: words(`canvas.cardKinds.${kind}`), text: text.trim() })),
    }));
}
