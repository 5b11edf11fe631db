import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerOpenDialog } from '../harness/dialogs.ts';
import { expect, test } from '../harness/test.ts';

const rows = Array.from({ length: 60 }, (_, at) => ({ wait: (at * 13) % 50, talk: 1 + (at % 7), ref: `C${at % 23}` }));

test('a formula over the columns and a count of customers come onto the map from the page', async ({ launch }) => {
  const file = join(mkdtempSync(join(tmpdir(), 'senda-formula-')), 'calls.csv');
  const lines = rows.map(({ wait, talk, ref }, at) => `${at % 2 ? 'Phone' : 'Desk'},${wait},${talk},${ref}`);
  writeFileSync(file, ['touchpoint,wait,talk time,ref', ...lines].join('\n'));
  const { app, window: page } = await launch();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1600, 1000));
  await page.getByRole('button', { name: 'New map' }).click();
  await answerOpenDialog(app, [file]);
  await page.getByRole('banner').getByRole('button', { name: 'Import a survey…' }).click();
  await page.getByRole('button', { name: 'Create all 2 touchpoints' }).click();

  await page.getByLabel('Kind', { exact: true }).selectOption('formula');
  const formula = page.getByLabel('Formula', { exact: true });
  await formula.fill('wait / nobody');
  await expect(page.getByText('The file has no column “nobody” (character 8).')).toBeVisible();
  await formula.fill('wait > 10 and [talk time] < 5');
  await page.getByLabel('Good is').selectOption('low');

  // By a plain loop over the rows.
  const desk = rows.filter((_, at) => at % 2 === 0);
  const share = (100 * desk.filter(({ wait, talk }) => wait > 10 && talk < 5).length) / desk.length;
  const outlook = page.getByRole('complementary', { name: 'On the map it will read' });
  await expect(outlook).toContainText(`${Math.round(share)}%`);
  await expect(outlook).toContainText('Share of rows for which wait > 10 and [talk time] < 5.');
  if (process.env['SENDA_SHOTS']) await page.screenshot({ path: join(process.env['SENDA_SHOTS'], 'formula.png') });

  await page.getByLabel('Kind', { exact: true }).selectOption('count');
  await page.getByLabel('Counted as').selectOption('customers');
  await page.getByLabel('Which column tells customers apart').selectOption('ref');
  const customers = new Set(desk.map(({ ref }) => ref)).size;
  await expect(outlook).toContainText(`Different customers in ${desk.length} contacts.`);
  await expect(outlook.getByText(String(customers), { exact: true })).toBeVisible();
  if (process.env['SENDA_SHOTS']) await page.screenshot({ path: join(process.env['SENDA_SHOTS'], 'customers.png') });
  await page.getByRole('button', { name: 'Yes, that is right' }).click();
  await page.getByRole('button', { name: 'Put it on the map' }).click();

  await expect(page.getByText(/is on the map: 2 touchpoints/)).toBeVisible({ timeout: 30_000 });
});
