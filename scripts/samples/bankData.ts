import { join } from 'node:path';
import { definitionOf, type Known } from '../../shared/experience/definition.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { MetricKind } from '../../shared/journey/metric.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { attachSurvey } from './attachSurvey.ts';

/** The file is in English; the map's touchpoints may be in Spanish. */
const touchpoints: Record<string, string> = {
  'Comparing accounts online': 'comparing',
  'Starting the application': 'starting',
  'Proving identity by video': 'identity',
  'Uploading documents': 'documents',
  'Waiting for approval': 'approval',
  'Welcome call': 'welcome',
  'First visit to the branch': 'visit',
  'Receiving the card': 'card',
  'First login to the app': 'login',
};

/** Names are also written in capitals in the file, as real exports are. */
const matches: Recipe['matches'] = {
  ...touchpoints,
  ...Object.fromEntries(Object.entries(touchpoints).map(([name, id]) => [name.toUpperCase(), id])),
  'Branch party': null,
};

interface Asked {
  key: string;
  column: string;
  kind: MetricKind;
  known: Known;
  missing: string[];
}

const asked: Asked[] = [
  { key: 'nps', column: 'nps', kind: 'nps', known: {}, missing: ['99', 'N/A', 'n/a', '—'] },
  { key: 'csat', column: 'csat', kind: 'csat', known: { scale: { min: 1, max: 5 }, goodIs: 'high' }, missing: [] },
  {
    key: 'ces',
    column: 'ces',
    kind: 'ces',
    known: { scale: { min: 1, max: 7 }, goodIs: 'high', formula: 'mean' },
    missing: [],
  },
];

const words = {
  en: {
    about: 'Invented by a seeded script to try Senda with; 20,000 answers with the dirt of a real export.',
    nps: ['NPS', 'How likely are you to recommend us after this step?'],
    csat: ['Satisfaction', 'How satisfied are you with this step?'],
    ces: ['Ease', 'The bank made this step easy for me.'],
  },
  es: {
    about:
      'Inventada por un programa con semilla para probar Senda; 20.000 respuestas con la suciedad de una exportación real.',
    nps: ['NPS', 'Después de este paso, ¿hasta qué punto nos recomendaría?'],
    csat: ['Satisfacción', '¿Hasta qué punto está satisfecho con este paso?'],
    ces: ['Facilidad', 'El banco me ha puesto fácil este paso.'],
  },
} as const;

/** The invented survey over the bank map: three metrics from one file, each with its own definition. */
export async function withBankData(
  journey: JourneyMap,
  language: 'en' | 'es',
  data: string,
  rows: (id: string) => string,
) {
  let told = journey;
  for (const { key, column, kind, known, missing } of asked) {
    const [name, question] = words[language][key as 'nps' | 'csat' | 'ces'];
    const measure = definitionOf(kind, { ...known, name, question });
    if (!measure.ok) throw new Error(`${key}: ${measure.problem.kind}`);
    const id = `bank-${key}`;
    told = await attachSurvey(told, {
      key: id,
      file: join(data, 'opening-an-account.csv'),
      about: words[language].about,
      importedAt: '2026-11-01T09:00:00.000Z',
      rowsTo: rows(`source-${id}`),
      recipe: recipeFor(column, measure.value, missing),
    });
  }
  return told;
}

const recipeFor = (column: string, measure: Recipe['measure'], missing: string[]): Recipe => ({
  reading: { encoding: 'utf-8', delimiter: ',', quote: '"', decimal: '.' },
  touchpointColumn: 'touchpoint',
  lookup: null,
  measure,
  scoreColumn: column,
  boxes: null,
  countColumn: null,
  date: { column: 'answered_on', format: 'YYYY-MM-DD', period: 'quarter' },
  segmentColumns: ['customer_type', 'channel'],
  commentColumn: 'comment',
  where: [],
  missing,
  matches,
});
