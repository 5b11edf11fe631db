import { expect, test } from 'vitest';
import { ringsOf } from '../../../renderer/workshop/peers/Selections.tsx';

const people = ['Marta', 'Jorge'].map((name, hue) => ({
  id: name,
  name,
  hue,
  role: 'editor' as const,
  isHere: true,
}));

test('two people on one card share a ring, which says who of them types', () => {
  const rings = ringsOf(
    [
      { who: 'Marta', ids: ['bell', 'letter'], typingIn: 'bell' },
      { who: 'Jorge', ids: ['bell'], typingIn: null },
    ],
    people,
  );

  expect(rings.map(({ id }) => id)).toEqual(['bell', 'letter']);
  expect(rings[0]?.people.map(({ person, isTyping }) => [person.name, isTyping])).toEqual([
    ['Marta', true],
    ['Jorge', false],
  ]);
});

test('somebody who is not on the list of people has no ring', () => {
  expect(ringsOf([{ who: 'nobody', ids: ['bell'], typingIn: null }], people)).toEqual([]);
});
