import type { MapContent } from './shape.ts';
import { sayIn, usualChannels, usualLanes } from './usualLanes.ts';

export function blank(language: MapContent['language']): MapContent {
  const say = sayIn(language);
  return {
    language,
    title: say('A new journey', 'Una experiencia nueva'),
    // What happens to whom is the writer's own to say.
    scenario: '',
    persona: {
      name: say('Your customer', 'Tu cliente'),
      role: say('Who walks this way?', '¿Quién recorre este camino?'),
      quote: '',
      wants: [],
      fears: [],
      hue: 0,
      portrait: 9,
    },
    channels: usualChannels(say),
    lanes: usualLanes(say),
    stages: [
      {
        key: 'discovers',
        name: say('Discovers', 'Descubre'),
        about: say('hears of you', 'oye hablar de ti'),
        feelings: [{ value: 0 }],
      },
      {
        key: 'decides',
        name: say('Decides', 'Decide'),
        about: say('compares, asks', 'compara, pregunta'),
        feelings: [{ value: 0 }],
      },
      {
        key: 'begins',
        name: say('Begins', 'Empieza'),
        about: say('buys, signs up', 'compra, se da de alta'),
        feelings: [{ value: 0 }],
      },
      { key: 'uses', name: say('Uses', 'Usa'), about: say('day by day', 'en el día a día'), feelings: [{ value: 0 }] },
      {
        key: 'stays',
        name: say('Stays, or leaves', 'Se queda o se va'),
        about: say('comes back', 'vuelve'),
        feelings: [{ value: 0 }],
      },
    ],
  };
}
