import type { MapContent } from './shape.ts';

/** Gives one of two wordings; both stand side by side in a template, so that neither is forgotten. */
export type Say = (en: string, es: string) => string;

export const sayIn =
  (language: MapContent['language']): Say =>
  (en, es) =>
    language === 'en' ? en : es;

/** The rows that most maps begin with. */
export const usualLanes = (say: Say): MapContent['lanes'] => ({
  doing: { kind: 'action', name: say('Doing', 'Qué hace') },
  feeling: {
    kind: 'feeling',
    name: say('Feeling', 'Qué siente'),
    about: say('from upset to delighted', 'del disgusto a la alegría'),
  },
  touchpoints: { kind: 'touchpoint', name: say('Touchpoints', 'Puntos de contacto') },
  words: { kind: 'quote', name: say('In their words', 'En sus palabras') },
  pains: { kind: 'pain', name: say('Pains', 'Puntos de dolor') },
  opportunities: { kind: 'opportunity', name: say('Opportunities', 'Oportunidades') },
});

export const usualChannels = (say: Say): MapContent['channels'] => ({
  talk: [say('in person', 'en persona'), 'person'],
  web: [say('website', 'web'), 'web'],
  app: [say('app', 'aplicación'), 'app'],
  mail: [say('e-mail', 'correo electrónico'), 'mail'],
  phone: [say('phone', 'teléfono'), 'phone'],
  post: [say('post', 'correo postal'), 'letter'],
  shop: [say('shop', 'tienda'), 'shop'],
  friends: [say('word of mouth', 'de boca en boca'), 'chat'],
});

export const invented = (say: Say): string =>
  say(
    'A starting point, invented from common experience: put your own customers’ in its place.',
    'Un punto de partida, inventado a partir de lo habitual: pon en su lugar lo que viven tus clientes.',
  );
