import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { SendaBridge } from '../../../shared/bridge/contract.ts';
import type { Inspection } from '../../../shared/experience/survey.ts';
import { aWorkbook } from '../../builders/workbook.ts';
import { answerOpenDialog } from '../harness/dialogs.ts';
import { expect, test } from '../harness/test.ts';

/** Enough answers that counting them takes a while on any machine. */
async function writeAnswers(path: string, rows: number): Promise<void> {
  const out = createWriteStream(path);
  out.write('touchpoint,answered_on,nps\n');
  for (let row = 0; row < rows; row += 1000) {
    const lines = Array.from({ length: 1000 }, (_, at) => `Touchpoint ${at % 7},2024-0${1 + (at % 9)}-11,${at % 11}\n`);
    if (!out.write(lines.join(''))) await new Promise((resolve) => out.once('drain', resolve));
  }
  out.end();
  await finished(out);
}

/** A workbook that is parsed for seconds, during which its reader hears nothing. */
async function writeWorkbook(path: string, rows: number): Promise<void> {
  const entries = unzipSync(await aWorkbook({ Sheet: [['touchpoint', 'nps', 'week']] }));
  const lines = Array.from({ length: rows }, (_, at) => {
    const row = at + 1;
    const first = `<c r="A${row}" t="inlineStr"><is><t>Touchpoint ${at % 7}</t></is></c>`;
    return `<row r="${row}">${first}<c r="B${row}"><v>${at % 11}</v></c><c r="C${row}"><v>${at % 52}</v></c></row>`;
  });
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
  writeFileSync(path, zipSync({ ...entries, 'xl/worksheets/sheet1.xml': strToU8(sheet) }, { level: 1 }));
}

async function chooseSurvey(app: ElectronApplication, page: Page, path: string) {
  await answerOpenDialog(app, [path]);
  return page.evaluate(async () => {
    const { senda } = window as unknown as { senda: SendaBridge };
    const chosen = await senda.request('survey.choose', undefined);
    const token = chosen.ok && chosen.value ? chosen.value.token : '';
    const looked = await senda.request('survey.inspect', { token, reading: null });
    return { token, inspection: looked.ok ? looked.value : null };
  });
}

type Chosen = { token: string; inspection: Inspection | null };

/** Counts the file; `during` says what happens once the first progress is heard. */
const preview = (page: Page, { token, inspection }: Chosen, during: 'nothing' | 'cancel') =>
  page.evaluate(
    async ({ token, recipe, during }) => {
      const { senda } = window as unknown as { senda: SendaBridge };
      let heard = 0;
      const stop = senda.on('survey.progress', (progress) => {
        if (progress.token === token) heard += 1;
        if (heard === 1 && during === 'cancel') void senda.request('survey.cancel', { token });
      });
      const answer = recipe ? await senda.request('survey.preview', { token, recipe }) : null;
      stop();
      return { heard, rows: answer?.ok ? answer.value.rows : null, problem: answer?.ok ? null : answer?.problem.kind };
    },
    { token, recipe: inspection?.guess ?? null, during },
  );

/** Ends the engine's process as a crash in native code would; the number of processes that were ended. */
const killEngine = (app: ElectronApplication) =>
  app.evaluate(({ app: electron }) => {
    const engines = electron.getAppMetrics().filter((metric) => metric.name === 'Senda data engine');
    for (const { pid } of engines) process.kill(pid, 'SIGKILL');
    return engines.length;
  });

test('the map outlives its data engine, and the next question starts another', async ({ launch, folder }) => {
  const { app, window: page } = await launch();
  await page.getByRole('button', { name: 'New map' }).click();
  const path = join(folder, 'answers.csv');
  await writeAnswers(path, 2000);
  const survey = await chooseSurvey(app, page, path);
  expect((await preview(page, survey, 'nothing')).rows).toBe(2000);

  expect(await killEngine(app)).toBe(1);

  // A question that falls into the moment of the crash is told so; the one after it is answered.
  await expect.poll(async () => (await preview(page, survey, 'nothing')).rows).toBe(2000);
  await expect(page.getByRole('application', { name: 'Journey map', exact: true })).toBeVisible();
});

test('a long count tells how far it is and stops when asked', async ({ launch, folder }) => {
  const { app, window: page } = await launch();
  await page.getByRole('button', { name: 'New map' }).click();
  const path = join(folder, 'answers.csv');
  await writeAnswers(path, 6_000_000);
  const survey = await chooseSurvey(app, page, path);

  const stopped = await preview(page, survey, 'cancel');

  expect(stopped).toMatchObject({ rows: null, problem: 'survey-cancelled' });
  expect(stopped.heard).toBeGreaterThan(0);
  expect((await preview(page, survey, 'nothing')).rows).toBe(6_000_000);
});

test('a long workbook lets the map be written on, and is left when asked', async ({ launch, folder }) => {
  const { app, window: page } = await launch();
  await page.getByRole('button', { name: 'New map' }).click();
  const path = join(folder, 'long.xlsx');
  await writeWorkbook(path, 700_000);
  await answerOpenDialog(app, [path]);
  const token = await page.evaluate(async () => {
    const { senda } = window as unknown as { senda: SendaBridge };
    const chosen = await senda.request('survey.choose', undefined);
    return chosen.ok && chosen.value ? chosen.value.token : '';
  });
  const reading = page.evaluate(async (token) => {
    const { senda } = window as unknown as { senda: SendaBridge };
    const answer = await senda.request('survey.inspect', { token, reading: null });
    return answer.ok ? 'read' : answer.problem.kind;
  }, token);

  const title = page.getByRole('textbox', { name: 'Title of the map' });
  await title.fill('Written meanwhile');
  await expect(title).toHaveValue('Written meanwhile');
  await page.evaluate(async (token) => {
    const { senda } = window as unknown as { senda: SendaBridge };
    await senda.request('survey.cancel', { token });
  }, token);

  expect(await reading).toBe('survey-cancelled');
  await writeAnswers(join(folder, 'answers.csv'), 2000);
  const survey = await chooseSurvey(app, page, join(folder, 'answers.csv'));
  expect((await preview(page, survey, 'nothing')).rows).toBe(2000);
});
