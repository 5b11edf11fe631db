import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { attachSurvey } from './attachSurvey.ts';

/** Which question of the survey is about which touchpoint; null: about the stay as a whole, so it is left out. */
const touchpoints: Recipe['matches'] = {
  H_COMP_1: 'nurses',
  H_COMP_2: 'doctors',
  H_COMP_3: 'button',
  H_COMP_5: 'what-for',
  H_COMP_6: 'plan',
  H_COMP_7: 'what-now',
  H_CLEAN_HSP: 'room',
  H_QUIET_HSP: 'quiet',
  H_HSP_RATING: null,
  H_RECMND: null,
};

const words = {
  en: {
    metric: 'Net score',
    about:
      'HCAHPS state results, US Centers for Medicare & Medicaid Services; public domain. Each release covers twelve months to September of the year before. One row per state and measure; all states together are their plain mean.',
    question:
      'Each measure sums up several questions; shares of the best, the middle and the worst answers are published.',
  },
  es: {
    metric: 'Puntuación neta',
    about:
      'Resultados HCAHPS por estado, Centers for Medicare & Medicaid Services (EE. UU.); dominio público. Cada publicación abarca doce meses, hasta septiembre del año anterior. Una fila por estado y medida; el conjunto es la media simple de los estados.',
    question:
      'Cada medida resume varias preguntas; se publican los porcentajes de la mejor respuesta, la intermedia y la peor.',
  },
} as const;

/** Real figures for the hospital stay: every state and release, with the rows, so that any filter can be counted. */
export function withHospitalData(journey: JourneyMap, language: 'en' | 'es', data: string, rowsTo: string) {
  const { metric, about, question } = words[language];
  return attachSurvey(journey, {
    key: 'hcahps',
    file: join(data, 'state_results.csv'),
    about,
    importedAt: '2026-11-01T09:00:00.000Z',
    rowsTo,
    recipe: {
      reading: { encoding: 'utf-8', delimiter: ',', quote: '"', decimal: '.' },
      touchpointColumn: 'measure_id',
      lookup: { fileName: 'measures.csv', keyColumn: 'measure_id', nameColumn: 'measure', names: namesOf(data) },
      measure: {
        name: metric,
        kind: 'boxes',
        formula: 'net',
        scaleMin: null,
        scaleMax: null,
        goodIs: 'high',
        positiveFrom: null,
        negativeTo: null,
        unit: 'points',
        question,
        perspective: 'cem',
      },
      scoreColumn: '',
      boxes: {
        bottom: 'bottom_box_percentage',
        middle: 'middle_box_percentage',
        top: 'top_box_percentage',
        hold: 'percent',
      },
      countColumn: null,
      date: { column: 'release_period', format: 'MM_YYYY', period: 'year' },
      segmentColumns: ['State'],
      commentColumn: null,
      where: [],
      missing: [],
      matches: touchpoints,
    },
  });
}

/** The pairs of the second file, which has no quotes and no commas inside its cells. */
const namesOf = (data: string): Record<string, string> =>
  Object.fromEntries(
    readFileSync(join(data, 'measures.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','))
      .map(([code = '', name = '']) => [code, name]),
  );
