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

  test('says in words what the channel matrix draws', async () => {
    await expect(map.canvas.getByText('phone: The order (also), The hotline, when nobody comes')).toBeAttached();
    await expect(
      map.canvas.getByText('The message with the date: handed over from website to text message'),
    ).toBeAttached();
  });
});
