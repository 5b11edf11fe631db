import { expect, test } from '../harness/test.ts';

test('Spanish is spoken at once, on the start screen and around the map', async ({ launch }) => {
  const { window: page } = await launch();
  await expect(page.getByRole('button', { name: 'New map' })).toBeVisible();

  await page.getByRole('button', { name: 'Español' }).click();

  await expect(page.getByRole('button', { name: 'Mapa nuevo' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByText(/New map|Open a file|Start from/)).toHaveCount(0);

  await page.getByRole('button', { name: 'Mapa nuevo' }).click();
  await expect(page.getByRole('button', { name: 'Esquema' })).toBeVisible();
  await expect(page.getByText(/Outline|\bExport\b|Import a survey|not saved|Add a stage/)).toHaveCount(0);
});

test('an open map changes its language without losing its place', async ({ launch }) => {
  const { window: page } = await launch();
  await page.getByRole('button', { name: /A planned hospital stay/ }).click();
  await page.getByRole('button', { name: 'Outline' }).click();

  await page.getByRole('button', { name: 'Language and appearance' }).click();
  await page.getByRole('menuitemradio', { name: 'Español' }).click();

  await expect(page.getByRole('button', { name: 'Esquema' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/Outline|Language and appearance/)).toHaveCount(0);
  await expect(page).toHaveTitle(/Senda$/);
});

test('light and dark change at once and are remembered', async ({ launch, folder }) => {
  const profile = `${folder}/profile`;
  const first = await launch({ profile });
  const paper = () => getComputedStyle(document.documentElement).backgroundColor;
  await first.window.getByRole('button', { name: 'Light' }).click();
  await expect.poll(() => first.window.evaluate(paper)).toBe('rgb(251, 249, 245)');

  await first.window.getByRole('button', { name: 'Dark' }).click();
  await expect.poll(() => first.window.evaluate(paper)).toBe('rgb(21, 26, 35)');
  await first.close();

  const second = await launch({ profile });
  await expect(second.window.getByRole('button', { name: 'Dark' })).toHaveAttribute('aria-pressed', 'true');
  expect(await second.window.evaluate(paper)).toBe('rgb(21, 26, 35)');
});
