import { blueprintStages } from './blueprintStages.ts';
import type { MapContent } from './shape.ts';
import { invented, sayIn } from './usualLanes.ts';

/** A service from both sides: what customers live through above, and what it takes below. */
export function blueprint(language: MapContent['language']): MapContent {
  const say = sayIn(language);
  return {
    language,
    title: say('A service blueprint', 'Un mapa del servicio por dentro'),
    scenario: say(
      'Internet at home, from the order to the first bill, and what it takes behind the scenes',
      'Internet en casa, del alta a la primera factura, y lo que hay detrás',
    ),
    owner: say('Service design', 'Diseño del servicio'),
    notice: invented(say),
    persona: {
      name: say('Nadia Ferrer, 29', 'Nadia Ferrer, 29 años'),
      role: say('Moves into her first flat', 'Estrena su primer piso'),
      quote: say('I took a day off, and nobody rang the bell.', 'Me cogí el día libre y no llamó nadie a la puerta.'),
      wants: [
        say('To be online the day she moves in', 'Tener conexión el día de la mudanza'),
        say('To explain it only once', 'Explicarlo una sola vez'),
      ],
      fears: [
        say('A day off for nothing', 'Perder un día de trabajo para nada'),
        say('A bill she does not understand', 'Una factura que no se entiende'),
      ],
      hue: 2,
      portrait: 4,
    },
    channels: {
      web: [say('website', 'web'), 'web'],
      phone: [say('phone', 'teléfono'), 'phone'],
      app: [say('app', 'aplicación'), 'app'],
      sms: [say('text message', 'mensaje de texto'), 'chat'],
      home: [say('at home', 'en su casa'), 'person'],
      post: [say('parcel', 'paquete'), 'letter'],
    },
    lanes: {
      evidence: { kind: 'evidence', name: say('Physical evidence', 'Evidencias físicas') },
      doing: { kind: 'action', name: say('What she does', 'Qué hace') },
      feeling: {
        kind: 'feeling',
        name: say('Feeling', 'Qué siente'),
        about: say('from upset to delighted', 'del disgusto a la alegría'),
      },
      channels: { kind: 'channels', name: say('Channels', 'Canales') },
      touchpoints: { kind: 'touchpoint', name: say('Touchpoints', 'Puntos de contacto') },
      onstage: { kind: 'onstage', name: say('Onstage', 'A la vista') },
      backstage: { kind: 'backstage', name: say('Backstage', 'Entre bastidores') },
      support: { kind: 'support', name: say('Support processes', 'Procesos de apoyo') },
      systems: { kind: 'system', name: say('Systems', 'Sistemas') },
      owners: { kind: 'owner', name: say('Responsible', 'Responsable') },
    },
    stages: blueprintStages(say),
    links: [
      { from: 'order', to: 'confirms', label: '' },
      { from: 'confirms', to: 'check', label: '' },
      { from: 'check', to: 'line', label: '' },
      { from: 'date', to: 'window', label: '' },
      { from: 'plan', to: 'window', label: '' },
      { from: 'missed', to: 'date', label: say('nobody came', 'no vino nadie'), share: 0.12 },
    ],
  };
}
