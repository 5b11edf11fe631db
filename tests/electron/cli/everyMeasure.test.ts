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
