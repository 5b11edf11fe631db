import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkResult, dotsGiven, dotsLeft, mayGive, votable, withDots } from '../../../renderer/workshop/votes/dots.ts';
import { ballotFault, type Vote } from '../../../shared/workshop/vote.ts';
import { aMap } from '../../builders/aMap.ts';
import { forAll } from '../../builders/forAll.ts';

const vote: Vote = { id: 'v', question: 'What first?', budget: 5, perCard: 3, cardIds: null };
const blank = { receipt: 'receipt-of-mine', dots: {} };

describe('dots that one gives', () => {
  test('a card takes three of five, and a fourth goes elsewhere', () => {
    const ballot = { ...blank, dots: { bell: 3 } };

    expect(mayGive(vote, ballot, 'bell')).toBe(false);
    expect(mayGive(vote, ballot, 'letter')).toBe(true);
    expect(dotsLeft(vote, ballot)).toBe(2);
  });

  test('a dot taken back leaves no empty entry behind', () => {
    const ballot = withDots(withDots(blank, 'bell', 1), 'bell', -1);

    expect(ballot).toEqual(blank);
  });

  forAll([
    fc.array(fc.record({ card: fc.constantFrom('a', 'b', 'c'), more: fc.constantFrom(1 as const, -1 as const) })),
  ])('however one clicks, the host takes the ballot', (clicks) => {
    let ballot: Parameters<typeof withDots>[0] = blank;
    for (const { card, more } of clicks)
      if (more === -1 || mayGive(vote, ballot, card)) ballot = withDots(ballot, card, more);

    expect(ballotFault(vote, {}, 'me', ballot)).toBeNull();
    expect(dotsGiven(ballot) + dotsLeft(vote, ballot)).toBe(vote.budget);
  });

  test('blank cards and cards that are gone cannot be voted for', () => {
    const { cards } = aMap().withStages('Before').withLanes('note').withCard('Letter').withCard(' ').journey();
    const [letter, blankCard] = Object.keys(cards);

    const offered = votable({ ...vote, cardIds: [letter ?? '', blankCard ?? '', 'gone'] }, cards);

    expect(offered.map(({ text }) => text)).toEqual(['Letter']);
  });
});

describe('a result that anyone can check', () => {
  const result = {
    vote,
    revealedAt: 0,
    ballots: [
      { receipt: 'aaaaaaaaaaaa', dots: { bell: 3, letter: 1 } },
      { receipt: 'bbbbbbbbbbbb', dots: { bell: 1, room: 2 } },
      { receipt: 'cccccccccccc', dots: {} },
    ],
  };

  test('adds up the published ballots: four for the bell, two for the room, one for the letter', () => {
    const { rows, dots, voters } = checkResult(result, undefined);

    expect(rows).toEqual([
      { cardId: 'bell', dots: 4, share: 1 },
      { cardId: 'room', dots: 2, share: 0.5 },
      { cardId: 'letter', dots: 1, share: 0.25 },
    ]);
    expect(dots).toBe(7);
    expect(voters).toBe(2);
  });

  test('tells whether one’s own dots are among them, and nothing to who gave none', () => {
    expect(checkResult(result, 'bbbbbbbbbbbb').isMineThere).toBe(true);
    expect(checkResult(result, 'dddddddddddd').isMineThere).toBe(false);
    expect(checkResult(result, undefined).isMineThere).toBeNull();
  });
});
