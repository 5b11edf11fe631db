// @vitest-environment happy-dom
import { act as settled } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LockTools } from '../../../renderer/workshop/lead/LockTools.tsx';
import { PeoplePart } from '../../../renderer/workshop/lead/PeoplePart.tsx';
import { VoteTools } from '../../../renderer/workshop/votes/VoteTools.tsx';
import { facilitatorId } from '../../../shared/workshop/person.ts';
import { aMap } from '../../builders/aMap.ts';
import { marta, type Seated, seated } from './seated.tsx';

// What it draws on is no concern of a panel beside it.
vi.mock('@xyflow/react', () => ({}));

let here: Seated | null = null;
async function sit(...shown: Parameters<typeof seated>): Promise<Seated> {
  here = await seated(...shown);
  return here;
}
afterEach(() => here?.close());

const named = (seat: Seated, name: string) =>
  [...seat.place.querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
  );
const press = (seat: Seated, name: string) => settled(async () => named(seat, name)?.click());

test('whoever was sent out for good stands apart, and is let in again with one press', async () => {
  const seat = await sit(<PeoplePart />);
  await seat.set({
    people: [{ ...marta, isHere: false }],
    lead: { silent: [], hidden: {}, voted: [], banned: [marta.id] },
  });
  expect(seat.place.textContent).not.toContain('Were here');

  await press(seat, 'Let Marta in again');

  expect(seat.acts).toEqual([{ kind: 'person.letIn', personId: marta.id }]);
});

test.each([
  ['of those who are here', true, '1 of 2 gave dots'],
  ['and of those who gave some and went', false, '3 of 3 gave dots'],
])('a running vote says how many gave dots, %s', async (_, isHere, said) => {
  const seat = await sit(<VoteTools />);
  const vote = { id: 'vote-0001', question: 'What first?', budget: 3, perCard: 3, cardIds: null };

  await seat.set({
    vote,
    counts: { voted: isHere ? 1 : 3, hidden: 0 },
    people: [
      { id: facilitatorId, name: 'Ana', role: 'facilitator', hue: 0, isHere: true },
      { ...marta, isHere },
    ],
  });

  expect(seat.place.querySelector('[role=status]')?.textContent).toBe(said);
});

test('whoever has not voted yet is counted beside those who gave dots and went', async () => {
  const seat = await sit(<VoteTools />);

  await seat.set({
    vote: { id: 'vote-0001', question: 'What first?', budget: 3, perCard: 3, cardIds: null },
    counts: { voted: 2, hidden: 0 },
    lead: { silent: [], hidden: {}, voted: ['jorge-gone', 'bea-gone'], banned: [] },
    people: [{ id: facilitatorId, name: 'Ana', role: 'facilitator', hue: 0, isHere: true }, marta],
  });

  expect(seat.place.querySelector('[role=status]')?.textContent).toBe('2 of 4 gave dots');
});

describe('raised hands', () => {
  const hands = [
    { personId: marta.id, at: 1 },
    { personId: facilitatorId, at: 2 },
  ];

  test('are lowered by the facilitator, whoever raised them', async () => {
    const seat = await sit(<PeoplePart />);
    await seat.set({ hands });

    await press(seat, 'Lower Marta’s hand');

    expect(seat.acts).toEqual([{ kind: 'hand.lower', personId: marta.id }]);
  });

  test('are lowered by a guest only where it is their own', async () => {
    const seat = await sit(<PeoplePart />, marta.id);
    await seat.set({ hands });

    expect(named(seat, 'Lower Marta’s hand')).toBeDefined();
    expect(named(seat, 'Lower Ana’s hand')).toBeUndefined();
  });
});

describe('who is silent', () => {
  test('is counted beside the people, with the word that nobody else sees it', async () => {
    const seat = await sit(<PeoplePart />);
    await seat.set({ lead: { silent: [marta.id], hidden: {}, voted: [], banned: [] } });

    const said = seat.place.querySelector('[role=status]')?.textContent;

    expect(said).toContain('1 person has said nothing for five minutes');
    expect(said).toContain('Only you see this.');
  });

  test('is nothing that a guest is shown', async () => {
    const seat = await sit(<PeoplePart />, marta.id);

    expect(seat.place.textContent).not.toContain('said nothing');
  });
});

describe('locks', () => {
  const aBoard = () => aMap().withStages('Before').withLanes('pain', 'idea').live();
  const pains = { laneId: 'lane1', stageId: null };
  const ideas = { laneId: 'lane2', stageId: null };

  test('are set beside those that stand, and taken off alone', async () => {
    const seat = await sit(<LockTools />, facilitatorId, aBoard());
    await seat.set({ locks: [pains] });

    await press(seat, 'idea');
    await press(seat, 'pain');

    expect(seat.acts).toEqual([
      { kind: 'locks.set', locks: [pains, ideas] },
      { kind: 'locks.set', locks: [] },
    ]);
  });

  test('say which stand', async () => {
    const seat = await sit(<LockTools />, facilitatorId, aBoard());
    await seat.set({ locks: [pains] });

    const pressed = [...seat.place.querySelectorAll('[aria-pressed=true]')].map(({ textContent }) => textContent);

    expect(pressed).toEqual(['pain']);
  });

  test('cover one cell, where one is selected', async () => {
    const seat = await sit(<LockTools />, facilitatorId, aBoard());
    await settled(async () => seat.view.setState({ selection: { kind: 'cell', stageId: 'stage1', laneId: 'lane2' } }));

    await settled(async () => [...seat.place.querySelectorAll('button')].at(-1)?.click());

    expect(seat.acts).toEqual([{ kind: 'locks.set', locks: [{ laneId: 'lane2', stageId: 'stage1' }] }]);
  });
});
