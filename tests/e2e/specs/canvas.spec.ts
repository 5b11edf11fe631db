import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/test.ts';
import { type MapPage, mapPage } from '../pages/mapPage.ts';

async function mapOf(hospital: Page): Promise<MapPage> {
  const map = mapPage(hospital);
  await expect(map.stage('Before')).toBeVisible();
  return map;
}

test.describe('the map by mouse', () => {
  let map: MapPage;

  test.beforeEach(async ({ hospital }) => {
    map = await mapOf(hospital);
  });

  test('a double click in an empty cell adds a card and takes the words', async () => {
    const { x, y } = await map.cell('Arriving', 'In their words');

    await map.page.mouse.dblclick(x, y);
    await map.page.keyboard.type('Where do I wait?');
    await map.page.keyboard.press('Enter');

    await expect(map.card('Where do I wait?')).toBeVisible();
    expect(await map.placeOf('Where do I wait?')).toBe('Arriving, In their words');
  });

  test('a slow double click hits the + first, and the words still arrive', async () => {
    const { x, y } = await map.cell('Arriving', 'In their words');
    await map.page.mouse.move(x, y);
    await expect(map.canvas.getByRole('button', { name: 'Add to In their words, Arriving' })).toBeVisible();

    await map.page.mouse.dblclick(x, y);
    await map.page.keyboard.type('Who is next?');
    await map.page.keyboard.press('Enter');

    await expect(map.card('Who is next?')).toBeVisible();
  });

  test('the + of a cell adds a card, and one undo takes it back with its words', async () => {
    const { x, y } = await map.cell('Arriving', 'In their words');
    await map.page.mouse.move(x, y);

    await map.canvas.getByRole('button', { name: 'Add to In their words, Arriving' }).click();
    await map.page.keyboard.type('So many forms');
    await map.page.keyboard.press('Enter');
    await expect(map.card('So many forms')).toBeVisible();
    await map.page.keyboard.press('Control+z');

    await expect(map.card('So many forms')).toHaveCount(0);
    await map.expectNotice('Undone: Add card');
  });

  test('a card is renamed in its place, dragged to another cell, and put back by undo', async () => {
    await map.card('A clean room').dblclick();
    await map.page.keyboard.type('A loud room');
    // All that was just typed, and not its last letter.
    await map.page.keyboard.press('Control+z');
    await expect(map.page.getByRole('textbox', { name: 'Text of the card' })).toHaveValue('A clean room');
    await map.page.keyboard.press('Control+a');
    await map.page.keyboard.type('A quiet room');
    await map.page.keyboard.press('Enter');
    await expect(map.card('A quiet room')).toBeVisible();

    const { x, y } = await map.cell('Before', 'Touchpoints');
    await map.drag(map.card('A quiet room'), { x, y });
    await expect.poll(() => map.placeOf('A quiet room')).toMatch(/^Before, Touchpoints/);

    await map.page.keyboard.press('Control+z');
    await expect.poll(() => map.placeOf('A quiet room')).toMatch(/^Arriving, Touchpoints/);
    await map.page.keyboard.press('Control+Shift+z');
    await expect.poll(() => map.placeOf('A quiet room')).toMatch(/^Before, Touchpoints/);
  });

  test('a stage is added, renamed, dragged to another place and removed; its cards wait in the tray', async () => {
    await map.stage('Before').dblclick();
    await map.page.keyboard.type('At home');
    await map.page.keyboard.press('Enter');
    await expect(map.stage('At home')).toBeVisible();

    const arriving = await map.stage('Arriving').boundingBox();
    await map.drag(map.stage('At home'), {
      x: (arriving?.x ?? 0) + (arriving?.width ?? 0) * 0.8,
      y: (arriving?.y ?? 0) + 20,
    });
    await expect
      .poll(map.stageNames)
      .toEqual(['Arriving', 'At home', 'On the ward', 'Medicines', 'Going home', 'Afterwards']);

    await map.page.keyboard.press('Delete');
    await expect(map.stage('At home')).toHaveCount(0);
    const tray = map.canvas.getByRole('region', { name: 'Without a place' });
    await expect(tray.getByRole('listitem')).toHaveCount(4);

    await map.page.keyboard.press('Control+z');
    await expect(map.stage('At home')).toBeVisible();
    await expect(tray).toHaveCount(0);
  });

  test('a card in the tray is put into a place of one’s choice', async () => {
    await map.stage('Before').click();
    await map.page.keyboard.press('Delete');
    const tray = map.canvas.getByRole('region', { name: 'Without a place' });

    await tray.getByRole('button', { name: 'A place for A friend’s story' }).click();
    await map.page.getByRole('group', { name: 'Arriving' }).getByRole('menuitem', { name: 'Touchpoints' }).click();

    await expect.poll(() => map.placeOf('A friend’s story')).toMatch(/^Arriving, Touchpoints/);
    await expect(tray.getByRole('listitem')).toHaveCount(3);
  });

  test('a lane of a chosen kind is added, dragged upwards and removed', async () => {
    await map.page.keyboard.press('Shift+1');
    await map.canvas.getByRole('button', { name: 'Add a lane', exact: true }).click();
    const beside = map.page.getByRole('menuitem', { name: 'Touchpoints' });
    await map.page.keyboard.press('ArrowRight');
    await expect(beside).toBeFocused();
    await expect(beside).toHaveAccessibleDescription('Where the customer meets you, or hears of you.');
    await map.page.getByRole('menuitem', { name: 'Needs' }).click();
    await map.page.keyboard.type('What they need');
    await map.page.keyboard.press('Enter');
    await expect(map.lane('What they need')).toBeVisible();

    const pains = await map.lane('Pains').boundingBox();
    await map.drag(map.lane('What they need'), { x: (pains?.x ?? 0) + 30, y: (pains?.y ?? 0) + 4 });
    await expect
      .poll(map.laneNames)
      .toEqual(['Doing', 'Feeling', 'Touchpoints', 'In their words', 'What they need', 'Pains', 'Opportunities']);

    await map.page.keyboard.press('Delete');
    await expect(map.lane('What they need')).toHaveCount(0);
  });

  test('a point of the curve is pulled up to the top and no further', async () => {
    const point = map.points('Arriving').first();
    await expect(point).toHaveAttribute('aria-valuenow', '-0.2');
    const box = await point.boundingBox();

    await map.drag(point, { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) - 300 });
    await expect(point).toHaveAttribute('aria-valuenow', '2');

    await map.page.keyboard.press('Control+z');
    await expect(point).toHaveAttribute('aria-valuenow', '-0.2');
    await map.expectNotice('Undone: Move feeling');
  });
});

test.describe('the map by keyboard', () => {
  let map: MapPage;

  test.beforeEach(async ({ hospital }) => {
    map = await mapOf(hospital);
    await map.canvas.focus();
  });

  test('arrow keys walk from the stages into the cells, and Enter or a letter writes', async () => {
    await map.page.keyboard.press('ArrowDown');
    await expect(map.stage('Before')).toBeFocused();
    await map.page.keyboard.press('ArrowRight');
    await map.page.keyboard.press('ArrowDown');
    await expect(map.card('Waits at the desk, signs, is shown to a bed')).toBeFocused();

    await map.page.keyboard.type('No, waits');
    await map.page.keyboard.press('Escape');
    await expect(map.card('No, waits')).toBeFocused();
    await map.page.keyboard.press('Enter');
    await map.page.keyboard.type('Waits');
    await map.page.keyboard.press('Enter');

    await expect(map.card('Waits')).toBeVisible();
    const place = map.canvas.getByRole('button', { name: 'Add to Doing, Arriving' });
    await expect(place).toBeFocused();

    await map.page.keyboard.press('Escape');
    await expect(place).toHaveCount(0);
    await map.page.keyboard.press('ArrowRight');
    await expect(place).toBeFocused();
  });

  test('a stage is added, named, carried, removed, and brought back', async () => {
    await map.page.keyboard.press('ArrowDown');
    await map.page.keyboard.press('Insert');
    await map.page.keyboard.type('The letter');
    await map.page.keyboard.press('Enter');
    await expect(map.stage('The letter')).toBeFocused();

    await map.page.keyboard.press('Control+ArrowRight');
    await expect.poll(async () => (await map.stageNames()).slice(0, 3)).toEqual(['Before', 'Arriving', 'The letter']);
    await map.expectNotice('The letter: stage 3 of 7');

    await map.page.keyboard.press('Delete');
    await expect(map.stage('The letter')).toHaveCount(0);
    await map.page.keyboard.press('Control+z');
    await expect(map.stage('The letter')).toBeVisible();
    await map.page.keyboard.press('Control+y');
    await expect(map.stage('The letter')).toHaveCount(0);
  });

  test('a card is added beside the focused one, carried to the next stage, and removed', async () => {
    await map.page.keyboard.press('ArrowDown');
    await map.page.keyboard.press('ArrowDown');
    await map.page.keyboard.press('Insert');
    await map.page.keyboard.type('Says goodbye');
    await map.page.keyboard.press('Enter');
    await map.page.keyboard.press('ArrowUp');
    await expect(map.card('Says goodbye')).toBeFocused();

    await map.page.keyboard.press('Control+ArrowRight');
    await expect.poll(() => map.placeOf('Says goodbye')).toBe('Arriving, Doing');
    await expect(map.card('Says goodbye')).toBeFocused();

    await map.page.keyboard.press('Backspace');
    await expect(map.card('Says goodbye')).toHaveCount(0);

    for (const step of ['Remove card', 'Move card', 'Add card']) {
      await map.page.keyboard.press('Control+z');
      await map.expectNotice(`Undone: ${step}`);
    }
    await expect(map.card('Says goodbye')).toHaveCount(0);
  });

  test('a point of the curve rises and falls by tenths, and by halves with Shift', async () => {
    const point = map.points('Before').first();
    await point.focus();
    await point.click();

    await map.page.keyboard.press('Control+ArrowUp');
    await expect(point).toHaveAttribute('aria-valuenow', '0.3');
    await map.page.keyboard.press('Shift+ArrowDown');
    await expect(point).toHaveAttribute('aria-valuetext', '−0.2 of 2');
    await map.page.keyboard.press('Delete');
    await expect(map.points('Before')).toHaveCount(1);
  });

  test('a way is drawn from card to card, and its words are written on it', async () => {
    await map.card('Sleeps badly, rings, gets up for the first time').click();

    await map.page.keyboard.press('Control+l');
    await map.expectNotice('Where does the way lead?');
    await map.page.keyboard.press('ArrowDown');
    await map.page.keyboard.press('ArrowDown');
    await map.page.keyboard.press('ArrowDown');
    await expect(map.card('The call button')).toBeFocused();
    await map.page.keyboard.press('Enter');
    await map.expectNotice('Way from Sleeps badly');
    await map.page.keyboard.type('because it hurts');
    await map.page.keyboard.press('Enter');

    await expect(map.canvas.getByText('because it hurts')).toBeVisible();
    await map.page.keyboard.press('Control+z');
    await map.page.keyboard.press('Control+z');
    await map.expectNotice('Undone: Add way');
  });

  test('the map has no barrier that axe can find', async () => {
    await map.card('The call button').click();

    const { violations } = await new AxeBuilder({ page: map.page }).setLegacyMode(true).include('main').analyze();

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

test('the outline is the same map as a table, what is written there stands on the map, and that is where one left it', async ({
  hospital,
}) => {
  const map = await mapOf(hospital);
  const window = map.page;
  await map.canvas.hover();
  await window.mouse.wheel(60, 140);
  const sight = () => window.locator('.react-flow__viewport').evaluate((element) => element.style.transform);
  await expect.poll(sight).toMatch(/translate\(-60px, -140px\)/);
  const left = await sight();
  await window
    .getByRole('radio', { name: 'Outline' })
    .or(window.getByRole('button', { name: 'Outline' }))
    .first()
    .click();

  const table = window.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(7);
  await table.getByRole('button', { name: 'Change: Signs eleven forms, six ask the same' }).click();
  await window.keyboard.type('Signs twelve forms');
  await window.keyboard.press('Enter');
  await window
    .getByRole('radio', { name: 'Map' })
    .or(window.getByRole('button', { name: 'Map' }))
    .first()
    .click();

  await expect(map.card('Signs twelve forms')).toBeVisible();
  expect(await sight()).toBe(left);
});
