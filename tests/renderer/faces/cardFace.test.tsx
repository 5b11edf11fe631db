import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CardFace } from '../../../renderer/faces/CardFace.tsx';
import { spokenIn, WordsContext } from '../../../renderer/session/words.ts';
import { blankCard, type Card } from '../../../shared/journey/card.ts';
import type { Figure } from '../../../shared/journey/figure.ts';
import { blankLane, type Lane } from '../../../shared/journey/lane.ts';
import { blankMetric, type Metric } from '../../../shared/journey/metric.ts';
import { cardContent } from '../../../shared/layout/cardContent.ts';

const metric: Metric = {
  ...blankMetric,
  id: 'm',
  order: 'a0',
  name: 'Recommend',
  kind: 'nps',
  formula: 'nps',
  scaleMin: 0,
  scaleMax: 10,
};

const lane: Lane = { ...blankLane, id: 'l', order: 'a0', kind: 'touchpoint' };

const figureOf = (wish: Partial<Figure>): Figure => ({
  id: 'f',
  touchpointId: 'card',
  metricId: 'm',
  segment: {},
  period: '',
  value: 54,
  n: 200,
  low: null,
  high: null,
  parts: null,
  rows: 200,
  ...wish,
});

function faceOf(wish: Partial<Card>, figure?: Figure, language: 'en' | 'es' = 'en'): string {
  const card: Card = {
    ...blankCard,
    id: 'card',
    order: 'a0',
    kind: 'touchpoint',
    stageId: 's',
    laneId: 'l',
    text: 'The call button',
    ...wish,
  };
  const options = figure ? { figures: new Map([['card', figure]]), metric, language } : { language };
  const content = cardContent(card, lane, {}, { width: 184, isWide: false }, options);
  return renderToStaticMarkup(
    <WordsContext value={spokenIn(language)}>
      <CardFace
        card={card}
        box={{ ...content, stageId: 's', untilStageId: 's', x: 0, y: 0 }}
        figure={figure}
        metric={figure ? metric : null}
      />
    </WordsContext>,
  );
}

test('a touchpoint prints its value beside its name and says the rest in words', () => {
  const face = faceOf({}, figureOf({ low: 48, high: 60 }));

  expect(face).toContain('The call button');
  expect(face).toContain('+54');
  expect(face).toContain('Recommend, 200 answers, 95% interval +48 to +60');
});

test('an unknown number of answers is said, not hidden', () => {
  expect(faceOf({}, figureOf({ n: null }))).toContain('number of answers not published');
});

test('a value from fewer than 30 answers is faded', () => {
  expect(faceOf({}, figureOf({ n: 29 }))).toContain('data-faded');
  expect(faceOf({}, figureOf({ n: 30 }))).not.toContain('data-faded');
});

test('a figure without a usable answer is a dash and has no bar', () => {
  const face = faceOf({}, figureOf({ value: null }));

  expect(face).toContain('—');
  expect(face).not.toContain('--even');
});

test('a moment of truth and an indirect contact are told in words', () => {
  expect(faceOf({ isMomentOfTruth: true })).toContain('Moment of truth');
  expect(faceOf({ contact: 'indirect' })).toContain('indirect contact');
  expect(faceOf({ isMomentOfTruth: true }, undefined, 'es')).toContain('Momento de la verdad');
});

test('a quote wears quotation marks, but not twice', () => {
  expect(faceOf({ kind: 'quote', text: 'I rang.' })).toContain('“I rang.”');
  expect(faceOf({ kind: 'quote', text: '«Llamé.»' })).not.toContain('“');
});

test('an opportunity says what its two numbers mean', () => {
  const face = faceOf({ kind: 'opportunity', owner: 'Nursing', value: 8, effort: 3 });

  expect(face).toContain('Nursing · 8 / 3');
  expect(face).toContain('value 8, effort 3, of 10');
});

test('a mark, times and a lane’s look are told by shape and word, not by colour alone', () => {
  expect(faceOf({ mark: 'fail' })).toContain('fail point');
  expect(faceOf({ mark: 'wait' }, undefined, 'es')).toContain('punto de espera');
  expect(faceOf({ duration: 12, waiting: 18 })).toContain('12 min · waits 18 min');
  expect(faceOf({ kind: 'idea' })).toContain('data-look="idea"');
});
