import type { MapContent } from './shape.ts';
import { invented, sayIn, usualChannels, usualLanes } from './usualLanes.ts';

export function licence(language: MapContent['language']): MapContent {
  const say = sayIn(language);
  return {
    language,
    title: say('A public service', 'Un servicio público'),
    scenario: say('Renewing a driving licence at seventy', 'Renovar el carné de conducir a los setenta'),
    owner: say('Citizens’ office', 'Atención a la ciudadanía'),
    notice: invented(say),
    persona: {
      name: say('Manuel Ortega, 70', 'Manuel Ortega, 70 años'),
      role: say('Lives in a village, drives to the doctor', 'Vive en un pueblo, va en coche al médico'),
      quote: say('Without the car I am stuck up here.', 'Sin coche me quedo aquí arriba.'),
      wants: [
        say('To keep driving', 'Seguir conduciendo'),
        say('To go to town only once', 'Bajar a la ciudad una sola vez'),
      ],
      fears: [
        say('Missing a paper', 'Que le falte un papel'),
        say('Websites that throw him out', 'Páginas que lo echan fuera'),
      ],
      hue: 4,
      portrait: 5,
    },
    channels: {
      ...usualChannels(say),
      counter: [say('counter', 'ventanilla'), 'person'],
      paper: [say('form', 'impreso'), 'paper'],
    },
    lanes: usualLanes(say),
    stages: [
      {
        key: 'noticing',
        name: say('Noticing', 'Darse cuenta'),
        about: say('Three months before', 'Tres meses antes'),
        feelings: [
          { value: -0.3, trigger: say('His neighbour was fined.', 'A su vecino lo multaron.'), at: 'neighbour' },
        ],
        cards: {
          doing: [say('Looks at the date, asks his daughter', 'Mira la fecha, pregunta a su hija')],
          touchpoints: [
            {
              key: 'letter',
              text: say('The reminder letter', 'La carta de aviso'),
              by: 'post',
              initiator: 'company',
              promise: say('In time, in plain words.', 'A tiempo y en palabras llanas.'),
            },
            {
              key: 'neighbour',
              text: say('What the neighbour says', 'Lo que dice el vecino'),
              by: 'friends',
              contact: 'indirect',
              initiator: 'third-party',
              control: 'earned',
            },
          ],
        },
      },
      {
        key: 'finding',
        name: say('Finding out', 'Informarse'),
        about: say('Two evenings', 'Dos tardes'),
        feelings: [
          { value: -0.9 },
          {
            value: -1.6,
            label: say('“Session expired”', '«La sesión ha caducado»'),
            feeling: say('anger', 'rabia'),
            trigger: say('For the third time, before the last page.', 'Por tercera vez, antes de la última página.'),
            at: 'site',
          },
        ],
        cards: {
          doing: [say('Searches, phones, writes a list', 'Busca, llama, se hace una lista')],
          touchpoints: [
            {
              key: 'site',
              text: say('The website', 'La página web'),
              by: 'web',
              isMomentOfTruth: true,
              promise: say('One page says what to bring.', 'Una página dice qué hay que llevar.'),
            },
            { key: 'line', text: say('The information line', 'El teléfono de información'), by: 'phone' },
          ],
          words: [say('It speaks to lawyers, not to me.', 'Le habla a un abogado, no a mí.')],
          pains: [say('Three pages name three lists of papers', 'Tres páginas dan tres listas de papeles')],
          opportunities: [
            { text: say('One checklist, printed large', 'Una sola lista, en letra grande'), value: 9, effort: 1 },
          ],
        },
      },
      {
        key: 'check',
        name: say('The medical check', 'El reconocimiento'),
        about: say('A Tuesday', 'Un martes'),
        feelings: [
          { value: 0.3 },
          {
            value: 1,
            trigger: say('The doctor drives in the village, too.', 'La médica también conduce por el pueblo.'),
            at: 'doctor',
          },
        ],
        cards: {
          doing: [say('Reads letters, presses a button', 'Lee letras, aprieta un botón')],
          touchpoints: [
            { key: 'doctor', text: say('The eye test', 'La prueba de la vista'), by: 'talk', control: 'partner' },
          ],
          words: [say('She explained every single light.', 'Me explicó cada luz, una por una.')],
        },
      },
      {
        key: 'counter',
        name: say('At the counter', 'En ventanilla'),
        about: say('The same day', 'El mismo día'),
        feelings: [
          {
            value: -1.3,
            label: say('One paper short', 'Falta un papel'),
            feeling: say('helplessness', 'impotencia'),
            trigger: say('The photo is two millimetres too small.', 'La foto es dos milímetros más pequeña.'),
            at: 'desk',
          },
          {
            value: 0.8,
            trigger: say('The clerk takes the photo herself.', 'La funcionaria le hace la foto ella misma.'),
          },
        ],
        cards: {
          doing: [say('Draws a number, waits, signs', 'Coge número, espera, firma')],
          touchpoints: [
            {
              key: 'number',
              text: say('The waiting number', 'El número de espera'),
              by: 'counter',
              initiator: 'company',
            },
            {
              key: 'desk',
              text: say('The clerk', 'La funcionaria'),
              by: 'counter',
              isMomentOfTruth: true,
              promise: say('Nobody goes home for a photo.', 'Nadie se vuelve a casa por una foto.'),
            },
          ],
          pains: [say('The bus goes back at two', 'El autobús de vuelta sale a las dos')],
          opportunities: [
            { text: say('A camera at every counter', 'Una cámara en cada ventanilla'), value: 7, effort: 3 },
          ],
        },
      },
      {
        key: 'done',
        name: say('Done', 'Listo'),
        about: say('Three weeks', 'Tres semanas'),
        feelings: [
          { value: 0.2 },
          {
            value: 1.6,
            label: say('It fits in the wallet', 'Ya está en la cartera'),
            feeling: say('pride', 'orgullo'),
            trigger: say('The card in the letterbox.', 'El carné en el buzón.'),
            at: 'card',
          },
        ],
        cards: {
          doing: [say('Drives with a slip of paper, waits', 'Conduce con un resguardo y espera')],
          touchpoints: [
            {
              key: 'card',
              text: say('The new licence', 'El carné nuevo'),
              by: 'post',
              initiator: 'company',
              promise: say('At home within two weeks.', 'En casa en dos semanas.'),
            },
          ],
          words: [say('See you in five years.', 'Hasta dentro de cinco años.')],
        },
      },
    ],
    links: [{ from: 'desk', to: 'line', label: say('phones again about the photo', 'vuelve a llamar por la foto') }],
  };
}
