import { describe, expect, it } from 'vitest';
import { aRecipe, createWorkbench } from './workbench.ts';

const { put, take } = createWorkbench();

const rows = Array.from({ length: 90 }, (_, at) => ({
  touchpoint: at % 2 === 0 ? 'Desk' : 'Call',
  on: `2025-0${1 + (at % 3)}-10`,
  mood: Number((Math.sin(at) * 0.95).toFixed(3)),
  minutes: 3 + ((at * 7) % 40),
  money: Number(((at % 11) * 12.25).toFixed(2)),
}));
const file = () =>
  put(
    [
      'touchpoint,on,mood,minutes,money',
      ...rows.map(({ touchpoint, on, mood, minutes, money }) => [touchpoint, on, mood, minutes, money].join(',')),
      'Desk,2025-01-10,4,-3,n/a',
    ].join('\n'),
  );
const date = { column: 'on', format: 'YYYY-MM-DD', period: 'month' } as const;
const of = (touchpoint: string, period: string) =>
  rows.filter((row) => row.touchpoint === touchpoint && (period === '' || row.on.startsWith(period)));
const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;

describe('counted by the engine as by a plain loop over the file', () => {
  it('sentiment, its negative share, and a star that is no sentiment', async () => {
    const outcome = await take(file(), aRecipe('sentiment', {}, { scoreColumn: 'mood', date }), ['Desk', 'Call']);
    const figure = outcome.figures.find(({ touchpointId, period }) => touchpointId === 'Desk' && period === '2025-01');
    const moods = of('Desk', '2025-01').map(({ mood }) => mood);

    expect(figure?.value).toBeCloseTo(mean(moods), 9);
    expect(figure?.parts?.low).toBeCloseTo((100 * moods.filter((mood) => mood <= -0.05).length) / moods.length, 9);
    expect(outcome.leftOut).toContainEqual({ reason: 'off-scale', detail: '4', rows: 1 });
  });

  it('minutes', async () => {
    const recipe = aRecipe('duration', { formula: 'mean' }, { scoreColumn: 'minutes', date });
    const outcome = await take(file(), recipe, ['Desk', 'Call']);
    const figure = outcome.figures.find(({ touchpointId, period }) => touchpointId === 'Call' && period === '');

    expect(figure?.value).toBeCloseTo(mean(of('Call', '').map(({ minutes }) => minutes)), 9);
    expect(outcome.leftOut).toContainEqual({ reason: 'off-scale', detail: '-3', rows: 1 });
  });

  it('money, in every period and altogether', async () => {
    const recipe = aRecipe('revenue', { unit: 'EUR' }, { scoreColumn: 'money', date });
    const outcome = await take(file(), recipe, ['Desk', 'Call']);

    for (const period of ['', '2025-01', '2025-02', '2025-03'])
      for (const touchpoint of ['Desk', 'Call']) {
        const figure = outcome.figures.find((each) => each.touchpointId === touchpoint && each.period === period);
        const sum = of(touchpoint, period).reduce((total, { money }) => total + money, 0);
        expect(figure?.value).toBeCloseTo(sum, 6);
        expect(figure).toMatchObject({ n: of(touchpoint, period).length, low: null, high: null });
      }
  });
});
