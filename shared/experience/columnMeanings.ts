import { plainName } from './names.ts';

/** What a column's header says it holds, in English and in Spanish. Whole words, so that "n" is not in "name". */
const meanings = {
  touchpoint: [
    ['touchpoint', 'touch point', 'punto de contacto', 'contact point', 'moment', 'momento', 'journey step', 'paso'],
    ['measure id', 'measure', 'dimension', 'dominio', 'domain', 'step', 'etapa', 'stage', 'event', 'evento'],
    [
      'interaction',
      'interaccion',
      'process',
      'proceso',
      'service',
      'servicio',
      'question',
      'pregunta',
      'topic',
      'tema',
    ],
  ],
  nps: [['nps', 'recommend', 'recommendation', 'likelihood to recommend', 'recomendacion', 'recomendaria', 'ltr']],
  ces: [['ces', 'effort', 'esfuerzo', 'ease', 'facilidad', 'easy']],
  csat: [['csat', 'satisfaction', 'satisfaccion', 'satisfied', 'satisfecho', 'sat']],
  score: [
    ['score', 'rating', 'puntuacion', 'valoracion', 'nota', 'stars', 'estrellas', 'answer', 'respuesta', 'value'],
  ],
  date: [
    ['date', 'fecha', 'day', 'dia', 'answered on', 'answered at', 'period', 'periodo', 'month', 'mes', 'timestamp'],
  ],
  count: [
    ['n', 'count', 'respondents', 'answers', 'responses', 'respuestas', 'encuestados', 'base', 'sample size', 'num'],
  ],
  comment: [
    [
      'comment',
      'comments',
      'comentario',
      'comentarios',
      'verbatim',
      'feedback',
      'observaciones',
      'opinion',
      'narrative',
    ],
    ['message', 'mensaje', 'text', 'texto', 'description', 'descripcion', 'notes', 'notas', 'what happened'],
  ],
  segment: [
    ['segment', 'segmento', 'region', 'state', 'estado', 'provincia', 'age', 'edad', 'channel', 'canal', 'gender'],
    ['submitted via', 'via', 'device', 'dispositivo', 'genero', 'sexo', 'country', 'pais', 'product', 'producto'],
  ],
  identity: [
    ['id', 'answer id', 'respondent', 'customer id', 'id cliente', 'id respuesta', 'email', 'phone', 'telefono'],
  ],
  bottom: [['bottom', 'bottom box', 'detractors', 'detractores', 'negative', 'dissatisfied', 'insatisfechos']],
  middle: [['middle', 'middle box', 'passives', 'pasivos', 'neutral', 'neutros']],
  top: [['top', 'top box', 'promoters', 'promotores', 'positive', 'satisfechos']],
} as const satisfies Record<string, readonly (readonly string[])[]>;

export type Meaning = keyof typeof meanings;

/** How strongly a header says so: 3 for the clearest words, 0 for nothing of the kind. */
export function says(header: string, meaning: Meaning): number {
  const words = ` ${plainName(header)} `;
  const groups: readonly (readonly string[])[] = meanings[meaning];
  const at = groups.findIndex((group) => group.some((word) => words.includes(` ${word} `)));
  return at === -1 ? 0 : 3 - at;
}
