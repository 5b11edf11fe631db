import type { Language } from '../../../shared/text/language.ts';
import { numberIn, type Words } from '../../../shared/text/words.ts';
import type { Minutes } from '../../../shared/workshop/minutesSchema.ts';
import { piecesOf } from './piecesOf.ts';

/** What stands on one page or the other, but never on both. */
export type Block =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'part'; readonly text: string; readonly note: string }
  /** `number` is '' where a long text goes on. */
  | { readonly kind: 'decision'; readonly number: string; readonly text: string; readonly note: string }
  | { readonly kind: 'card'; readonly label: string; readonly text: string }
  | {
      readonly kind: 'dots';
      readonly text: string;
      readonly note: string;
      readonly dots: string;
      readonly share: number;
    }
  | { readonly kind: 'question'; readonly text: string; readonly note: string; readonly isGoingOn: boolean }
  | { readonly kind: 'nothing'; readonly text: string };
export type BlockKind = Block['kind'];

/** A heading alone at the foot of a page leads nowhere. */
export const keepsWithNext = ({ kind }: Block): boolean => kind === 'section' || kind === 'part';

/**
 * For each block what stands above it once more where it begins a page: the vote or stage that it belongs to. The same
 * one for all of them.
 */
export function repeatedAbove(blocks: readonly Block[], words: Words): (Block | null)[] {
  let repeated: Block | null = null;
  return blocks.map((block) => {
    if (block.kind === 'section') repeated = null;
    if (block.kind === 'part') repeated = { ...block, note: words('minutes.goingOn') };
    return keepsWithNext(block) ? null : repeated;
  });
}

export function blocksOf(minutes: Minutes, words: Words, language: Language): Block[] {
  const { decisions, votes, newCards, questions, parked } = minutes;
  const blocks = [
    ...under(words('minutes.decisions'), decisionBlocks(decisions, words, language)),
    ...under(words('minutes.votes'), voteBlocks(votes, words, language)),
    ...under(words('minutes.newCards'), cardBlocks(newCards, words)),
    ...under(words('minutes.questions'), questionBlocks(questions, words)),
    ...under(
      words('minutes.parked'),
      parked.flatMap(({ text, by }) => noted(text, by)),
    ),
  ];
  return blocks.length > 0 ? blocks : [{ kind: 'nothing', text: words('minutes.nothing') }];
}

const under = (text: string, blocks: Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'section', text }, ...blocks];

const decisionBlocks = (decisions: Minutes['decisions'], words: Words, language: Language): Block[] =>
  decisions.flatMap(({ text, question, about, by }, at) => {
    const asked = question === '' ? '' : words('minutes.onQuestion', { question });
    const note = [asked, about, by].filter(Boolean).join(' · ');
    return spread(text, note).map(
      (piece, nr): Block => ({ kind: 'decision', number: nr === 0 ? numberIn(language).format(at + 1) : '', ...piece }),
    );
  });

const voteBlocks = (votes: Minutes['votes'], words: Words, language: Language): Block[] =>
  votes.flatMap(({ question, voters, tally }): Block[] => {
    const n = numberIn(language);
    const most = Math.max(1, ...tally.map(({ dots }) => dots));
    return [
      {
        kind: 'part',
        text: question || words('minutes.vote'),
        note: words('minutes.voters', { count: voters, n: n.format(voters) }),
      },
      ...tally.map(
        ({ name, stage, dots }): Block => ({
          kind: 'dots',
          text: piecesOf(name)[0] ?? '',
          note: stage,
          dots: n.format(dots),
          share: dots / most,
        }),
      ),
    ];
  });

const cardBlocks = (stages: Minutes['newCards'], words: Words): Block[] =>
  stages.flatMap(({ stage, cards }): Block[] => [
    { kind: 'part', text: stage, note: `${cards.length} ${words('minutes.added', { count: cards.length })}` },
    ...cards.flatMap(({ kind, text }) =>
      piecesOf(text).map((piece, nr): Block => ({ kind: 'card', label: nr === 0 ? kind : '', text: piece })),
    ),
  ]);

const questionBlocks = (questions: Minutes['questions'], words: Words): Block[] =>
  questions.flatMap(({ text, about, by, answer }) => {
    const notes = [[about, by].filter(Boolean).join(' · '), answer && words('minutes.soFar', { answer })];
    return noted(text, notes.filter(Boolean).join('\n'));
  });

/** A line, and below it who said it and where. */
const noted = (text: string, note: string): Block[] =>
  spread(text, note).map((piece, nr) => ({ kind: 'question', isGoingOn: nr > 0, ...piece }));

/** In as many pieces as it takes, the note behind the text. */
function spread(text: string, note: string): { text: string; note: string }[] {
  const texts = piecesOf(text);
  const [first = '', ...others] = piecesOf(note);
  return [
    ...texts.map((piece, nr) => ({ text: piece, note: nr === texts.length - 1 ? first : '' })),
    ...others.map((piece) => ({ text: '', note: piece })),
  ];
}
