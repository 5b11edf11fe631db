import { afterEach, expect, test } from 'vitest';
import { answerGuest } from '../../../electron/workshop/guestSurvey.ts';
import { writeCard } from '../../../shared/edits/cards.ts';
import { takeInSurvey } from '../../../shared/edits/metrics.ts';
import { type Figure, figureId, type Segment } from '../../../shared/journey/figure.ts';
import { ok } from '../../../shared/result.ts';
import type { SurveyQuestion } from '../../../shared/workshop/messages.ts';
import { aMap } from '../../builders/aMap.ts';
import { aSurvey } from '../../builders/aSurvey.ts';
import { aWorkshop, type TestWorkshop } from './aWorkshop.ts';

let workshop: TestWorkshop | null = null;
afterEach(async () => {
  await workshop?.stop();
  workshop = null;
});

const aFigure = (n: number, segment: Segment = {}): Figure => ({
  id: figureId('card1', 'metric1', segment, ''),
  touchpointId: 'card1',
  metricId: 'metric1',
  segment,
  period: '',
  value: 4,
  n,
  low: null,
  high: null,
  parts: null,
  rows: n,
});

/** Forty answers: 31 from the north, 9 from the south, which is too few to be shown. */
const figures = [aFigure(40), aFigure(31, { region: 'north' }), aFigure(9, { region: 'SOUTHERNERS' })];
const survey = { ...aSurvey(), figures };

const aBoard = () => aMap().withStages('Ward').withLanes('touchpoint').withCard('Bell');
/** How a figure writes down of whom it is; its name alone is in the history of what was taken out. */
const southern = /regionw.SOUTHERNERS/s;
const bytesOf = (...parts: Uint8Array[]): string => Buffer.concat(parts).toString('latin1');
const shown = (table: Readonly<Record<string, Figure>>) => Object.values(table).map(({ n }) => n);

test('figures of few answers stay with the host, and so do those that would tell them', async () => {
  workshop = await aWorkshop(aBoard().with(takeInSurvey(survey)).state());

  const marta = await workshop.join('Marta');

  expect(shown(marta.live.snapshot().figures)).toEqual([40]);
  expect(shown(workshop.live.snapshot().figures)).toHaveLength(3);
  expect(bytesOf(workshop.live.state())).toMatch(southern);
  expect(bytesOf(...marta.wire)).not.toMatch(southern);
});

test('a survey that is imported meanwhile reaches guests without them, too', async () => {
  workshop = await aWorkshop(aBoard().state());
  const marta = await workshop.join('Marta');

  workshop.live.edit(takeInSurvey(survey));

  await marta.until(() => Object.keys(marta.live.snapshot().figures).length > 0);
  expect(shown(marta.live.snapshot().figures)).toEqual([40]);
  expect(bytesOf(...marta.wire)).not.toMatch(southern);
});

test('a guest who comes back takes nothing from the host that it was not shown', async () => {
  workshop = await aWorkshop(aBoard().with(takeInSurvey(survey)).state());
  const marta = await workshop.join('Marta', 'observer');
  const jorge = await workshop.join('Jorge');
  marta.close();
  jorge.edit(writeCard('card1', 'The bell'));
  await workshop.until(() => workshop?.live.snapshot().cards['card1']?.text === 'The bell');

  const again = await workshop.comeBack(marta, marta.doc);

  await again.until(() => again.live.snapshot().cards['card1']?.text === 'The bell');
  expect(again.heard.some(({ type }) => type === 'undone')).toBe(false);
  expect(shown(workshop.live.snapshot().figures)).toHaveLength(3);
});

const question = (...where: SurveyQuestion['where']): SurveyQuestion => ({ sourceId: 'source1', where, period: '' });

/** Rows as they would be counted: the region's figure under a condition, everybody's without. */
const count = async ({ where }: SurveyQuestion) => {
  const region = where[0]?.value;
  return ok([region === undefined ? aFigure(40) : aFigure(region === 'north' ? 31 : region === 'middle' ? 20 : 9)]);
};

test('a filter that leaves few is answered with nothing, and so is one that leaves few out', async () => {
  const few = await answerGuest(question({ column: 'region', value: 'south' }), count);
  const allButFew = await answerGuest(question({ column: 'region', value: 'north' }), count);
  const half = await answerGuest(question({ column: 'region', value: 'middle' }), count);

  expect([few, allButFew].map((answer) => answer.ok && answer.value)).toEqual([[], []]);
  expect(half.ok && shown(Object.fromEntries(half.value.map((figure) => [figure.id, figure])))).toEqual([20]);
});

test('a filter by several values of one column is refused, as two such could be held against each other', async () => {
  const answer = await answerGuest(
    question({ column: 'region', value: 'north' }, { column: 'region', value: 'south' }),
    count,
  );

  expect(answer).toMatchObject({ ok: false, problem: { kind: 'workshop-filter-too-fine' } });
});
