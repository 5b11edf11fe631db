import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { runCli } from '../../../electron/cli/runCli.ts';
import { root } from '../../../scripts/ground/places.mjs';
import {
  everyMeasure,
  type Language,
  type Measure,
  surveyCsv,
  surveyRows,
  touchpoints,
  type Worked,
} from '../../builders/everyMeasure.ts';
import { answerSaveDialog } from '../harness/dialogs.ts';
import { squeezed, wordsOf } from '../harness/exportedFiles.ts';
import type { Senda } from '../harness/launch.ts';
import { expect, test } from '../harness/test.ts';

/** What the test reads, in both languages. */
const said = {
  en: {
    ...{ bar: 'Figures on the map', figure: 'Figure', map: 'Map', outline: 'Outline' },
    answers: (n: number) => `${n} answers`,
    unknown: 'number of answers is not published, so no interval',
    interval: (low: string, high: string) => `With 95% certainty between ${low} and ${high}.`,
  },
  es: {
    ...{ bar: 'Cifras sobre el mapa', figure: 'Cifra', map: 'Mapa', outline: 'Esquema' },
    answers: (n: number) => `${n} respuestas`,
    unknown: 'No se publica el número de respuestas',
    interval: (low: string, high: string) => `Con un 95 % de certeza, entre ${low} y ${high}.`,
  },
} as const;

const workedFor = (touchpoint: string, { work }: Measure): Worked =>
  work(surveyRows.filter((row) => row.touchpoint === touchpoint));

/** The survey measured in every way, by the command line; what it says of a figure is held against the file. */
async function measureAll(folder: string): Promise<string> {
  const senda = async (...args: string[]) => {
    let out = '';
    const io = { out: (text: string) => (out += text), err: () => {}, folder, resources: join(root, 'resources') };
    expect(await runCli([...args, '--json'], { ...io, language: 'en' }), out).toBe(0);
    return JSON.parse(out) as { figures: (Worked & { touchpoint: string; period: string })[] };
  };
  await writeFile(join(folder, 'survey.csv'), surveyCsv);
  await senda('new', 'map.senda');
  for (const measure of everyMeasure) {
    const { figures } = await senda(
      ...['overlay', 'map.senda', '--data', 'survey.csv', '--touchpoint', 'touchpoint', '--name', measure.name],
      ...[...measure.asked, '--create-touchpoints', '--save', 'map.senda'],
    );
    for (const touchpoint of touchpoints) {
      const figure = figures.find((each) => each.touchpoint === touchpoint && each.period === '');
      const worked = workedFor(touchpoint, measure);
      expect(figure?.value, measure.name).toBeCloseTo(worked.value, 9);
      expect(figure?.n, measure.name).toBe(worked.n);
    }
  }
  return join(folder, 'map.senda');
}

/** Goes through the metrics with one key each, as the list of the bar allows; the first one is chosen already. */
async function walkMetrics(
  page: Page,
  language: Language,
  key: 'ArrowRight' | 'ArrowLeft',
  look: (measure: Measure, at: number) => Promise<void>,
): Promise<void> {
  const { bar, figure } = said[language];
  const chip = page.getByRole('region', { name: bar }).getByRole('button', { name: new RegExp(`\\b${figure}\\b`) });
  const walked = key === 'ArrowRight' ? everyMeasure : [...everyMeasure].reverse();
  for (const [at, measure] of walked.entries()) {
    if (at > 0) await chip.press(key);
    await look(measure, at);
  }
}

async function expectOnMap(page: Page, measure: Measure, language: Language): Promise<void> {
  const { answers, unknown, interval } = said[language];
  const print = (value: number) => measure.print(value, language);
  for (const touchpoint of touchpoints) {
    const card = page.locator(`[data-card][aria-label*=": ${touchpoint}. "]`);
    await expect(card, measure.name).toContainText(touchpoint + print(workedFor(touchpoint, measure).value));
  }
  const { value, n, low, high } = workedFor(touchpoints[0], measure);
  const panel = page.getByRole('region', { name: measure.name, exact: true });
  await expect(panel.getByText(print(value), { exact: true })).toBeVisible();
  await expect(panel).toContainText(n === null ? unknown : answers(n));
  if (low !== null && high !== null) await expect(panel).toContainText(interval(print(low), print(high)));
}

async function expectInTable(page: Page, measure: Measure, language: Language): Promise<void> {
  for (const touchpoint of touchpoints)
    await expect(page.locator('[data-entry]').filter({ hasText: touchpoint })).toHaveText(
      `${touchpoint} ${measure.print(workedFor(touchpoint, measure).value, language)}`,
    );
}

async function expectInPdf(senda: Senda, file: string, measure: Measure, language: Language): Promise<void> {
  await answerSaveDialog(senda.app, file);
  await senda.window.keyboard.press('Control+p');
  await expect(senda.window.getByRole('status').filter({ hasText: basename(file) })).toBeVisible();
  const words = await wordsOf(file);
  for (const touchpoint of touchpoints)
    expect(words).toContain(squeezed(touchpoint + measure.print(workedFor(touchpoint, measure).value, language)));
}

test('every kind of figure is the same on the map, in panel, table, PDF and command line, in both languages', async ({
  launch,
  folder,
}) => {
  // Forty views and fourteen sheets: half a minute alone, more beside other work.
  test.setTimeout(240_000);
  const map = await measureAll(folder);
  const senda = await launch({ files: [map] });
  const { window } = senda;
  await window.locator(`[data-card][aria-label*=": ${touchpoints[0]}. "]`).click();

  await showFewAsWell(window);

  for (const language of ['en', 'es'] as const) {
    if (language === 'es') await speakSpanish(window);
    await walkMetrics(window, language, 'ArrowRight', async (measure, at) => {
      await expectOnMap(window, measure, language);
      // Drawing takes longest, and every way to print a number is in both halves of the list.
      if (at % 2 === (language === 'en' ? 0 : 1))
        await expectInPdf(senda, join(folder, `${at}.pdf`), measure, language);
    });
    await window.getByRole('button', { name: said[language].outline, exact: true }).click();
    await walkMetrics(window, language, 'ArrowLeft', (measure) => expectInTable(window, measure, language));
    await window.getByRole('button', { name: said[language].map, exact: true }).click();
  }
});

/** Five customers gave all the answers, and a sheet for others would keep that to itself. */
async function showFewAsWell(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: /fewer than 10 answers/ }).click();
  await page.keyboard.press('Escape');
}

async function speakSpanish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Language and appearance' }).click();
  await page.getByRole('menuitemradio', { name: 'Español' }).click();
  await page.keyboard.press('Escape');
}
