import { expect, test } from '../harness/test.ts';
import { type MapPage, mapPage } from '../pages/mapPage.ts';

test.describe('a service blueprint', () => {
  let map: MapPage;

  test.beforeEach(async ({ launch }) => {
    const { window } = await launch();
    await window.getByRole('button', { name: /A service blueprint/ }).click();
    map = mapPage(window);
    await expect(map.stage('Compares')).toBeVisible();
  });

  test('has steps below their stage, and its lanes say on which side of each line they lie', async () => {
    const [stage, step] = [await map.stage('Ordering').boundingBox(), await map.stage('Signs up').boundingBox()];

    expect((stage?.y ?? 0) + (stage?.height ?? 0)).toBeLessThanOrEqual((step?.y ?? 0) + 1);
    await expect(
      map.canvas.getByRole('button', { name: /Lane Backstage, below the line of visibility/ }),
    ).toBeAttached();
    await expect(map.canvas.getByText('line of interaction', { exact: true })).toBeAttached();
  });

  test('folds a stage to a narrow column that counts its cards, and an undo unfolds it', async () => {
    await map.stage('Getting connected').hover();
    await map.canvas.getByRole('button', { name: 'Fold Getting connected' }).click();

    const folded = map.canvas.getByRole('button', { name: /Stage Getting connected, folded, \d+ cards inside/ });
    await expect(folded).toBeVisible();
    expect((await folded.boundingBox())?.width).toBeLessThan(80);
    await expect(map.stage('The visit')).toBeHidden();
    await expect(map.card('The message with the date')).toBeHidden();

    await map.canvas.getByRole('button', { name: 'Unfold Getting connected' }).click();
    await expect(map.stage('The visit')).toBeVisible();
    await map.page.keyboard.press('Control+z');
    await expect(folded).toBeVisible();
    await map.page.keyboard.press('Control+z');
    await expect(map.card('The message with the date')).toBeVisible();
  });

  test('takes a step by its name to another stage, up among the stages, and back by undo', async () => {
    const head = async (name: string) => {
      const box = await map.stage(name).boundingBox();
      return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 12 };
    };
    const asBefore = await map.stageNames();

    await map.drag(map.stage('Signs up'), await head('The visit'));
    await map.expectNotice('Signs up: step 2 of 3 in Getting connected');
    const moved = await map.stageNames();
    expect(moved.slice(2)).toEqual(['Compares', 'Waits for a date', 'Signs up', 'The visit', 'The first bill']);

    await map.drag(map.stage('Signs up'), await head('Ordering'));
    await map.expectNotice('Signs up: stage 1 of 4');
    await map.page.keyboard.press('Control+z');
    await map.page.keyboard.press('Control+z');
    await expect.poll(map.stageNames).toEqual(asBefore);
    await map.expectNotice('Undone: Move step');
  });

  test('is found again when it was moved out of the window', async () => {
    await map.canvas.hover();
    await map.page.mouse.wheel(9_000, 0);
    await map.page.getByRole('button', { name: 'Back to the map' }).click();

    await expect(map.stage('Compares')).toBeInViewport();
    await expect(map.page.getByRole('button', { name: 'Back to the map' })).toHaveCount(0);
  });

  test('names the rows of its channel matrix where all of the map is in sight', async () => {
    await map.page.keyboard.press('Shift+1');

    await expect(map.lane('Channels').getByText('website', { exact: true })).toBeVisible();
  });

  test('says in words what the channel matrix draws', async () => {
    await expect(map.canvas.getByText('phone: The order (also), The hotline, when nobody comes')).toBeAttached();
    await expect(
      map.canvas.getByText('The message with the date: handed over from website to text message'),
    ).toBeAttached();
  });
});
