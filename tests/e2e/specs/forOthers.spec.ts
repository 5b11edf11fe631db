import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { runCli } from '../../../electron/cli/runCli.ts';
import { root } from '../../../scripts/ground/places.mjs';
import { answerSaveDialog, chooseMenuItem } from '../harness/dialogs.ts';
import { sendaExport, squeezed, wordsOf } from '../harness/exportedFiles.ts';
import { expect, test } from '../harness/test.ts';

/** 40 answers about the desk and 7 about the lift, each with words of its own. */
const rows = Array.from(
  { length: 47 },
  (_, at) => `${at < 40 ? 'Desk' : 'Lift'},${at % 3 === 0 ? 10 : 8},secret words ${at}`,
);

async function aSmallGroup(folder: string): Promise<string> {
  const io = { out: () => {}, err: () => {}, folder, resources: join(root, 'resources'), language: 'en' as const };
  writeFileSync(join(folder, 'few.csv'), `touchpoint,nps,comment\n${rows.join('\n')}\n`);
  expect(await runCli(['new', 'few.senda'], io)).toBe(0);
  const how = ['--touchpoint', 'touchpoint', '--kind', 'nps', '--score', 'nps', '--comment', 'comment'];
  const put = ['overlay', 'few.senda', '--data', 'few.csv', ...how, '--create-touchpoints', '--save', 'few.senda'];
  expect(await runCli(put, io)).toBe(0);
  return join(folder, 'few.senda');
}

test('a sheet hides figures of few answers and says so, until somebody wants to see them', async ({
  launch,
  folder,
}) => {
  const map = await aSmallGroup(folder);
  const { app, window: page } = await launch({ files: [map] });
  const exported = async (name: string) => {
    await answerSaveDialog(app, join(folder, name));
    await page.keyboard.press('Control+p');
    await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
    return wordsOf(join(folder, name));
  };
  await expect(page.locator('[data-card][aria-label*=": Lift. "]')).toContainText('+29');

  const hidden = await exported('hidden.pdf');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Hide figures of fewer than 10 answers' }).click();
  await page.keyboard.press('Escape');
  const shown = await exported('shown.pdf');
  const typed = await sendaExport(map, '--to', join(folder, 'typed.pdf'), '--hide-below', '8', '--json');

  expect(hidden).toContain(squeezed('Desk+35'));
  expect(hidden).toContain('Lift—');
  expect(hidden).not.toContain('+29');
  expect(hidden).toContain(squeezed('1 figure of fewer than 10 answers is hidden'));
  expect(shown).toContain('Lift+29');
  expect(shown).not.toContain('hidden');
  expect(JSON.parse(typed.out)).toMatchObject({ warnings: [{ kind: 'export-few-hidden', few: 1, smallest: 8 }] });
  expect(await wordsOf(join(folder, 'typed.pdf'))).toContain(squeezed('fewer than 8 answers is hidden'));
});

test('what goes with a copy for others is chosen and counted first, and nothing else is in the file', async ({
  launch,
  folder,
}) => {
  const map = await aSmallGroup(folder);
  const { app, window: page } = await launch({ files: [map] });
  await page.locator('[data-card][aria-label*=": Desk. "]').click();
  await page
    .getByRole('button', { name: /^Quote on the map/ })
    .first()
    .click();
  await expect(page.getByText('The quote stands on the map.')).toBeVisible();

  const copy = join(folder, 'copy.senda');
  await chooseMenuItem(app, 'file.share');
  const dialog = page.getByRole('dialog', { name: 'Share without customers' });
  await expect(dialog).toContainText('the names of the files: few.csv');
  await expect(dialog).toContainText('1 quote from a survey');
  await answerSaveDialog(app, copy);
  await page.getByRole('button', { name: 'Save the copy…' }).click();
  await expect(page.getByText('The copy is saved as copy.senda.')).toBeVisible();

  const entries = Object.values(unzipSync(readFileSync(copy)));
  const words = entries.map((bytes) => Buffer.from(bytes).toString('latin1')).join();
  expect(words).toContain('Desk');
  expect(words).not.toContain('secret');
});
