import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../harness/test.ts';
import { type MapPage, mapPage } from '../pages/mapPage.ts';

async function mapOf(hospital: Page): Promise<MapPage> {
  const map = mapPage(hospital);
  await expect(map.stage('Before')).toBeVisible();
  return map;
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on screen`);
  return box;
}

/** A number that an element bears in its style. */
const written = (element: Locator, name: string) =>
  element.evaluate((one, asked) => Number((one as HTMLElement).style.getPropertyValue(asked)), name);

const chosen = (map: MapPage) => map.canvas.locator('[data-card][aria-pressed=true]');

let map: MapPage;

test.beforeEach(async ({ hospital }) => {
  map = await mapOf(hospital);
});

test.describe('choosing several cards', () => {
  test('Shift and a click add a card and take it out, and Escape lets all go', async () => {
    await map.card('A clean room').click();
    await map.card('A friend’s story').click({ modifiers: ['Shift'] });
    await expect(chosen(map)).toHaveCount(2);
    await map.expectNotice('2 cards selected');

    await map.card('A friend’s story').click({ modifiers: ['Control'] });
    await expect(chosen(map)).toHaveCount(1);

    await map.page.keyboard.press('Escape');
    await expect(chosen(map)).toHaveCount(0);
  });

  test('a frame over free ground chooses what it touches', async () => {
    const from = await boxOf(map.card('A friend’s story'));
    const to = await boxOf(map.card('A clean room'));
    await map.page.mouse.move(from.x - 4, from.y - 5);
    await map.page.mouse.down();
    await map.page.mouse.move(from.x + 20, from.y + 20, { steps: 3 });
    await map.page.mouse.move(to.x + to.width / 2, to.y + 4, { steps: 8 });
    await map.page.mouse.up();

    await map.expectNotice('4 cards selected');
    await expect(map.card('A clean room')).toHaveAttribute('aria-pressed', 'true');
  });

  test('Control and A choose all cards; Delete removes them in one step, and undo brings all back', async () => {
    const before = await map.canvas.locator('[data-card]').count();
    await map.canvas.focus();
    await map.page.keyboard.press('Control+a');
    await map.page.keyboard.press('Delete');
    await expect(map.canvas.locator('[data-card]')).toHaveCount(0);

    await map.page.keyboard.press('Control+z');

    await expect(map.canvas.locator('[data-card]')).toHaveCount(before);
    await map.expectNotice('Undone: Remove cards');
  });

  test('Shift and an arrow choose the next card as well', async () => {
    await map.card('Waits at the desk, signs, is shown to a bed').click();
    await map.page.keyboard.press('Shift+ArrowRight');
    await expect(chosen(map)).toHaveCount(2);

    await map.page.keyboard.press('Shift+ArrowLeft');
    await expect(chosen(map)).toHaveCount(1);
  });

  test('all chosen cards are carried together, by hand and by key, in one step each', async () => {
    await map.card('A clean room').click();
    await map.card('A friend’s story').click({ modifiers: ['Shift'] });
    await map.page.keyboard.press('Control+ArrowRight');
    await expect.poll(() => map.placeOf('A friend’s story')).toMatch(/^Arriving, Touchpoints/);
    await expect.poll(() => map.placeOf('A clean room')).toMatch(/^On the ward, Touchpoints/);

    await map.page.keyboard.press('Control+z');
    await expect.poll(() => map.placeOf('A friend’s story')).toMatch(/^Before, Touchpoints/);
    await expect.poll(() => map.placeOf('A clean room')).toMatch(/^Arriving, Touchpoints/);
  });
});

test.describe('carrying by hand', () => {
  test('with Alt a copy lands and the card stays', async () => {
    const held = await boxOf(map.card('A clean room'));
    const { x, y } = await map.cell('Arriving', 'In their words');
    await map.page.mouse.move(held.x + 30, held.y + 12);
    await map.page.mouse.down();
    await map.page.keyboard.down('Alt');
    await map.page.mouse.move(x, y, { steps: 8 });
    await map.page.mouse.up();
    await map.page.keyboard.up('Alt');

    await expect(map.card('A clean room')).toHaveCount(2);
    await map.expectNotice('A clean room copied to Arriving, In their words');
    await map.page.keyboard.press('Control+z');
    await expect(map.card('A clean room')).toHaveCount(1);
  });

  test('the right edge of a card is drawn over the next column, and by key back again', async () => {
    const card = map.card('A clean room');
    await card.click();
    const before = await boxOf(card);
    const grip = await boxOf(map.canvas.locator('[data-grip=span]'));
    await map.page.mouse.move(grip.x + 5, grip.y + grip.height / 2);
    await map.page.mouse.down();
    await map.page.mouse.move(before.x + before.width * 2, grip.y + 10, { steps: 8 });
    // Already in the hand.
    await expect.poll(async () => (await boxOf(card)).width).toBeGreaterThan(before.width * 1.7);
    await map.page.mouse.up();
    await map.expectNotice('Across 2 columns');
    expect((await boxOf(card)).width).toBeGreaterThan(before.width * 1.7);

    await map.page.keyboard.press('Shift+Alt+ArrowLeft');
    await expect.poll(async () => (await boxOf(card)).width).toBe(before.width);
  });

  test('the edge of a stage is drawn wider, and two clicks give it back to the map', async () => {
    const stage = map.stage('Before');
    const before = await boxOf(stage);
    const edge = await boxOf(map.canvas.locator('[data-edge=stage]').first());
    await map.page.mouse.move(edge.x + 4, edge.y + 10);
    await map.page.mouse.down();
    await map.page.mouse.move(edge.x + 64, edge.y + 10, { steps: 6 });
    await map.page.mouse.up();
    await expect.poll(async () => Math.round((await boxOf(stage)).width - before.width)).toBe(60);

    await map.page.mouse.dblclick(edge.x + 64, edge.y + 10);
    await expect.poll(async () => (await boxOf(stage)).width).toBe(before.width);
  });

  test('a way is drawn from card to card, written on, and removed', async () => {
    await map.card('A friend’s story').hover();
    const grip = await boxOf(map.canvas.locator('[data-grip=link]'));
    const to = await boxOf(map.card('A clean room'));
    await map.page.mouse.move(grip.x + 11, grip.y + 11);
    await map.page.mouse.down();
    await map.page.mouse.move(to.x + 40, to.y + 14, { steps: 8 });
    await map.page.mouse.up();
    await map.expectNotice('Way from A friend’s story to A clean room');

    await map.page.keyboard.press('Enter');
    await map.page.keyboard.type('the next morning');
    await map.page.keyboard.press('Enter');
    await expect(map.canvas.getByText('the next morning')).toHaveCount(1);

    await map.page.keyboard.press('Delete');
    await expect(map.canvas.getByText('the next morning')).toHaveCount(0);
  });

  test('the right button moves the map, and without moving opens a menu', async () => {
    const before = await boxOf(map.card('A clean room'));
    await map.page.mouse.move(before.x + 20, before.y + 10);
    await map.page.mouse.down({ button: 'right' });
    await map.page.mouse.move(before.x - 60, before.y - 30, { steps: 6 });
    await map.page.mouse.up({ button: 'right' });
    await expect.poll(async () => Math.round(before.x - (await boxOf(map.card('A clean room'))).x)).toBe(80);
    await expect(map.page.getByRole('menu')).toHaveCount(0);

    await map.card('A clean room').click({ button: 'right', position: { x: 30, y: 10 } });
    await map.page.getByRole('menuitem', { name: /^Duplicate/ }).click();

    await expect(map.card('A clean room')).toHaveCount(2);
  });

  test('the space bar makes a hand of the pointer, on cards as well', async () => {
    const before = await boxOf(map.card('A clean room'));
    await map.page.keyboard.down('Space');
    await map.page.mouse.move(before.x + 20, before.y + 10);
    await map.page.mouse.down();
    await map.page.mouse.move(before.x - 40, before.y + 10, { steps: 6 });
    await map.page.mouse.up();
    await map.page.keyboard.up('Space');

    await expect.poll(async () => Math.round(before.x - (await boxOf(map.card('A clean room'))).x)).toBe(60);
    await expect(chosen(map)).toHaveCount(0);
  });
});

test.describe('writing as in a spreadsheet', () => {
  test('a letter on an empty place begins a card, Enter goes on below it, and Tab to the next cell', async () => {
    const { x, y } = await map.cell('Arriving', 'In their words');
    await map.page.mouse.click(x, y + 24);
    await map.page.keyboard.type('Where is the desk?');
    await map.page.keyboard.press('Enter');
    await expect(map.card('Where is the desk?')).toBeVisible();
    await map.page.keyboard.type('Nobody said');
    await map.page.keyboard.press('Tab');
    await map.page.keyboard.press('Shift+Tab');
    expect(await map.placeOf('Nobody said')).toBe('Arriving, In their words');

    await map.page.keyboard.press('Control+z');
    await expect(map.card('Nobody said')).toHaveCount(0);
    await expect(map.card('Where is the desk?')).toBeVisible();
  });

  test('Alt and Enter, as Shift and Enter, begin a new line of the card', async () => {
    const { x, y } = await map.cell('Arriving', 'In their words');
    await map.page.mouse.click(x, y + 24);
    await map.page.keyboard.type('Where');
    await map.page.keyboard.press('Alt+Enter');
    await map.page.keyboard.type('is the');
    await map.page.keyboard.press('Shift+Enter');
    await map.page.keyboard.type('desk?');

    await expect(map.canvas.getByRole('textbox')).toHaveValue('Where\nis the\ndesk?');
  });

  test('an accent before the first letter is kept, and Tab walks on without writing', async () => {
    const { x, y } = await map.cell('Arriving', 'In their words');
    await map.page.mouse.click(x, y + 24);
    const devtools = await map.page.context().newCDPSession(map.page);
    const quote = { code: 'Quote', key: 'Dead', windowsVirtualKeyCode: 222 };
    await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...quote });
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...quote });
    const a = { code: 'KeyA', key: 'á', windowsVirtualKeyCode: 65 };
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', text: 'á', ...a });
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...a });
    await map.page.keyboard.type('ngel');
    await map.page.keyboard.press('Escape');
    await expect(map.card('ángel')).toBeVisible();

    await map.page.keyboard.press('Tab');
    await expect(map.card('I rang, then I stopped ringing.')).toHaveAttribute('aria-pressed', 'true');
  });

  test('the menu key opens what can be done with the selected stage', async () => {
    await map.canvas.focus();
    await map.page.keyboard.press('ArrowDown');
    await map.page.keyboard.press('Shift+F10');
    await map.page.getByRole('menuitem', { name: 'Step within it' }).click();
    await map.page.keyboard.type('The letter');
    await map.page.keyboard.press('Enter');

    await expect(map.stage('The letter')).toBeVisible();
  });
});

test('Control and the wheel zoom around the pointer, and heads and titles keep to their columns and rows', async () => {
  const card = map.card('A clean room');
  const zoom = async () => (await boxOf(map.stage('Arriving'))).width / (await written(map.stage('Arriving'), '--w'));
  const before = await boxOf(card);
  await map.page.mouse.move(before.x, before.y);
  await map.page.keyboard.down('Control');
  await map.page.mouse.wheel(0, -120);
  await map.page.keyboard.up('Control');

  await expect.poll(async () => (await boxOf(card)).width).toBeGreaterThan(before.width * 1.1);
  const after = await boxOf(card);
  expect(Math.abs(after.x - before.x)).toBeLessThan(3);
  expect(Math.abs(after.y - before.y)).toBeLessThan(3);
  // A card begins 8 map units inside its column, and the first of a cell as far below its lane's edge.
  const astray = async () => {
    const pad = 8 * (await zoom());
    const [column, row] = [await boxOf(map.stage('Arriving')), await boxOf(map.lane('Pains'))];
    const [inColumn, inRow] = [await boxOf(card), await boxOf(map.card('Signs eleven forms, six ask the same'))];
    return Math.max(Math.abs(inColumn.x - column.x - pad), Math.abs(inRow.y - row.y - pad));
  };
  expect(await astray()).toBeLessThan(2);
  // Once the zoom has come to rest, the heads' words are set for it.
  const heads = map.canvas.locator('[style*="--scale"]').first();
  await expect.poll(async () => Math.abs((await written(heads, '--scale')) - (await zoom()))).toBeLessThan(0.02);
  expect(await astray()).toBeLessThan(2);
});
