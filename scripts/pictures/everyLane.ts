import { cardKindOf } from '../../shared/journey/card.ts';
import { type LaneKind, laneKindSchema } from '../../shared/journey/lane.ts';
import { createWords } from '../../shared/text/words.ts';
import type { CardContent, MapContent } from '../samples/content/shape.ts';
import { invented, sayIn, usualChannels } from '../samples/content/usualLanes.ts';

/**
 * Every kind of lane in one map. Unless they stay empty, the first stage has one card in each, the second several with
 * everything that a card can say, and the steps of the third more than fits, with words that are longer than a column.
 */
export function everyLane(language: MapContent['language'], isEmpty: boolean): MapContent {
  const say = sayIn(language);
  const words = createWords(language).t;
  const fill = (cards: MapContent['stages'][number]['cards']) => (isEmpty ? {} : { cards });
  return {
    language,
    title: say('Every kind of lane', 'Todos los tipos de fila'),
    scenario: say('For looking at.', 'Para mirarlos.'),
    notice: invented(say),
    persona: {
      ...{ name: 'Rosa Calderón', role: say('58, a hip', '58 años, una cadera'), hue: 3, portrait: 2 },
      quote: say('Who is in charge here?', '¿Quién manda aquí?'),
      wants: [say('to know what comes next', 'saber qué viene después')],
      fears: [say('to be a burden', 'ser una carga')],
    },
    channels: usualChannels(say),
    lanes: Object.fromEntries(
      laneKindSchema.options.map((kind) => [
        kind,
        { kind, name: words(`canvas.laneNames.${kind}`), about: isEmpty ? '' : words(`canvas.kinds.${kind}`) },
      ]),
    ),
    stages: [
      {
        ...{ key: 'one', name: say('Before', 'Antes'), about: say('two weeks', 'dos semanas') },
        feelings: isEmpty ? [] : [{ value: 0.5, feeling: say('calm', 'tranquila') }],
        ...fill(inEach((kind) => [{ text: words(`canvas.emptyLane.${kind}.example`), ...by(kind, 'web') }])),
      },
      {
        ...{ key: 'two', name: say('On the ward', 'En la planta'), about: '', hue: 4 },
        feelings: isEmpty
          ? []
          : [
              {
                value: -1.8,
                feeling: say('overlooked', 'desatendida'),
                trigger: say('nobody comes', 'no viene nadie'),
              },
              { value: 1.9, feeling: say('relieved', 'aliviada'), basis: 'measured' as const },
            ],
        ...fill(inEach((kind) => everythingSaid(kind, say))),
      },
      {
        ...{ key: 'three', name: say('Going home', 'El alta'), about: '', hue: 2 },
        steps: [
          {
            ...{ key: 'three-a', name: say('Intercommunication', 'Intercomunicaciones'), about: '' },
            feelings: isEmpty ? [] : [2, 1.5, -2, 0, 0.2].map((value) => ({ value, feeling: say('so-so', 'regular') })),
            ...fill(inEach((kind) => tooMuch(kind, say))),
          },
          { key: 'three-b', name: say('At home', 'En casa'), about: '' },
        ],
      },
    ],
    links: isEmpty
      ? []
      : [
          { from: 'action-said', to: 'touchpoint-said', label: say('asks', 'pregunta') },
          { from: 'touchpoint-said', to: 'onstage-said', label: '' },
          { from: 'onstage-said', to: 'backstage-said', label: say('calls', 'llama') },
          { from: 'pain-said', to: 'opportunity-said', label: '' },
        ],
  };
}

const inEach = (cards: (kind: LaneKind) => CardContent[]): Record<string, CardContent[]> =>
  Object.fromEntries(laneKindSchema.options.filter((kind) => kind !== 'feeling').map((kind) => [kind, cards(kind)]));

const by = (kind: LaneKind, channel: string): Partial<CardContent> =>
  kind === 'touchpoint' ? { by: channel, alsoBy: ['phone', 'mail'] } : {};

const isTimed = (kind: LaneKind): boolean => ['touchpoint', 'process'].includes(cardKindOf(kind));

function everythingSaid(kind: LaneKind, say: ReturnType<typeof sayIn>): CardContent[] {
  const times = isTimed(kind) ? { duration: 25, waiting: 90, mark: 'wait' as const } : {};
  const rated = kind === 'opportunity' ? { value: 8, effort: 3, owner: say('Nursing', 'Enfermería') } : {};
  return [
    {
      ...{ key: `${kind}-said`, ...by(kind, 'talk'), ...times, ...rated, isMomentOfTruth: kind === 'touchpoint' },
      text: say(
        'Rings, waits, and rings again after ten minutes',
        'Llama, espera y vuelve a llamar a los diez minutos',
      ),
      evidence: say('4 of 6 interviews', '4 de 6 entrevistas'),
      basis: 'observed',
      tags: [say('night', 'noche'), say('noise', 'ruido')],
    },
    {
      text: say('Sleeps badly', 'Duerme mal'),
      hue: 5,
      mark: 'fail',
      ...by(kind, 'phone'),
      basis: 'measured',
      evidence: 'n = 412',
    },
    { text: say('Across to the next one', 'Sigue hasta la siguiente'), until: 'three-a', ...by(kind, 'app') },
  ];
}

const tooMuch = (kind: LaneKind, say: ReturnType<typeof sayIn>): CardContent[] => [
  {
    text: say(
      'Misunderstandings, counterintuitive authorisations and uncharacteristically disproportionate responsibilities, which are listed one after the other until nobody reads on, and then once more in full.',
      'Desaprovechamiento de oportunidades, responsabilidades desproporcionadamente desinstitucionalizadas y autorizaciones, que se enumeran una tras otra hasta que nadie sigue leyendo, y luego otra vez enteras.',
    ),
    ...{ hue: 1, mark: 'fail', ...by(kind, 'mail'), owner: say('Administration', 'Administración y Facturación') },
    tags: ['electroencefalografista', 'otorrinolaringología'],
  },
  { text: 'https://example.org/a-very-long-address-without-any-place-to-break-it?yes=no', ...by(kind, 'shop') },
  ...['1', '2', '3', '4'].map((number) => ({
    text: say(`Paper number ${number}`, `Papel número ${number}`),
    ...by(kind, 'post'),
  })),
];
