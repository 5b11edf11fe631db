// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { WorkshopBar } from '../../../renderer/workshop/WorkshopBar.tsx';
import { facilitatorId, type Person } from '../../../shared/workshop/person.ts';
import { marta, type Seated, seated } from './seated.tsx';

// What it draws on is no concern of a bar above it.
vi.mock('@xyflow/react', () => ({}));

let here: Seated | null = null;
afterEach(() => here?.close());

const nobody: Person = { id: facilitatorId, name: 'Senda', role: 'facilitator', hue: 0, isHere: false };
const jon: Person = { ...marta, id: 'jon', name: 'Jon', hue: 2 };
const labels = (seat: Seated) =>
  [...seat.place.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'));

test('whoever is alone on a map that nobody leads needs no bar', async () => {
  here = await seated(<WorkshopBar />, marta.id);
  await here.set({ people: [nobody, marta] });

  expect(here.place.textContent).toBe('');
  expect(labels(here)).toEqual([]);
});

test('where nobody leads the others are there to be followed, and nothing speaks of a workshop', async () => {
  here = await seated(<WorkshopBar />, marta.id);
  await here.set({ people: [nobody, marta, jon] });

  expect(labels(here)).toEqual(['Follow Jon', 'React']);
  expect(here.place.innerHTML).not.toMatch(/workshop|Senda/i);
});

test('where somebody leads a guest has the whole bar', async () => {
  here = await seated(<WorkshopBar />, marta.id);

  expect(labels(here)).toEqual(['Follow Ana', 'Raise a hand', 'React', 'Show the workshop panel']);
});
