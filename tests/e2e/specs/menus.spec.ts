import type { Locator } from '@playwright/test';
import { expect, test } from '../harness/test.ts';
import { type MapPage, mapPage } from '../pages/mapPage.ts';

let map: MapPage;

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on screen`);
  return box;
};
const choose = (name: string | RegExp) => map.page.getByRole('menuitem', { name }).click();
const press = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
  await map.page.mouse.move(from.x, from.y);
  await map.page.mouse.down();
  await map.page.mouse.move(from.x + 6, from.y + 6, { steps: 3 });
  await map.page.mouse.move(to.x, to.y, { steps: 8 });
  await map.page.mouse.up();
};

test.beforeEach(async ({ hospital }) => {
  map = mapPage(hospital);
  await expect(map.stage('Before')).toBeVisible();
});

test('a lane’s edge is drawn and given back, and its menu locks it, so that neither hand nor panel changes it', async () => {
  const lane = map.lane('In their words');
  const before = await boxOf(lane);
  const below = map.lane('Pains');
  const edge = { x: before.x + 20, y: before.y + before.height };
  await press(edge, { x: edge.x, y: edge.y + 60 });
  await expect.poll(async () => Math.round((await boxOf(lane)).height - before.height)).toBe(60);
  expect((await boxOf(below)).y).toBeCloseTo(before.y + before.height + 60, 0);
  await lane.click({ button: 'right', position: { x: 20, y: 10 } });
  await choose('Automatic height');
  await expect.poll(async () => Math.round((await boxOf(lane)).height)).toBe(Math.round(before.height));

  const cell = await map.cell('Arriving', 'In their words');
  await lane.click({ button: 'right', position: { x: 20, y: 10 } });
  await choose('Lock');
  await map.drag(map.card('A clean room'), cell);
  await map.expectNotice('“In their words” is locked');
  expect(await map.placeOf('A clean room')).toMatch(/^Arriving, Touchpoints/);

  await map.card('My sister said bring earplugs.').click();
  const panel = map.page.getByRole('complementary', { name: 'What is selected' });
  await panel.getByRole('textbox', { name: 'Text' }).first().fill('Nothing');
  await expect(map.card('My sister said bring earplugs.')).toBeVisible();
  await panel.getByRole('button', { name: 'Unlock' }).click();
  await panel.getByRole('textbox', { name: 'Text' }).first().fill('Bring earplugs');
  await expect(map.card('Bring earplugs')).toBeVisible();
});

test('a stage is carried into another and becomes its step, and a lane is added from the menu of its neighbour', async () => {
  await map.stage('Medicines').click({ button: 'right' });
  await choose('Make it a step of “On the ward”');
  await expect
    .poll(async () => (await boxOf(map.stage('Medicines'))).y)
    .toBeGreaterThan((await boxOf(map.stage('On the ward').first())).y + 10);

  const step = await boxOf(map.stage('Medicines'));
  const held = await boxOf(map.stage('Going home'));
  await press(
    { x: held.x + held.width / 2, y: held.y + 12 },
    { x: step.x + step.width - 12, y: step.y + step.height / 2 },
  );
  await expect.poll(async () => Math.round((await boxOf(map.stage('Going home'))).y)).toBe(Math.round(step.y));
  await map.page.keyboard.press('Control+z');
  await expect.poll(async () => Math.round((await boxOf(map.stage('Going home'))).y)).toBe(Math.round(held.y));

  await map.lane('Pains').click({ button: 'right', position: { x: 20, y: 10 } });
  await choose('Lane above');
  await map.page.keyboard.type('Costs');
  await map.page.keyboard.press('Enter');
  await expect.poll(() => map.laneNames()).toEqual(expect.arrayContaining(['Costs']));
});

test('a way, a point of the curve and the free ground have menus of their own', async () => {
  const words = map.canvas.getByText('phones the ward about tablets');
  const way = await boxOf(words.first());
  await map.page.mouse.click(way.x + way.width / 2, way.y + way.height / 2, { button: 'right' });
  await choose(/^Delete/);
  await expect(words).toHaveCount(0);

  const point = map.points('Medicines').first();
  await point.click({ button: 'right' });
  await choose('Leave a gap here');
  await expect(point).toHaveAttribute('aria-valuetext', /no value/);
  await map.page.keyboard.press('Control+z');
  await expect(point).not.toHaveAttribute('aria-valuetext', /no value/);

  await map.page.keyboard.press('Escape');
  await map.page.keyboard.press('Control+1');
  await map.page.keyboard.press('Control+-');
  const ground = async () => {
    const [stage, canvas] = [await boxOf(map.stage('Afterwards')), await boxOf(map.canvas)];
    const x = stage.x + stage.width + 60;
    return x < canvas.x + canvas.width ? { x, y: stage.y + 120 } : null;
  };
  await expect.poll(ground).not.toBeNull();
  const free = (await ground()) ?? { x: 0, y: 0 };
  await map.page.mouse.click(free.x, free.y, { button: 'right' });
  await choose(/^Stage/);
  await map.page.keyboard.type('A year later');
  await map.page.keyboard.press('Enter');
  await expect(map.stage('A year later')).toBeVisible();
});

test('a point of the curve goes sideways into another stage, and several chosen cards go by hand together', async () => {
  const point = map.points('Medicines').first();
  const from = await boxOf(point);
  const arriving = await boxOf(map.stage('Going home'));
  const before = await map.points('Going home').count();
  await press(
    { x: from.x + from.width / 2, y: from.y + from.height / 2 },
    { x: arriving.x + arriving.width / 2, y: from.y + from.height / 2 },
  );
  await expect(map.points('Going home')).toHaveCount(before + 1);
  await expect(map.points('Medicines')).toHaveCount(0);

  await map.card('A clean room').click();
  await map.card('Doctors explain').click({ modifiers: ['Shift'] });
  const held = await boxOf(map.card('A clean room'));
  const to = await map.cell('Going home', 'In their words');
  await press({ x: held.x + 30, y: held.y + 12 }, to);
  await expect.poll(() => map.placeOf('A clean room')).toMatch(/^Going home, In their words/);
  await expect.poll(() => map.placeOf('Doctors explain')).toMatch(/^Going home, In their words/);
  await map.page.keyboard.press('Control+z');
  await expect.poll(() => map.placeOf('Doctors explain')).toMatch(/^Arriving, Touchpoints/);
});
