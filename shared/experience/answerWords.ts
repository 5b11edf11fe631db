import { plainName } from './names.ts';

/** Answers in words, lowest first; each point lists what exports write for it, in English and in Spanish. */
const scales: readonly (readonly string[])[][] = [
  [
    ['very dissatisfied', 'extremely dissatisfied', 'completely dissatisfied', 'muy insatisfecho', 'nada satisfecho'],
    ['dissatisfied', 'somewhat dissatisfied', 'insatisfecho', 'poco satisfecho', 'algo insatisfecho'],
    ['neutral', 'neither satisfied nor dissatisfied', 'ni satisfecho ni insatisfecho', 'indiferente', 'normal'],
    ['satisfied', 'somewhat satisfied', 'satisfecho', 'bastante satisfecho', 'algo satisfecho'],
    ['very satisfied', 'extremely satisfied', 'completely satisfied', 'muy satisfecho', 'totalmente satisfecho'],
  ],
  [
    ['strongly disagree', 'completely disagree', 'totalmente en desacuerdo', 'muy en desacuerdo', 'nada de acuerdo'],
    ['disagree', 'somewhat disagree', 'en desacuerdo', 'poco de acuerdo', 'algo en desacuerdo'],
    ['neutral', 'neither agree nor disagree', 'ni de acuerdo ni en desacuerdo', 'indiferente'],
    ['agree', 'somewhat agree', 'de acuerdo', 'bastante de acuerdo', 'algo de acuerdo'],
    ['strongly agree', 'completely agree', 'totalmente de acuerdo', 'muy de acuerdo'],
  ],
  [
    ['not at all likely', 'nada probable'],
    ['not so likely', 'not very likely', 'slightly likely', 'poco probable'],
    ['somewhat likely', 'moderately likely', 'algo probable', 'neutral'],
    ['very likely', 'bastante probable'],
    ['extremely likely', 'muy probable', 'extremadamente probable', 'totalmente probable'],
  ],
  [
    ['very unlikely', 'extremely unlikely', 'muy improbable', 'extremadamente improbable'],
    ['unlikely', 'somewhat unlikely', 'improbable'],
    ['neutral', 'neither likely nor unlikely', 'ni probable ni improbable', 'quizas', 'maybe'],
    ['likely', 'somewhat likely', 'probable'],
    ['very likely', 'extremely likely', 'muy probable', 'extremadamente probable'],
  ],
  [
    ['very difficult', 'very hard', 'extremely difficult', 'muy dificil'],
    ['difficult', 'hard', 'somewhat difficult', 'dificil', 'algo dificil'],
    ['neutral', 'neither easy nor difficult', 'ni facil ni dificil', 'normal'],
    ['easy', 'somewhat easy', 'facil', 'bastante facil'],
    ['very easy', 'extremely easy', 'muy facil'],
  ],
  [
    ['very poor', 'very bad', 'terrible', 'muy malo', 'muy mal', 'pesimo'],
    ['poor', 'bad', 'malo', 'mal', 'deficiente'],
    ['fair', 'average', 'ok', 'regular', 'normal', 'aceptable'],
    ['good', 'bueno', 'bien', 'notable'],
    ['very good', 'excellent', 'great', 'muy bueno', 'muy bien', 'excelente', 'sobresaliente'],
  ],
  [
    ['never', 'nunca'],
    ['rarely', 'seldom', 'rara vez', 'casi nunca', 'pocas veces'],
    ['sometimes', 'a veces', 'algunas veces'],
    ['usually', 'often', 'mostly', 'casi siempre', 'a menudo', 'normalmente', 'muchas veces'],
    ['always', 'siempre'],
  ],
];

const silences = new Set(
  [
    'n/a na nan none null nil missing blank - -- . ? n.d. nd s/d sd ns nc ns/nc nsnc n.s. n.c. ns-nc',
    'dk dk/na dkna idk refused skipped',
  ]
    .join(' ')
    .split(' ')
    .concat(
      ...['not applicable', 'no aplica', 'no procede', "don't know", 'do not know', 'dont know', 'not sure', 'unsure'],
      ...['no answer', 'no response', 'prefer not to say', 'prefer not to answer', 'not available', 'no opinion'],
      ...[
        'no sabe',
        'no contesta',
        'no sabe / no contesta',
        'no sabe no contesta',
        'no lo se',
        'no se',
        'sin respuesta',
      ],
      ...['sin dato', 'sin datos', 'no disponible', 'prefiero no contestar', 'no opina', 'sin opinion', 'no responde'],
    )
    .map(said),
);

/** How an answer compares with others: signs count where there is nothing else, «N.S./N.C.» is «ns nc». */
function said(answer: string): string {
  const plain = plainName(answer.replace(/[’']/g, '')).replace(/\b(\p{L}) (?=\p{L}\b)/gu, '$1');
  return plain.replace(/(\p{L}{4,})(as|os|a)\b/gu, '$1o');
}

/** Whether a cell says that there is no answer: "N/A", "Don't know", "No sabe / No contesta". */
export const isSilence = (cell: string): boolean => cell.length < 60 && silences.has(said(cell));

/** An answer in words → its place on the scale; null: no answer. */
export type AnswerWords = Record<string, number | null>;

/** What words are worth, when nearly all of them are points of one known scale, or begin with their number. */
export function wordsAsAnswers(values: readonly string[]): { answers: AnswerWords; min: number; max: number } | null {
  const words = values.filter((value) => value.trim() !== '' && !isSilence(value));
  if (words.length < 2 || words.length > 15) return null;
  return numbered(values, words) ?? onScale(values, words);
}

/** "10 - Extremely likely", "5 (muy satisfecho)". */
function numbered(values: readonly string[], words: readonly string[]): ReturnType<typeof wordsAsAnswers> {
  const numberIn = (value: string) => /^\s*(\d{1,2})\s*(?:[-–—:=.)(]|\s\p{L})?/u.exec(value)?.[1];
  const found = words.map(numberIn);
  const hasWords = words.some((word) => /\p{L}/u.test(word));
  if (!hasWords || found.some((number) => number === undefined)) return null;
  const numbers = found.map(Number);
  if (new Set(numbers).size < words.length || Math.max(...numbers) > 10) return null;
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const scale = low === 0 || high > 7 ? [0, 10] : high > 5 ? [1, 7] : [1, 5];
  return { answers: worth(values, (value) => Number(numberIn(value))), min: scale[0] ?? 0, max: scale[1] ?? 10 };
}

function onScale(values: readonly string[], words: readonly string[]): ReturnType<typeof wordsAsAnswers> {
  let best: { points: Map<string, number>; known: number; size: number } | null = null;
  for (const scale of scales) {
    const points = new Map(scale.flatMap((names, at) => names.map((name) => [said(name), at + 1] as const)));
    const known = words.filter((word) => points.has(said(word))).length;
    if (!best || known > best.known) best = { points, known, size: scale.length };
  }
  if (!best || best.known < 2 || best.known < words.length * 0.8) return null;
  const { points, size } = best;
  return { answers: worth(values, (value) => points.get(said(value)) ?? null), min: 1, max: size };
}

const worth = (values: readonly string[], of: (value: string) => number | null): AnswerWords =>
  Object.fromEntries(
    values.filter((value) => value.trim() !== '').map((value) => [value.trim(), isSilence(value) ? null : of(value)]),
  );

const codes = [99, 98, 97, 96, 999, 998, 997, 9999, 88, 77, -1, -2, -8, -9, -98, -99, -999];

/** Numbers that are codes for "no answer": far off a scale on which all other answers lie. */
export function missingCodesIn(numbers: readonly number[]): number[] {
  const found = codes.filter((code) => numbers.includes(code));
  const others = numbers.filter((number) => !found.includes(number));
  if (found.length === 0 || others.length < 2) return [];
  return Math.min(...others) >= 0 && Math.max(...others) <= 11 ? found : [];
}
