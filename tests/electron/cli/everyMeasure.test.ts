import { beforeAll, describe, expect, it } from 'vitest';
import { everyMeasure, surveyCsv, surveyRows, touchpoints } from '../../builders/everyMeasure.ts';
import { createCommandLine } from './workbench.ts';

const { senda, put } = createCommandLine();

interface Answer {
  figures: {
    touchpoint: string;
    period: string;
    value: number;
    n: number | null;
    low: number | null;
    high: number | null;
  }[];
}

describe('every kind of metric', () => {
  beforeAll(async () => {
    put(surveyCsv, 'survey.csv');
    await senda('new', 'map.senda');
  });

  it.each(everyMeasure)('$name is what plain arithmetic makes of the file', async ({ name, asked, work }) => {
    const said = await senda(
      ...['overlay', 'map.senda', '--data', 'survey.csv', '--touchpoint', 'touchpoint', '--name', name, ...asked],
      ...['--create-touchpoints', '--save', 'map.senda', '--json'],
    );
    const { figures } = said.json() as Answer;

    for (const touchpoint of touchpoints) {
      const worked = work(surveyRows.filter((row) => row.touchpoint === touchpoint));
      const found = figures.find((figure) => figure.touchpoint === touchpoint && figure.period === '');
      expect(found?.n ?? null).toBe(worked.n);
      for (const part of ['value', 'low', 'high'] as const)
        if (worked[part] === null) expect(found?.[part]).toBeNull();
        else expect(found?.[part]).toBeCloseTo(worked[part], 9);
    }
  });
});

describe('a share by a threshold', () => {
  const answers = [1, 1, 2, 2, 2, 3, 4, 5, 5, 5];
  const share = (...asked: string[]) =>
    senda(
      ...['overlay', 'map.senda', '--data', 'effort.csv', '--touchpoint', 'touchpoint', '--kind', 'share'],
      ...['--score', 'effort', ...asked, '--create-touchpoints', '--save', 'map.senda', '--json'],
    );

  beforeAll(async () => {
    put(`touchpoint,effort\n${answers.map((answer) => `Desk,${answer}`).join('\n')}\n`, 'effort.csv');
    put('touchpoint,effort\nDesk,1.5\nDesk,2\nDesk,4\n', 'fractions.csv');
  });

  it.each([
    ['>=4', answers.filter((answer) => answer >= 4).length],
    ['> 4', answers.filter((answer) => answer > 4).length],
    ['<=2', answers.filter((answer) => answer <= 2).length],
    ['<2', answers.filter((answer) => answer < 2).length],
    ['<2.5', answers.filter((answer) => answer < 2.5).length],
  ])('%s counts what it says', async (formula, count) => {
    const { figures } = (await share('--formula', formula)).json() as Answer;

    expect(figures[0]?.value).toBeCloseTo((100 * count) / answers.length, 9);
  });

  it('is refused where --good says the other end, and where no answer is next to a fraction', async () => {
    const clash = await share('--formula', '>=4', '--good', 'low');
    const strict = await share('--formula', '>2', '--data', 'fractions.csv');

    expect(clash).toMatchObject({ code: 2 });
    expect(clash.json()).toMatchObject({ problem: { kind: 'usage-otherEnd' } });
    expect(strict.json()).toMatchObject({ problem: { kind: 'usage-strict' } });
  });
});
