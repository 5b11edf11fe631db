import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { runCli } from '../../../electron/cli/runCli.ts';
import { root } from '../../../scripts/ground/places.mjs';
import { answerOpenDialog, answerSaveDialog } from '../harness/dialogs.ts';
import { mapInFile } from '../harness/exportedFiles.ts';
import type { Senda } from '../harness/launch.ts';
import { expect, test } from '../harness/test.ts';

const sample = (...path: string[]) => join(root, 'resources', 'samples', ...path);
const [hospitals, codes] = [sample('hcahps', 'state_results.csv'), sample('hcahps', 'measures.csv')];

/** A file as a person takes it over, who believes what the page proposes, and the same in words. */
const surveys = [
  {
    what: 'patients of hospitals',
    file: hospitals,
    codes,
    typed: [
      ...['--touchpoint', 'measure_id', '--lookup', `${codes}:measure_id:measure`, '--segment', 'State'],
      ...['--kind', 'boxes', '--bottom', 'bottom_box_percentage', '--middle', 'middle_box_percentage'],
      ...['--top', 'top_box_percentage', '--formula', 'net', '--date', 'release_period', '--date-format', 'MM_YYYY'],
    ],
  },
  {
    what: 'consumers who complain',
    file: join(root, 'tests', 'fixtures', 'complaints', 'consumer_complaints.csv'),
    codes: null,
    typed: [
      ...['--touchpoint', 'issue', '--kind', 'count', '--date', 'date_received', '--date-format', 'YYYY-MM-DD'],
      ...['product', 'sub_product', 'sub_issue', 'state', 'submitted_via'].flatMap((column) => ['--segment', column]),
    ],
  },
  {
    what: 'invented customers of a bank',
    file: sample('bank-survey', 'opening-an-account.csv'),
    codes: null,
    typed: [
      ...['--touchpoint', 'touchpoint', '--kind', 'nps', '--score', 'nps', '--comment', 'comment'],
      ...['--date', 'answered_on', '--date-format', 'YYYY-MM-DD'],
      ...['customer_type', 'age_group', 'region', 'channel', 'language'].flatMap((column) => ['--segment', column]),
      ...['n/a', 'N/A', '99'].flatMap((silence) => ['--missing', silence]),
    ],
  },
];

/** Every figure of the map in a file, by what it is about; ids are made anew by each import. */
async function figuresIn(file: string) {
  const { figures, cards, sources } = await mapInFile(file);
  const [source] = Object.values(sources);
  const about = (touchpointId: string) => cards[touchpointId]?.text.toLowerCase() ?? '';
  const all = Object.values(figures).map(({ touchpointId, segment, period, value, n, low, high, parts, rows }) => {
    const segments = Object.entries(segment).sort().flat();
    return { of: [about(touchpointId), period, ...segments].join('\n'), value, n, low, high, parts, rows };
  });
  return {
    figures: all.sort((a, b) => (a.of < b.of ? -1 : 1)),
    account: { rows: source?.rows, rowsUsed: source?.rowsUsed, leftOut: source?.leftOut, sha256: source?.sha256 },
  };
}

async function importByHand({ app, window: page }: Senda, { file, codes }: (typeof surveys)[number], to: string) {
  await page.getByRole('button', { name: 'New map' }).click();
  await answerOpenDialog(app, [file]);
  await page.getByRole('banner').getByRole('button', { name: 'Import a survey…' }).click();
  if (codes !== null) {
    await answerOpenDialog(app, [codes]);
    await page.getByRole('button', { name: /^Codes\?/ }).click();
  }
  await page.getByRole('button', { name: /^Create all [\d,]+ touchpoints$/ }).click();
  const isRight = page.getByRole('button', { name: 'Yes, that is right' });
  if (await isRight.isVisible()) await isRight.click();
  await page.getByRole('button', { name: 'Put it on the map' }).click();
  await expect(page.getByText(/is on the map: \d+ touchpoints/)).toBeVisible({ timeout: 90_000 });
  await save({ app, window: page }, to);
}

async function save({ app, window: page }: { app: Senda['app']; window: Page }, to: string) {
  await answerSaveDialog(app, to);
  await page.keyboard.press('Control+Shift+S');
  await expect
    .poll(() =>
      figuresIn(to)
        .then(({ figures }) => figures.length > 0)
        .catch(() => false),
    )
    .toBe(true);
}

for (const survey of surveys)
  test(`${survey.what} give the same figures through the window and from the command line`, async ({
    launch,
    folder,
  }) => {
    // Twenty thousand figures are counted, drawn and saved.
    test.setTimeout(180_000);
    const io = { out: () => {}, err: () => {}, folder, resources: join(root, 'resources'), language: 'en' as const };
    expect(await runCli(['new', 'typed.senda'], io)).toBe(0);
    const typed = ['overlay', 'typed.senda', '--data', survey.file, ...survey.typed];
    expect(await runCli([...typed, '--create-touchpoints', '--save', 'typed.senda'], io)).toBe(0);

    await importByHand(await launch(), survey, join(folder, 'by-hand.senda'));

    const [byHand, fromWords] = [
      await figuresIn(join(folder, 'by-hand.senda')),
      await figuresIn(join(folder, 'typed.senda')),
    ];
    expect(byHand.figures.length).toBeGreaterThan(100);
    expect(byHand).toEqual(fromWords);
  });
