import type { MapContent } from './shape.ts';
import { invented, sayIn, usualChannels, usualLanes } from './usualLanes.ts';

export function trial(language: MapContent['language']): MapContent {
  const say = sayIn(language);
  return {
    language,
    title: say('From trial to renewal', 'De la prueba a la renovación'),
    scenario: say(
      'B2B software: the first year of a team of twelve',
      'Software para empresas: el primer año de un equipo de doce',
    ),
    owner: say('Customer success', 'Éxito del cliente'),
    notice: invented(say),
    persona: {
      name: say('Aisha Bennani, 41', 'Aisha Bennani, 41 años'),
      role: say('Head of operations, signs the contract', 'Directora de operaciones, firma el contrato'),
      quote: say('I don’t buy features. I buy quiet Mondays.', 'No compro funciones. Compro lunes tranquilos.'),
      wants: [
        say('Proof before the budget round', 'Pruebas antes del presupuesto'),
        say('A team that really uses it', 'Un equipo que lo use de verdad'),
      ],
      fears: [
        say('Another tool nobody opens', 'Otra herramienta que nadie abre'),
        say('Being locked in', 'Quedarse atrapada'),
      ],
      hue: 1,
      portrait: 7,
    },
    channels: {
      ...usualChannels(say),
      call: [say('video call', 'videollamada'), 'person'],
      chat: [say('chat', 'chat'), 'chat'],
    },
    lanes: { ...usualLanes(say), thinking: { kind: 'thought', name: say('Thinking', 'Qué piensa') } },
    stages: [
      {
        key: 'trying',
        name: say('Trying', 'Probar'),
        about: say('14 days', '14 días'),
        feelings: [
          { value: 0.3 },
          {
            value: 1.1,
            label: say('First report in an hour', 'Primer informe en una hora'),
            feeling: say('surprise', 'sorpresa'),
            trigger: say('Her own data, no consultant.', 'Sus propios datos, sin consultor.'),
            at: 'first',
          },
        ],
        cards: {
          doing: [say('Signs up, uploads a spreadsheet', 'Se da de alta, sube una hoja de cálculo')],
          touchpoints: [
            {
              key: 'peer',
              text: say('A peer’s recommendation', 'La recomendación de una colega'),
              by: 'friends',
              contact: 'indirect',
              initiator: 'third-party',
              control: 'earned',
            },
            {
              key: 'first',
              text: say('The first hour', 'La primera hora'),
              by: 'app',
              isMomentOfTruth: true,
              promise: say('Something useful before lunch.', 'Algo útil antes de comer.'),
            },
          ],
          thinking: [say('Would my team manage this alone?', '¿Se apañaría mi equipo solo?')],
        },
      },
      {
        key: 'buying',
        name: say('Buying', 'Comprar'),
        about: say('Six weeks', 'Seis semanas'),
        feelings: [
          {
            value: -0.6,
            trigger: say('The price depends on a call.', 'El precio depende de una llamada.'),
            at: 'quote',
          },
          { value: -0.9 },
        ],
        cards: {
          doing: [say('Asks for a quote, convinces legal', 'Pide presupuesto, convence a legal')],
          touchpoints: [
            { key: 'quote', text: say('The quote', 'El presupuesto'), by: 'mail', initiator: 'company' },
            { key: 'security', text: say('The security questionnaire', 'El cuestionario de seguridad'), by: 'mail' },
          ],
          words: [say('Forty pages to buy twelve seats.', 'Cuarenta páginas para doce licencias.')],
          pains: [say('Nobody knows the final price', 'Nadie sabe el precio final')],
          opportunities: [
            {
              text: say('Prices and security papers on the website', 'Precios y papeles de seguridad en la web'),
              value: 8,
              effort: 2,
            },
          ],
        },
      },
      {
        key: 'starting',
        name: say('Starting', 'Arrancar'),
        about: say('Month 1', 'Mes 1'),
        feelings: [
          { value: 0.5 },
          {
            value: -1.3,
            label: say('Three of twelve log in', 'Entran tres de doce'),
            feeling: say('worry', 'preocupación'),
            trigger: say('The usage mail on Monday morning.', 'El correo de uso del lunes.'),
            at: 'usage',
          },
        ],
        cards: {
          doing: [say('Invites the team, books a training', 'Invita al equipo, reserva una formación')],
          touchpoints: [
            {
              key: 'kickoff',
              text: say('The kick-off', 'La reunión de arranque'),
              by: 'call',
              promise: say('A plan with names in it.', 'Un plan con nombres.'),
            },
            {
              key: 'usage',
              text: say('The weekly usage mail', 'El correo semanal de uso'),
              by: 'mail',
              initiator: 'company',
            },
          ],
          pains: [say('Training is for admins only', 'La formación es solo para administradores')],
          opportunities: [
            {
              text: say('Ten-minute lessons for the whole team', 'Lecciones de diez minutos para todo el equipo'),
              value: 9,
              effort: 5,
            },
          ],
        },
      },
      {
        key: 'using',
        name: say('Relying on it', 'Confiar en ella'),
        about: say('Months 2–10', 'Meses 2–10'),
        feelings: [
          { value: 0.7 },
          { value: -0.4 },
          {
            value: 1.2,
            trigger: say(
              'A named person answers within the hour.',
              'Contesta una persona con nombre en menos de una hora.',
            ),
            at: 'support',
          },
        ],
        cards: {
          doing: [say('Plans every Monday with it', 'Planifica con ella cada lunes')],
          touchpoints: [
            {
              key: 'support',
              text: say('Support', 'El soporte'),
              by: 'chat',
              isMomentOfTruth: true,
              promise: say('An answer, not a ticket number.', 'Una respuesta, no un número de incidencia.'),
            },
            { key: 'outage', text: say('The outage notice', 'El aviso de caída'), by: 'mail', initiator: 'company' },
          ],
          words: [say('On quiet Mondays nobody mentions it.', 'Los lunes tranquilos nadie la nombra.')],
        },
      },
      {
        key: 'renewing',
        name: say('Renewing', 'Renovar'),
        about: say('Months 11–12', 'Meses 11–12'),
        feelings: [
          { value: 0.1 },
          {
            value: 1.4,
            label: say('Signed in a day', 'Firmado en un día'),
            feeling: say('confidence', 'confianza'),
            trigger: say('One page shows what the year was worth.', 'Una página enseña lo que valió el año.'),
            at: 'review',
          },
        ],
        cards: {
          doing: [say('Counts what it saved, asks for two more seats', 'Cuenta lo ahorrado, pide dos licencias más')],
          touchpoints: [
            {
              key: 'review',
              text: say('The yearly review', 'La revisión anual'),
              by: 'call',
              isMomentOfTruth: true,
              promise: say('Your numbers, not ours.', 'Sus cifras, no las nuestras.'),
            },
            { key: 'invoice', text: say('The invoice', 'La factura'), by: 'mail', initiator: 'company' },
          ],
          thinking: [say('What if they double the price now?', '¿Y si ahora doblan el precio?')],
          opportunities: [
            {
              text: say('Tell the new price three months ahead', 'Avisar del precio nuevo con tres meses'),
              value: 7,
              effort: 1,
            },
          ],
        },
      },
    ],
    links: [
      {
        from: 'usage',
        to: 'kickoff',
        label: say('starts again with a second group', 'vuelve a arrancar con otro grupo'),
      },
    ],
  };
}
