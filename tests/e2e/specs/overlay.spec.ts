import { join } from 'node:path';
import { root } from '../../../scripts/ground/places.mjs';
import { answerSaveDialog } from '../harness/dialogs.ts';
import { mapInFile, sendaExport, wordsOf } from '../harness/exportedFiles.ts';
import { expect, test } from '../harness/test.ts';
import { mapPage } from '../pages/mapPage.ts';

const sample = join(root, 'resources', 'samples', 'bank-account.en.senda');
const name = 'Waiting for approval';

test('one figure is the same on card, in tip, panel, outline, comparison, PDF and command line', async ({
  launch,
  folder,
}) => {
  const journey = await mapInFile(sample);
  const card = Object.values(journey.cards).find(({ text }) => text === name);
  const figure = Object.values(journey.figures).find(
    ({ touchpointId, metricId, period, segment }) =>
      touchpointId === card?.id &&
      metricId === 'metric-bank-nps' &&
      period === '2025-Q2' &&
      Object.keys(segment).length === 0,
  );
  const value = `−${Math.abs(Math.round(figure?.value ?? 0))}`;
  const senda = await launch({ files: [sample] });
  const map = mapPage(senda.window);

  await expect(map.card(name)).toHaveAttribute('aria-label', new RegExp(value));
  await map.card(name).hover();
  await expect(senda.window.getByRole('tooltip')).toContainText(`: ${value};`);
  await expect(senda.window.getByRole('tooltip')).toContainText(`from ${figure?.n} answers`);
  await map.card(name).click();
  await expect(senda.window.getByRole('region', { name: 'NPS' }).getByText(value, { exact: true })).toBeVisible();

  await senda.window.getByRole('button', { name: 'Compare…' }).click();
  await expect(senda.window.getByRole('row', { name: new RegExp(`^${name} ${value} n ${figure?.n}`) })).toBeVisible();
  await senda.window.keyboard.press('Escape');

  const drawn = join(folder, 'window.pdf');
  await answerSaveDialog(senda.app, drawn);
  await senda.window.keyboard.press('Control+p');
  await expect(senda.window.getByText(/window\.pdf/)).toBeVisible({ timeout: 20_000 });
  expect(await wordsOf(drawn)).toContain(`approval${value}`);

  await senda.window.getByRole('button', { name: 'Outline' }).click();
  await expect(senda.window.getByRole('table').getByText(value).first()).toBeVisible();

  const typed = join(folder, 'typed.pdf');
  expect(await sendaExport(sample, '--to', typed, '--metric', 'NPS', '--period', '2025-Q2')).toMatchObject({ code: 0 });
  expect(await wordsOf(typed)).toContain(`approval${value}`);
});

test('marks on the map are those that hold in the comparison, however the figures are drawn', async ({ launch }) => {
  const senda = await launch({ files: [sample] });
  const { window } = senda;
  await mapPage(window).card(name).waitFor();

  await window.getByRole('button', { name: /Against/ }).click();
  await window.getByRole('option', { name: 'the first period' }).click();
  for (const mode of ['Band', 'Curve', 'Heat', 'Trend', 'Distribution', 'Badge']) {
    await window.getByRole('button', { name: /How figures are drawn/ }).click();
    await window.getByRole('option', { name: mode }).click();
    await expect(window.locator('[data-card] [data-better]')).toHaveCount(4);
  }

  await window.getByRole('button', { name: 'Compare…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Compare: NPS' });
  await dialog.getByLabel('against that').selectOption({ label: 'Q1 2024' });
  await expect(dialog.getByRole('cell', { name: /^(better|worse)$/ })).toHaveCount(4);
  await expect(dialog).toContainText('9 comparisons at once');
  await expect(dialog.getByText('no detectable difference').first()).toBeVisible();
});

test('comparing needs no mouse', async ({ launch }) => {
  const { window } = await launch({ files: [sample] });
  await mapPage(window).card(name).waitFor();

  await window.getByRole('button', { name: 'Compare…' }).focus();
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Compare: NPS' });
  await dialog.getByRole('radio', { name: 'Periods' }).focus();
  await window.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'People' })).toBeChecked();
  await window.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Channels' })).toBeChecked();
  await expect(dialog).toContainText('21 comparisons at once');
  await window.keyboard.press('Escape');

  await expect(dialog).toBeHidden();
});

test('a way of looking that was kept comes back, also after closing the map', async ({ launch, folder }) => {
  const file = join(folder, 'kept.senda');
  const senda = await launch({ files: [sample] });
  const { window } = senda;
  await mapPage(window).card(name).waitFor();
  await window.getByRole('button', { name: /How figures are drawn/ }).click();
  await window.getByRole('option', { name: 'Distribution' }).click();
  await window.getByRole('button', { name: 'Saved views' }).click();
  await window.getByLabel('Keep what is shown as').fill('How they split');
  await window.keyboard.press('Enter');
  await answerSaveDialog(senda.app, file);
  await window.keyboard.press('Control+Shift+S');
  await expect(window.getByText('kept.senda').first()).toBeVisible();
  await senda.close();

  const again = await launch({ files: [file] });
  await mapPage(again.window).card(name).waitFor();
  await again.window.getByRole('button', { name: 'Saved views' }).click();
  await again.window.getByRole('button', { name: 'How they split', exact: true }).click();

  await expect(again.window.getByText('94 · 5 · 1%')).toBeVisible();
});

test('a comment becomes a quote that knows its row, with one click', async ({ launch }) => {
  const { window } = await launch({ files: [sample] });
  const map = mapPage(window);
  await map.card(name).click();

  await window.getByLabel('Search their comments').fill('nine word');
  await expect(window.getByText('3 comments')).toBeVisible();
  await window
    .getByRole('button', { name: /^Quote on the map/ })
    .first()
    .click();
  await map.expectNotice('The quote stands on the map.');
  await window.getByRole('button', { name: 'On the map', exact: true }).click();

  await expect(
    window
      .getByLabel('Evidence')
      .or(window.getByText(/opening-an-account\.csv, row/))
      .first(),
  ).toBeVisible();
});
