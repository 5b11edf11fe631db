// @vitest-environment happy-dom
import { act as settled } from 'react';
import { afterEach, expect, test } from 'vitest';
import { useMap } from '../../../renderer/session/session.ts';
import { rememberedFor } from '../../../renderer/survey/remembered.ts';
import { SourceItem } from '../../../renderer/survey/SourceItem.tsx';
import { inOrder } from '../../../shared/journey/order.ts';
import { facilitatorId } from '../../../shared/workshop/person.ts';
import { aMap } from '../../builders/aMap.ts';
import { type Seated, seated } from '../workshop/seated.tsx';

let here: Seated | null = null;
afterEach(() => here?.close());

function First() {
  const source = useMap(({ sources }) => sources['source1']);
  const metric = useMap(({ metrics }) => metrics['metric1']);
  const after = useMap(({ metrics }) => inOrder(metrics).at(-1)?.id);
  if (!source) return null;
  return (
    <SourceItem
      {...{ source, metric, before: undefined, after }}
      onProblem={() => undefined}
      onClose={() => undefined}
    />
  );
}

async function aPage() {
  const live = aMap()
    .withStages('A')
    .withLanes('touchpoint')
    .withCard('Desk')
    .withSurvey({ values: { card1: 4 } })
    .withSurvey({ sourceId: 'other', metricId: 'second', values: { card1: 3 } })
    .live();
  here = await seated(<First />, facilitatorId, live);
  const [name, about] = here.place.querySelectorAll('input');
  if (!name || !about) throw new Error('nothing to write in');
  return { live, name, about, place: here.place };
}

test('a figure gets another name when its field is left, and never none', async () => {
  const { live, name } = await aPage();
  const called = () => live.snapshot().metrics['metric1']?.name;

  await write(name, ' Waiting ');
  expect(called()).toBe('Satisfaction');
  await leave(name);
  expect(called()).toBe('Waiting');

  await write(name, '  ');
  await leave(name);
  expect([called(), name.value]).toEqual(['Waiting', 'Waiting']);
});

test('the next file of a survey is read under the name that its figure has by now', async () => {
  const { live, name } = await aPage();
  await write(name, 'Waiting');
  await leave(name);

  const remembered = rememberedFor({ columns: [] }, live.snapshot(), 'source1');

  expect(remembered?.source.recipe.measure.name).toBe('Waiting');
});

test('what one must know of a survey is written on its source', async () => {
  const { live, about } = await aPage();

  await write(about, 'Invented');
  await leave(about);

  expect(live.snapshot().sources['source1']?.about).toBe('Invented');
});

test('figures are offered in the order that a person gives them', async () => {
  const { live, place } = await aPage();

  await settled(async () =>
    place.querySelector<HTMLButtonElement>('button[aria-label="Offer Satisfaction later"]')?.click(),
  );

  expect(inOrder(live.snapshot().metrics).map(({ id }) => id)).toEqual(['second', 'metric1']);
});

/** React follows a field through the setter of its kind, so the text goes in there. */
const write = (field: HTMLInputElement, value: string) =>
  settled(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

const leave = (field: HTMLInputElement) =>
  settled(async () => void field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
