import type { MapContent } from './shape.ts';
import { invented, sayIn, usualChannels, usualLanes } from './usualLanes.ts';

export function ninetyDays(language: MapContent['language']): MapContent {
  const say = sayIn(language);
  return {
    language,
    title: say('First ninety days', 'Los primeros noventa días'),
    scenario: say(
      'Employees: from the signature to the end of probation',
      'Empleados: de la firma al final del periodo de prueba',
    ),
    owner: say('People', 'Personas'),
    notice: invented(say),
    persona: {
      name: say('Leo Fontán, 24', 'Leo Fontán, 24 años'),
      role: say('First job after university', 'Primer trabajo al salir de la universidad'),
      quote: say('Just tell me who I can ask.', 'Que alguien me diga a quién puedo preguntar.'),
      wants: [say('To be of use soon', 'Ser útil pronto'), say('To belong', 'Sentirse parte')],
      fears: [
        say('Stupid questions', 'Preguntar tonterías'),
        say('Not making it through probation', 'No pasar el periodo de prueba'),
      ],
      hue: 6,
      portrait: 6,
    },
    channels: { ...usualChannels(say), chat: [say('chat', 'chat'), 'chat'], desk: [say('office', 'oficina'), 'other'] },
    lanes: usualLanes(say),
    stages: [
      {
        key: 'before',
        name: say('Before', 'Antes'),
        about: say('Signature to day 1', 'De la firma al día 1'),
        feelings: [
          { value: 1.3, trigger: say('The contract is signed.', 'El contrato está firmado.') },
          {
            value: -0.7,
            label: say('Four weeks of silence', 'Cuatro semanas de silencio'),
            feeling: say('doubt', 'duda'),
            trigger: say('Nobody writes.', 'Nadie escribe.'),
          },
        ],
        cards: {
          doing: [say('Gives notice at the café, rents a room', 'Deja la cafetería, alquila una habitación')],
          touchpoints: [
            { key: 'contract', text: say('The contract', 'El contrato'), by: 'mail', initiator: 'company' },
            {
              key: 'reviews',
              text: say('What former staff write', 'Lo que escriben antiguos empleados'),
              by: 'web',
              contact: 'indirect',
              initiator: 'third-party',
              control: 'earned',
            },
          ],
          pains: [say('He does not know when to be where', 'No sabe cuándo ni dónde presentarse')],
          opportunities: [
            {
              text: say('One message a week until day 1', 'Un mensaje por semana hasta el día 1'),
              value: 7,
              effort: 1,
            },
          ],
        },
      },
      {
        key: 'dayOne',
        name: say('Day one', 'El primer día'),
        about: say('Eight hours', 'Ocho horas'),
        feelings: [
          { value: 0.8, trigger: say('His name on the door.', 'Su nombre en la puerta.'), at: 'welcome' },
          {
            value: -1.2,
            label: say('No laptop', 'Sin portátil'),
            feeling: say('shame', 'vergüenza'),
            trigger: say('Sits and watches others work.', 'Mira trabajar a los demás.'),
            at: 'equipment',
          },
        ],
        cards: {
          doing: [say('Arrives early, shakes thirty hands', 'Llega pronto, da treinta manos')],
          touchpoints: [
            {
              key: 'welcome',
              text: say('The welcome', 'La bienvenida'),
              by: 'talk',
              isMomentOfTruth: true,
              promise: say('Somebody waits for you.', 'Alguien te espera.'),
            },
            {
              key: 'equipment',
              text: say('Desk and laptop', 'Mesa y portátil'),
              by: 'desk',
              promise: say('Ready when you are.', 'Listos cuando tú.'),
            },
          ],
          words: [say('I read the fire regulations twice.', 'Leí dos veces el plan de incendios.')],
          opportunities: [
            { text: say('Order equipment at the signature', 'Pedir el equipo al firmar'), value: 9, effort: 2 },
          ],
        },
      },
      {
        key: 'weekOne',
        name: say('Week one', 'La primera semana'),
        about: say('Days 2–5', 'Días 2–5'),
        feelings: [
          { value: -0.2 },
          {
            value: 1,
            trigger: say('A buddy explains the jokes.', 'Una compañera le explica las bromas.'),
            at: 'buddy',
          },
        ],
        cards: {
          doing: [say('Reads, listens, looks for names', 'Lee, escucha, busca nombres')],
          touchpoints: [
            {
              key: 'buddy',
              text: say('The buddy', 'La madrina'),
              by: 'talk',
              isMomentOfTruth: true,
              promise: say('No question is stupid.', 'No hay preguntas tontas.'),
            },
            { key: 'wiki', text: say('The handbook', 'El manual'), by: 'web' },
          ],
          pains: [say('Half the handbook is from 2019', 'Medio manual es de 2019')],
        },
      },
      {
        key: 'monthOne',
        name: say('First tasks', 'Las primeras tareas'),
        about: say('To day 45', 'Hasta el día 45'),
        feelings: [
          { value: 0.3 },
          { value: -0.9, trigger: say('A task nobody explains.', 'Una tarea que nadie explica.'), at: 'task' },
          { value: 0.9 },
        ],
        cards: {
          doing: [say('Tries, breaks, mends, asks', 'Prueba, rompe, arregla, pregunta')],
          touchpoints: [
            { key: 'task', text: say('The first task', 'La primera tarea'), by: 'chat' },
            {
              key: 'oneOnOne',
              text: say('The weekly talk', 'La charla semanal'),
              by: 'talk',
              initiator: 'company',
              promise: say('Half an hour that is yours.', 'Media hora que es tuya.'),
            },
          ],
          words: [say('It was in production by Friday.', 'El viernes ya estaba en producción.')],
        },
      },
      {
        key: 'ninety',
        name: say('Day ninety', 'El día noventa'),
        about: say('The decision', 'La decisión'),
        feelings: [
          { value: -0.5, trigger: say('The meeting has no agenda.', 'La reunión no tiene orden del día.') },
          {
            value: 1.7,
            label: say('“We want you to stay”', '«Queremos que te quedes»'),
            feeling: say('pride', 'orgullo'),
            trigger: say('With three reasons.', 'Con tres motivos.'),
            at: 'verdict',
          },
        ],
        cards: {
          doing: [say('Prepares a list of what he did', 'Prepara una lista de lo que ha hecho')],
          touchpoints: [
            {
              key: 'verdict',
              text: say('The ninety-day talk', 'La charla de los noventa días'),
              by: 'talk',
              initiator: 'company',
              isMomentOfTruth: true,
              promise: say('No surprises.', 'Sin sorpresas.'),
            },
          ],
          pains: [say('Three months without feedback in writing', 'Tres meses sin una valoración por escrito')],
          opportunities: [
            {
              text: say('A talk at day 30 and day 60 as well', 'Charlas también los días 30 y 60'),
              value: 8,
              effort: 2,
            },
          ],
        },
      },
    ],
    links: [{ from: 'task', to: 'wiki', label: say('goes back to the handbook', 'vuelve al manual') }],
  };
}
