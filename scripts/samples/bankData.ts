import { join } from 'node:path';
import { definitionOf, type Known } from '../../shared/experience/definition.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { MetricKind } from '../../shared/journey/metric.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { attachSurvey } from './attachSurvey.ts';

/** Of one language: its file, the file's columns, and its names for touchpoints with the cards they are about. */
interface Survey {
  file: string;
  reading: Recipe['reading'];
  columns: { touchpoint: string; nps: string; csat: string; ces: string; date: string; comment: string };
  dateFormat: string;
  segmentColumns: string[];
  touchpoints: Record<string, string>;
  /** A name in the file that is no touchpoint. */
  stray: string;
}

const surveys: Record<'en' | 'es', Survey> = {
  en: {
    file: 'opening-an-account.csv',
    reading: { encoding: 'utf-8', delimiter: ',', quote: '"', decimal: '.' },
    columns: {
      touchpoint: 'touchpoint',
      nps: 'nps',
      csat: 'csat',
      ces: 'ces',
      date: 'answered_on',
      comment: 'comment',
    },
    dateFormat: 'YYYY-MM-DD',
    segmentColumns: ['customer_type', 'channel'],
    touchpoints: {
      'Comparing accounts online': 'comparing',
      'Starting the application': 'starting',
      'Proving identity by video': 'identity',
      'Uploading documents': 'documents',
      'Waiting for approval': 'approval',
      'Welcome call': 'welcome',
      'First visit to the branch': 'visit',
      'Receiving the card': 'card',
      'First login to the app': 'login',
    },
    stray: 'Branch party',
  },
  es: {
    file: 'apertura-de-cuenta.csv',
    reading: { encoding: 'windows-1252', delimiter: ';', quote: '"', decimal: ',' },
    columns: {
      touchpoint: 'Punto de contacto',
      nps: 'Recomendación',
      csat: 'Satisfacción',
      ces: 'Facilidad',
      date: 'Fecha',
      comment: 'Comentario',
    },
    dateFormat: 'DD/MM/YYYY',
    segmentColumns: ['Tipo de cliente', 'Canal'],
    touchpoints: {
      'Comparar cuentas en internet': 'comparing',
      'Empezar la solicitud': 'starting',
      'Identificarse por vídeo': 'identity',
      'Subir documentos': 'documents',
      'Esperar la aprobación': 'approval',
      'Llamada de bienvenida': 'welcome',
      'Primera visita a la oficina': 'visit',
      'Recibir la tarjeta': 'card',
      'Primer acceso a la aplicación': 'login',
    },
    stray: 'Fiesta de la oficina',
  },
};

interface Asked {
  key: 'nps' | 'csat' | 'ces';
  kind: MetricKind;
  known: Known;
  missing: string[];
}

const asked: Asked[] = [
  { key: 'nps', kind: 'nps', known: {}, missing: ['99', 'N/A', 'n/a', '—'] },
  { key: 'csat', kind: 'csat', known: { scale: { min: 1, max: 5 }, goodIs: 'high' }, missing: [] },
  {
    key: 'ces',
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
  const survey = surveys[language];
  for (const { key, kind, known, missing } of asked) {
    const [name, question] = words[language][key];
    const measure = definitionOf(kind, { ...known, name, question });
    if (!measure.ok) throw new Error(`${key}: ${measure.problem.kind}`);
    const id = `bank-${key}`;
    told = await attachSurvey(told, {
      key: id,
      file: join(data, survey.file),
      about: words[language].about,
      importedAt: '2026-11-01T09:00:00.000Z',
      rowsTo: rows(`source-${id}`),
      recipe: recipeFor(survey, survey.columns[key], measure.value, missing),
    });
  }
  return told;
}

const recipeFor = (survey: Survey, column: string, measure: Recipe['measure'], missing: string[]): Recipe => ({
  reading: survey.reading,
  touchpointColumn: survey.columns.touchpoint,
  lookup: null,
  measure,
  scoreColumn: column,
  boxes: null,
  countColumn: null,
  date: { column: survey.columns.date, format: survey.dateFormat, period: 'quarter' },
  segmentColumns: survey.segmentColumns,
  commentColumn: survey.columns.comment,
  where: [],
  missing,
  matches: matchesOf(survey),
});

/** Names are also written in capitals in the file, as real exports are. */
const matchesOf = ({ touchpoints, stray }: Survey): Recipe['matches'] => ({
  ...touchpoints,
  ...Object.fromEntries(Object.entries(touchpoints).map(([name, id]) => [name.toUpperCase(), id])),
  [stray]: null,
});
