import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { root } from '../../../scripts/ground/places.mjs';
import { answerOpenDialog } from '../harness/dialogs.ts';
import { expect, test } from '../harness/test.ts';
import { rowsOfCsv } from '../pages/rowsOfCsv.ts';

const sample = (...path: string[]) => join(root, 'resources', 'samples', ...path);
const stateResults = sample('hcahps', 'state_results.csv');
const measures = sample('hcahps', 'measures.csv');

/** Clicks as a person does, and counts them. */
function aCountingHand() {
  let clicks = 0;
  return {
    click: async (locator: Locator) => {
      clicks += 1;
      await locator.click();
    },
    clicks: () => clicks,
  };
}

/** Cards out of sight are not drawn: the window must be large enough for the last stage. */
const makeRoom = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1600, 1000));

const cardOf = (page: Page, name: string) => page.locator('[data-card]').filter({ hasText: name });

/** Net of the boxes: the mean of what the states published in a release, top less bottom. */
function netOf(measureId: string, release: string, state?: string): number {
  const rows = rowsOfCsv(readFileSync(stateResults, 'utf8'), ',').filter(
    (row) =>
      row['measure_id'] === measureId &&
      row['release_period'] === release &&
      (state === undefined || row['State'] === state),
  );
  const nets = rows.map((row) => Number(row['top_box_percentage']) - Number(row['bottom_box_percentage']));
  return nets.reduce((sum, net) => sum + net, 0) / nets.length;
}

const signed = (value: number) => `${value >= 0 ? '+' : '−'}${Math.abs(Math.round(value))}`;

test('a survey of codes comes onto an empty map in six clicks, and reads what its file says', async ({ launch }) => {
  const { app, window: page } = await launch();
  await makeRoom(app);
  await page.getByRole('button', { name: 'New map' }).click();
  const hand = aCountingHand();

  await answerOpenDialog(app, [stateResults]);
  await hand.click(page.getByRole('banner').getByRole('button', { name: 'Import a survey…' }));
  await answerOpenDialog(app, [measures]);
  await hand.click(page.getByRole('button', { name: /^Codes\?/ }));
  await hand.click(page.getByRole('button', { name: 'Create all 10 touchpoints' }));
  await hand.click(page.getByRole('button', { name: 'Yes, that is right' }));
  await hand.click(page.getByRole('button', { name: 'Put it on the map' }));

  await expect(page.getByText(/is on the map: 10 touchpoints/)).toBeVisible({ timeout: 30_000 });
  // The new touchpoints stand in the last stage: far out, a card still says its name and its figure.
  await page.getByRole('button', { name: 'Show the whole map' }).click();
  for (const [name, measureId] of [
    ['Communication with Nurses', 'H_COMP_1'],
    ['Responsiveness of Hospital Staff', 'H_COMP_3'],
  ] as const) {
    const card = page.getByRole('button', { name: `Touchpoint: ${name}.` });
    await expect(card).toHaveAccessibleName(new RegExp(`\\${signed(netOf(measureId, '07_2023'))}$`));
  }
  expect(hand.clicks()).toBeLessThanOrEqual(6);
  await expect(page.getByText('No n published: no intervals')).toBeVisible();
});

test('what is measured must be confirmed before it comes onto the map', async ({ launch }) => {
  const { app, window: page } = await launch();
  await page.getByRole('button', { name: 'New map' }).click();
  await answerOpenDialog(app, [stateResults]);
  await page.getByRole('banner').getByRole('button', { name: 'Import a survey…' }).click();
  await page.getByRole('button', { name: 'Create all 10 touchpoints' }).click();

  const put = page.getByRole('button', { name: 'Put it on the map' });

  await expect(put).toBeDisabled();
  await expect(page.getByText('Confirm what is measured.')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, that is right' }).click();
  await expect(put).toBeEnabled();
});

test('another period and one state are read from the same file', async ({ launch }) => {
  const { window: page } = await launch();
  await page.getByRole('button', { name: /A planned hospital stay/ }).click();
  const nurses = cardOf(page, 'Nurses listen');
  await expect(nurses).toContainText(signed(netOf('H_COMP_1', '07_2023')));

  await page.getByTitle('2016').click();
  await expect(nurses).toContainText(signed(netOf('H_COMP_1', '07_2016')));

  await page.getByRole('button', { name: /State/ }).click();
  await page.getByRole('option', { name: 'CA', exact: true }).click();
  await expect(nurses).toContainText(signed(netOf('H_COMP_1', '07_2016', 'CA')));
});

test("next month's file needs no questions", async ({ launch }) => {
  const { app, window: page } = await launch();
  await page.getByRole('button', { name: /A planned hospital stay/ }).click();
  await answerOpenDialog(app, [stateResults]);

  await page.getByRole('banner').getByRole('button', { name: 'Import a survey…' }).click();
  await expect(page.getByText(/before: nothing to ask/)).toBeVisible();
  await page.getByRole('button', { name: 'Put it on the map' }).click();

  await expect(page.getByText(/is on the map: 8 touchpoints/)).toBeVisible({ timeout: 30_000 });
  await expect(cardOf(page, 'Nurses listen')).toContainText(signed(netOf('H_COMP_1', '07_2023')));
});

test('answers in Windows-1252 with semicolons are counted one by one', async ({ launch }) => {
  const { app, window: page } = await launch({ language: 'es' });
  const file = sample('bank-survey', 'apertura-de-cuenta.csv');
  const text = new TextDecoder('windows-1252').decode(readFileSync(file));
  const answers = rowsOfCsv(text, ';')
    .filter((row) => row['Punto de contacto']?.trim().toLowerCase() === 'recibir la tarjeta')
    .filter((row) => /^\d{2}\/\d{2}\/\d{4}$/.test(row['Fecha'] ?? ''))
    .map((row) => row['Recomendación'] ?? '')
    .filter((answer) => /^(10|[0-9])$/.test(answer))
    .map(Number);
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  await page.getByRole('button', { name: 'Mapa nuevo' }).click();
  await answerOpenDialog(app, [file]);

  await page.getByRole('banner').getByRole('button', { name: 'Importar una encuesta…' }).click();
  await page.getByRole('button', { name: /^Crear los \d+ puntos de contacto$/ }).click();
  await page.getByRole('combobox', { name: 'Punto de contacto para Recibir la tarjeta', exact: true }).focus();

  await expect(page.getByText(/puntos y coma, coma decimal, Windows-1252/)).toBeVisible();
  const outlook = page.getByRole('complementary', { name: 'En el mapa se leerá' });
  await expect(outlook.getByRole('heading', { name: 'Recibir la tarjeta' })).toBeVisible();
  await expect(outlook).toContainText(signed((100 * (promoters - detractors)) / answers.length));
  await expect(outlook).toContainText(`n ${new Intl.NumberFormat('es-ES').format(answers.length)}`);
});

test('a survey dropped on the map opens the same page', async ({ launch }) => {
  const { app, window: page } = await launch();
  await page.getByRole('button', { name: 'New map' }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the map' })).toBeVisible();

  const devTools = await app.context().newCDPSession(page);
  const data = { items: [], files: [stateResults], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devTools.send('Input.dispatchDragEvent', { type, x: 500, y: 300, data });

  await expect(page.getByRole('heading', { name: 'state_results.csv' })).toBeVisible();
  await expect(page.getByText(/commas, decimal point, UTF-8/)).toBeVisible();
});

test('two filters at once are answered from the rows that the map keeps', async ({ launch }) => {
  const { app, window: page } = await launch();
  await makeRoom(app);
  const answers = rowsOfCsv(readFileSync(sample('bank-survey', 'opening-an-account.csv'), 'utf8'), ',')
    .filter((row) => row['touchpoint']?.trim().toLowerCase() === 'welcome call')
    .filter((row) => /^20\d\d-\d\d-\d\d$/.test(row['answered_on'] ?? ''))
    .filter((row) => row['customer_type'] === 'Student' && row['channel'] === 'Phone')
    .map((row) => row['nps'] ?? '')
    .filter((answer) => /^(10|[0-9])$/.test(answer))
    .map(Number);
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  await page.getByRole('button', { name: /Opening a bank account/ }).click();
  await page.getByTitle('all', { exact: true }).click();

  await page.getByRole('button', { name: /customer_type/ }).click();
  await page.getByRole('option', { name: 'Student', exact: true }).click();
  await page.getByRole('button', { name: '+ filter' }).click();
  await page.getByRole('menuitem', { name: 'channel' }).click();
  await page.getByRole('button', { name: /^channel/ }).click();
  await page.getByRole('option', { name: 'Phone', exact: true }).click();

  const expected = (100 * (promoters - detractors)) / answers.length;
  await expect(cardOf(page, 'Welcome call')).toContainText(signed(expected));
});
