import type { Locator } from '@playwright/test';
import { expect, test } from '../harness/test.ts';
import { type Fingers, fingersOn } from '../harness/touch.ts';
import { type MapPage, mapPage } from '../pages/mapPage.ts';

let map: MapPage;
let fingers: Fingers;

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on screen`);
  return box;
};

// An app of its own: a window that touches were simulated in sometimes takes its app along when it is closed.
test.beforeEach(async ({ launch }) => {
  const { window } = await launch();
  fingers = await fingersOn(window);
  await window.getByRole('button', { name: /A planned hospital stay/ }).click();
  map = mapPage(window);
  await expect(map.stage('Before')).toBeVisible();
});

test('one finger moves the map, on free ground and on cards, and chooses nothing', async () => {
  const card = map.card('A clean room');
  const before = await boxOf(card);
  const { x, y } = await map.cell('Arriving', 'In their words');

  await fingers.swipe({ x, y: y + 20 }, { x: x - 60, y: y - 10 });
  await expect.poll(async () => Math.round(before.x - (await boxOf(card)).x)).toBe(60);

  const moved = await boxOf(card);
  await fingers.swipe({ x: moved.x + 30, y: moved.y + 12 }, { x: moved.x + 90, y: moved.y + 42 });
  await expect.poll(async () => Math.round((await boxOf(card)).x)).toBe(Math.round(before.x));
  await expect(card).toHaveAttribute('aria-pressed', 'false');
  expect(await map.placeOf('A clean room')).toMatch(/^Arriving, Touchpoints/);
});

test('a tap chooses a card, and then one finger carries it', async () => {
  const card = map.card('A clean room');
  const { x, y } = await boxOf(card);

  await fingers.tap({ x: x + 30, y: y + 12 });
  await expect(card).toHaveAttribute('aria-pressed', 'true');

  const held = await boxOf(card);
  const to = await map.cell('Arriving', 'In their words');
  await fingers.swipe({ x: held.x + 30, y: held.y + 12 }, { x: to.x, y: to.y + 20 });
  await expect.poll(() => map.placeOf('A clean room')).toMatch(/^Arriving, In their words/);
  await expect(map.stage('Before')).toBeVisible();
});

test('two fingers bring the map closer and further away', async () => {
  const card = map.card('A clean room');
  const before = await boxOf(card);
  const around = { x: before.x + 20, y: before.y + 10 };

  await fingers.pinch(around, 80, 160);
  await expect.poll(async () => (await boxOf(card)).width).toBeGreaterThan(before.width * 1.5);

  await fingers.pinch(around, 160, 80);
  await expect.poll(async () => (await boxOf(card)).width).toBeLessThan(before.width * 1.3);
  expect(await map.placeOf('A clean room')).toMatch(/^Arriving, Touchpoints/);
});

test('fingers on the names of stages move the map and bring it closer, and no stage goes elsewhere', async () => {
  const stage = map.stage('On the ward');
  const before = await boxOf(stage);
  const on = { x: before.x + before.width / 2, y: before.y + 20 };

  await fingers.swipe(on, { x: on.x - 90, y: on.y });
  await expect.poll(async () => Math.round(before.x - (await boxOf(stage)).x)).toBe(90);

  await fingers.pinch(on, 60, 120);
  await expect.poll(async () => (await boxOf(stage)).width).toBeGreaterThan(before.width * 1.5);
  expect(await map.stageNames()).toEqual([
    'Before',
    'Arriving',
    'On the ward',
    'Medicines',
    'Going home',
    'Afterwards',
  ]);
  await expect(stage).toHaveAttribute('aria-pressed', 'false');
});

test('two fingers zoom over a chosen card too, and it stays where it is', async () => {
  const card = map.card('A clean room');
  const { x, y } = await boxOf(card);
  await fingers.tap({ x: x + 30, y: y + 12 });
  await expect(card).toHaveAttribute('aria-pressed', 'true');

  const before = await boxOf(card);
  await fingers.pinch({ x: before.x + 60, y: before.y + 20 }, 60, 160);

  await expect.poll(async () => (await boxOf(card)).width).toBeGreaterThan(before.width * 1.5);
  expect(await map.placeOf('A clean room')).toMatch(/^Arriving, Touchpoints/);
});
