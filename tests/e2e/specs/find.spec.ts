import { expect, test } from '../harness/test.ts';
import { type MapPage, mapPage } from '../pages/mapPage.ts';

let map: MapPage;

test.beforeEach(async ({ hospital }) => {
  map = mapPage(hospital);
  await expect(map.stage('Before')).toBeVisible();
});

test('what is looked for is counted, listed with its place, and gone to with Enter and F3', async () => {
  await map.page.keyboard.press('Control+f');
  await map.page.keyboard.type('HÉLP');

  const bar = map.page.getByRole('search');
  await expect(bar.getByRole('status')).toHaveText('2 places');
  await expect(bar.getByRole('option').first()).toContainText('Promise · Touchpoints, On the ward');

  await map.page.keyboard.press('Enter');
  await expect(map.card('The call button')).toHaveAttribute('aria-pressed', 'true');
  await map.page.keyboard.press('F3');
  await expect(bar.getByRole('status')).toHaveText('2 of 2');
  await expect(map.card('Waits 18 minutes for help, at night 31')).toBeInViewport();

  await map.page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await map.page.keyboard.press('Enter');
  await expect(map.page.getByRole('textbox', { name: 'Text of the card' })).toBeFocused();
});

test('what is found in a hidden lane is shown again', async () => {
  await map.lane('Pains').click({ button: 'right' });
  await map.page.getByRole('menuitem', { name: /Hide/ }).click();
  await expect(map.lane('Pains')).toHaveCount(0);

  await map.page.keyboard.press('Control+f');
  await map.page.keyboard.type('18 minutes');
  await map.page.keyboard.press('Enter');

  await expect(map.lane('Pains')).toBeVisible();
  await map.expectNotice('It was folded away or hidden, and is shown again.');
});

test('one stage alone is worked on until Escape, and the arrow keys stay in it', async () => {
  await map.stage('Arriving').click();
  await map.page.keyboard.press('Control+.');
  await expect(map.page.getByRole('button', { name: /Only the stage “Arriving”/ })).toBeVisible();

  for (let step = 0; step < 4; step += 1) await map.page.keyboard.press('ArrowRight');
  await map.page.keyboard.press('ArrowDown');
  await expect(map.stage('On the ward')).toHaveAttribute('aria-pressed', 'false');
  await expect(map.canvas.locator('[data-walk][aria-pressed="true"]')).toHaveAttribute('aria-label', /Arriving/);

  await map.page.keyboard.press('Escape');
  await map.page.keyboard.press('Escape');
  await expect(map.page.getByRole('button', { name: /Only the stage/ })).toHaveCount(0);
});

test('the palette leads to a card by its name, and comes back to what was ordered last', async () => {
  await map.page.keyboard.press('Control+k');
  await map.page.keyboard.type('call butt');
  await map.page.keyboard.press('Enter');
  await expect(map.card('The call button')).toHaveAttribute('aria-pressed', 'true');

  await map.page.keyboard.press('Control+k');
  await map.page.keyboard.type('ajustar');
  await map.page.keyboard.press('Enter');
  await map.page.keyboard.press('Control+k');

  await expect(map.page.getByRole('listbox').getByRole('option').first()).toContainText('Fit map to window');

  // What the menu of the selected thing can do, and a lane of any kind.
  await map.page.keyboard.press('Escape');
  await map.stage('Arriving').click();
  await map.page.keyboard.press('Control+k');
  await map.page.keyboard.type('split');
  await map.page.keyboard.press('Enter');
  await map.page.keyboard.type('Waiting');
  await map.page.keyboard.press('Enter');
  await expect(map.stage('Waiting')).toBeVisible();
  await map.page.keyboard.press('Control+k');
  await map.page.keyboard.type('add lane ideas');
  await map.page.keyboard.press('Enter');
  await map.page.keyboard.press('Enter');
  await expect(map.lane('Ideas')).toBeVisible();
});

test('the palette that is ordered in the moment in which it closes opens again', async () => {
  await map.page.keyboard.press('Control+k');
  await map.page.keyboard.type('fit');

  await map.page.getByRole('combobox', { name: 'What would you like to do?' }).evaluate(async (field) => {
    const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { bubbles: true, ...init });
    field.dispatchEvent(press({ key: 'Enter' }));
    // The dialog has gone, and has not told so yet.
    await null;
    document.body.dispatchEvent(press({ key: 'k', code: 'KeyK', ctrlKey: true }));
  });

  await expect(map.page.getByRole('listbox').getByRole('option').first()).toContainText('Fit map to window');
});

test('the small map moves the large one, and can be put away', async () => {
  await map.page.keyboard.press('Control+0');
  // Folded to begin with, as the window is small.
  await map.page.getByRole('button', { name: 'Show the small map' }).click();
  const small = map.page.getByRole('img', { name: 'The whole map, with what is in sight' });
  const box = await small.boundingBox();
  const before = await map.stage('Before').boundingBox();

  // Halfway down: in the corner is the button that folds it.
  await map.page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 4, (box?.y ?? 0) + (box?.height ?? 0) / 2);

  await expect.poll(async () => (await map.stage('Before').boundingBox())?.x ?? 0).toBeLessThan(before?.x ?? 0);
  await map.page.keyboard.press('Control+Shift+m');
  await expect(small).toHaveCount(0);
});

test('a button beyond the window comes into sight with the keyboard, and the names of stages stay', async () => {
  const closer = map.page.getByRole('button', { name: 'Zoom in' });
  for (let times = 0; times < 4; times += 1) await closer.click();
  const addLane = map.canvas.getByRole('button', { name: 'Add a lane', exact: true });
  await expect(addLane).not.toBeInViewport();
  const top = async () => (await map.stage('Before').boundingBox())?.y;
  const before = await top();

  await addLane.focus();

  await expect(addLane).toBeInViewport();
  expect(await top()).toBe(before);
});

test('all keys stand on one page, and F1 leads there and back', async () => {
  await map.page.keyboard.press('F1');

  await expect(map.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Zoom to what is selected');
  await map.page.keyboard.press('F1');
  await expect(map.page.getByRole('dialog')).toHaveCount(0);
});
