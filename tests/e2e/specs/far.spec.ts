import { expect, test } from '../harness/test.ts';
import { type MapPage, mapPage } from '../pages/mapPage.ts';

test.describe('the map from far away', () => {
  let map: MapPage;

  test.beforeEach(async ({ hospital }) => {
    map = mapPage(hospital);
    await expect(map.card('A clean room')).toBeVisible();
    await goFar(map);
  });

  test('a click selects the card that is drawn there, and the arrow keys go on from it', async () => {
    const { x, y } = await topOfCell(map, 'Arriving', 'Touchpoints');

    await map.page.mouse.click(x, y);
    await expect(selected(map)).toHaveAttribute('aria-label', /Arriving, Touchpoints/);
    await map.page.keyboard.press('ArrowRight');

    await expect(selected(map)).toHaveAttribute('aria-label', /On the ward, Touchpoints/);
    await expect(selected(map)).toBeFocused();
    await expect(map.canvas.getByRole('button', { pressed: true })).toHaveAccessibleName(/On the ward, Touchpoints/);
  });

  test('a double click brings the card near and takes the words', async () => {
    const { x, y } = await topOfCell(map, 'Arriving', 'Touchpoints');

    await map.page.mouse.dblclick(x, y);
    await map.page.keyboard.type('A tidy room');
    await map.page.keyboard.press('Enter');

    await expect(map.card('A tidy room')).toBeVisible();
    await expect(map.canvas.getByText('A tidy room')).toBeVisible();
  });

  test('a card is carried to another cell', async () => {
    const from = await topOfCell(map, 'Arriving', 'Touchpoints');
    await map.page.mouse.click(from.x, from.y);
    const words = ((await selected(map).getAttribute('aria-label')) ?? '').split('. ')[0] ?? '';

    await map.page.mouse.down();
    const to = await topOfCell(map, 'Before', 'Touchpoints');
    await map.page.mouse.move(from.x - 10, from.y, { steps: 3 });
    await map.page.mouse.move(to.x, to.y, { steps: 8 });
    await map.page.mouse.up();

    await expect(selected(map)).toHaveAttribute('aria-label', /Before, Touchpoints/);
    expect(await selected(map).getAttribute('aria-label')).toContain(words);
  });
});

const selected = (map: MapPage) => map.canvas.locator('[data-card][aria-pressed="true"]');

/** Out until the cards are a drawing. */
async function goFar(map: MapPage) {
  await expect(async () => {
    await map.canvas.getByRole('button', { name: 'Zoom out' }).click();
    await expect(map.card('A clean room')).toHaveCount(0, { timeout: 700 });
  }).toPass();
}

async function topOfCell(map: MapPage, stage: string, lane: string) {
  const column = await map.stage(stage).boundingBox();
  const row = await map.lane(lane).boundingBox();
  if (!column || !row) throw new Error(`${stage} or ${lane} is not in sight`);
  return { x: column.x + column.width / 2, y: row.y + 9 };
}
