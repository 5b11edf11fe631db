import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aWorkbook, type SheetCell } from '../../builders/workbook.ts';
import { answerOpenDialog, answerSaveDialog, chooseMenuItem } from '../harness/dialogs.ts';
import { expect, test } from '../harness/test.ts';

const said = ['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', "Don't know", 'Very dissatisfied'];
const asked = 'How satisfied were you with: ';
const comments = ['The <b>form</b> was long', 'Call me at 612 345 678', 'ana.lopez@correo.es never answered', ''];
const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** As a survey tool exports it: a cover, title lines, a column for each touchpoint, words for answers. */
const answers: SheetCell[][] = Array.from({ length: 400 }, (_, index) => [
  index + 1,
  new Date(Date.UTC(2025, index % 6, 3 + (index % 20))),
  pick(['North', 'South', 'Islands'], index),
  pick(['late; rude', 'late', 'kind', ''], index),
  pick(said, index * 7),
  pick(said, index * 5 + 1),
  index % 4 === 0 ? null : pick(said, index * 11 + 2),
  pick(comments, index),
]);
const touchpoints = ['Upload documents', 'Identity check', 'First login'];
const header = ['Response', 'Answered on', 'Region', 'Tags', ...touchpoints.map((name) => asked + name), 'Comment'];

test('a workbook with a column for each touchpoint comes onto the map as it is', async ({ launch, folder }) => {
  const file = join(folder, 'onboarding.xlsx');
  const sheet = [['Onboarding survey 2025'], [null], header, ...answers];
  writeFileSync(file, await aWorkbook({ Cover: [['Onboarding survey 2025']], Answers: sheet }));
  const { app, window: page } = await launch();
  await page.getByRole('button', { name: 'New map' }).click();
  await answerOpenDialog(app, [file]);

  await page.getByRole('banner').getByRole('button', { name: 'Import a survey…' }).click();

  await expect(page.getByText('3 columns each hold the answers about one touchpoint.')).toBeVisible();
  await expect(page.getByText(/Excel, sheet “Answers”/)).toBeVisible();
  await expect(page.getByLabel('What “Dissatisfied” is worth')).toHaveValue('2');
  await expect(page.getByLabel("What “Don't know” is worth")).toHaveValue('silence');
  await expect(
    page.getByText(/“Comment” tells who people are: 100 phone numbers and 100 e-mail addresses/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Create all 3 touchpoints' }).click();
  await page.getByRole('button', { name: 'Yes, that is right' }).click();
  await expect(page.getByText('400 lines, 1,200 answers with the blank ones.')).toBeVisible();
  await page.getByRole('button', { name: 'Put it on the map' }).click();
  await expect(page.getByText(/is on the map: 3 touchpoints/)).toBeVisible({ timeout: 30_000 });
});

test('a source is refreshed with a newer file that says what it changes, and shared without customers', async ({
  launch,
  folder,
}) => {
  const lines = (count: number, name: string) =>
    Array.from(
      { length: count },
      (_, at) => `${at % 9 === 0 ? name : 'Desk'},${at % 11},${at % 20 === 0 ? 'Islands' : 'North'}`,
    );
  const [march, april] = [join(folder, 'march.csv'), join(folder, 'april.csv')];
  writeFileSync(march, `touchpoint,nps,region\n${lines(60, 'App').join('\n')}\n`);
  writeFileSync(april, `touchpoint,nps,region\n${lines(90, 'Phone').join('\n')}\n`);
  const { app, window: page } = await launch();
  await page.getByRole('button', { name: 'New map' }).click();
  await answerOpenDialog(app, [march]);
  await page.getByRole('banner').getByRole('button', { name: 'Import a survey…' }).click();
  await page.getByRole('button', { name: 'Create all 2 touchpoints' }).click();
  await page.getByRole('button', { name: 'Put it on the map' }).click();
  await expect(page.getByText(/is on the map: 2 touchpoints/)).toBeVisible({ timeout: 30_000 });

  await chooseMenuItem(app, 'file.sources');
  await expect(page.getByText(/60 of 60 rows used/)).toBeVisible();
  await answerOpenDialog(app, [april]);
  await page.getByRole('button', { name: 'Refresh with a newer file…' }).click();
  await expect(page.getByText('Rows: 60 → 90')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('New names: Phone')).toBeVisible();
  await expect(page.getByText('Names that are gone: App')).toBeVisible();
  await page.getByRole('button', { name: 'Create the touchpoint' }).click();
  await page.getByRole('button', { name: 'Put it on the map' }).click();
  await expect(page.getByText(/is on the map: 2 touchpoints, 90 rows/)).toBeVisible({ timeout: 30_000 });

  const copy = join(folder, 'copy.senda');
  await chooseMenuItem(app, 'file.share');
  await expect(page.getByText(/figures? of fewer than 10 answers/)).toBeVisible();
  await answerSaveDialog(app, copy);
  await page.getByRole('button', { name: 'Save the copy…' }).click();
  await expect(page.getByText('The copy is saved as copy.senda.')).toBeVisible();
  expect(existsSync(copy)).toBe(true);
});
