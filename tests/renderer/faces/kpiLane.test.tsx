import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { KpiLane } from '../../../renderer/faces/KpiLane.tsx';
import { spokenIn, WordsContext } from '../../../renderer/session/words.ts';

function whiskers(low: number, high: number): number {
  const point = { stageId: 's', x: 100, y: 50, isMissed: false, n: 200, text: '+15', low, high };
  const place = { laneId: 'l', x: 0, y: 0, width: 400, height: 100 };
  const shape = { ...place, metric: 'NPS', points: [point], line: 'M100 50', target: null };
  const drawn = renderToStaticMarkup(
    <WordsContext value={spokenIn('en')}>
      <svg>
        <title>KPI</title>
        <KpiLane shape={shape} right={400} />
      </svg>
    </WordsContext>,
  );
  return drawn.split('m-4 0h8').length - 1;
}

test('an interval is drawn where it reaches beyond its point, whichever end of the scale is good', () => {
  expect([whiskers(60, 40), whiskers(40, 60), whiskers(53, 47), whiskers(47, 53)]).toEqual([1, 1, 0, 0]);
});
