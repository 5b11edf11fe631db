// @vitest-environment happy-dom
import { act as settled } from 'react';
import { afterEach, expect, test } from 'vitest';
import { AboutMap } from '../../../renderer/panels/AboutMap.tsx';
import { PersonaOrder } from '../../../renderer/panels/PersonaOrder.tsx';
import { addPersona } from '../../../shared/edits/personas.ts';
import { aboutMap } from '../../../shared/journey/journeyMap.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import { facilitatorId } from '../../../shared/workshop/person.ts';
import { aMap } from '../../builders/aMap.ts';
import { type Seated, seated } from '../workshop/seated.tsx';

let here: Seated | null = null;
afterEach(() => here?.close());

test('beside the map stands, and is written, whom it is about, who keeps it, and what one must know', async () => {
  const live = aMap().live();
  here = await seated(<AboutMap />, facilitatorId, live);
  const parts = ['scenario', 'state', 'owner', 'vision', 'notice'];

  for (const name of parts) await write(here.place, name, name === 'state' ? 'to-be' : `The ${name}`);

  expect(aboutMap(live.snapshot())).toMatchObject({
    scenario: 'The scenario',
    state: 'to-be',
    owner: 'The owner',
    vision: 'The vision',
    notice: 'The notice',
  });
});

test('a persona is put before or after the one beside it, and a single one nowhere', async () => {
  const live = aMap().withPersona('Rosa').live();
  const names = () => inOrder(live.snapshot().personas).map(({ name }) => name);
  here = await seated(<PersonaOrder id="persona1" />, facilitatorId, live);
  expect(here.place.textContent).toBe('');

  await settled(async () => void [addPersona({ name: 'Luis' }), addPersona()].map(live.edit));
  await press(here.place, 'Put after Luis');
  expect(names()).toEqual(['Luis', 'Rosa', '']);

  await press(here.place, 'Put after Unnamed persona');
  expect(names()).toEqual(['Luis', '', 'Rosa']);
  expect([...here.place.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    'Put before Unnamed persona',
  ]);
});

const press = (place: HTMLElement, name: string) =>
  settled(async () => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());

/** React follows a field through the setter of its kind, so the text goes in there. */
const write = (place: HTMLElement, name: string, value: string) =>
  settled(async () => {
    const field = place.querySelector<HTMLTextAreaElement | HTMLSelectElement>(
      `[data-about="${name}"] :is(textarea, select)`,
    );
    if (!field) throw new Error(`no field for ${name}`);
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
