import type { MapContent } from './shape.ts';
import type { Say } from './usualLanes.ts';

/** Stages, steps and cards of the service blueprint. */
export const blueprintStages = (say: Say): MapContent['stages'] => [
  {
    key: 'ordering',
    name: say('Ordering', 'El alta'),
    about: say('one evening', 'una tarde'),
    hue: 0,
    cards: {
      systems: [{ text: say('Customer records', 'Ficha del cliente'), until: 'billing' }],
      owners: [say('Sales', 'Ventas')],
    },
    steps: [
      {
        key: 'comparing',
        name: say('Compares', 'Compara'),
        about: say('20 minutes', '20 minutos'),
        feelings: [{ value: 0.4 }],
        cards: {
          evidence: [say('The price table', 'La tabla de precios')],
          doing: [say('Types her address, compares three offers', 'Escribe su dirección y compara tres ofertas')],
          touchpoints: [
            {
              key: 'coverage',
              text: say('Is there fibre in my street?', '¿Llega la fibra a mi calle?'),
              by: 'web',
              duration: 2,
            },
          ],
          onstage: [say('The page answers at once', 'La página responde al momento')],
          backstage: [
            {
              text: say('Street data kept by hand', 'Callejero mantenido a mano'),
              mark: 'fail',
              basis: 'observed',
              evidence: say('two weeks at the desk', 'dos semanas en la oficina'),
            },
          ],
          support: [say('Network planning', 'Planificación de red')],
        },
      },
      {
        key: 'signing',
        name: say('Signs up', 'Contrata'),
        about: say('10 minutes', '10 minutos'),
        feelings: [{ value: 0.9, label: say('“That was easy”', '«Qué fácil»'), feeling: say('relief', 'alivio') }],
        cards: {
          evidence: [say('The contract as a PDF', 'El contrato en PDF')],
          doing: [say('Signs on the phone’s screen', 'Firma en la pantalla del móvil')],
          touchpoints: [
            {
              key: 'order',
              text: say('The order', 'El pedido'),
              by: 'web',
              alsoBy: ['phone'],
              duration: 10,
              isMomentOfTruth: true,
              promise: say('Online in five days.', 'Con conexión en cinco días.'),
            },
          ],
          onstage: [{ key: 'confirms', text: say('Confirms the order on screen', 'Confirma el pedido en pantalla') }],
          backstage: [{ key: 'check', text: say('Checks order and credit', 'Comprueba pedido y solvencia') }],
          support: [{ key: 'line', text: say('Reserves the line', 'Reserva la línea') }],
          systems: [say('Online shop', 'Tienda en línea')],
        },
      },
    ],
  },
  {
    key: 'installing',
    name: say('Getting connected', 'La instalación'),
    about: say('five to fourteen days', 'de cinco a catorce días'),
    hue: 5,
    cards: {
      owners: [say('Field service', 'Servicio técnico')],
      systems: [{ text: say('Visit planner', 'Agenda de visitas') }],
    },
    steps: [
      {
        key: 'waiting',
        name: say('Waits for a date', 'Espera la cita'),
        about: say('days 1–5', 'días 1 a 5'),
        feelings: [{ value: -0.6, at: 'date', trigger: say('“Between 8 and 20 h”', '«Entre las 8 y las 20 h»') }],
        cards: {
          doing: [say('Asks for a day off', 'Pide el día libre')],
          touchpoints: [
            {
              key: 'date',
              text: say('The message with the date', 'El mensaje con la cita'),
              by: 'sms',
              initiator: 'company',
              waiting: 2880,
            },
          ],
          onstage: [
            { key: 'window', text: say('Sends a window of twelve hours', 'Da una franja de doce horas'), mark: 'wait' },
          ],
          backstage: [{ key: 'plan', text: say('Plans rounds and people', 'Organiza rutas y personal') }],
          support: [say('Rota of the partner firm', 'Turnos de la subcontrata')],
        },
      },
      {
        key: 'visiting',
        name: say('The visit', 'La visita'),
        about: say('one morning', 'una mañana'),
        feelings: [
          {
            value: -1.7,
            label: say('Nobody rings', 'No llama nadie'),
            feeling: say('anger', 'enfado'),
            at: 'missed',
          },
          { value: 0.8 },
        ],
        cards: {
          evidence: [say('The router and its label', 'El rúter y su etiqueta')],
          doing: [say('Stays at home, rings the hotline', 'Se queda en casa y llama')],
          touchpoints: [
            {
              key: 'missed',
              text: say('The hotline, when nobody comes', 'La llamada, si no viene nadie'),
              by: 'phone',
              waiting: 18,
              duration: 6,
              isMomentOfTruth: true,
            },
            {
              key: 'visit',
              text: say('The technician at the door', 'El técnico en la puerta'),
              by: 'home',
              control: 'partner',
              duration: 75,
              promise: say('We ring half an hour before.', 'Avisamos media hora antes.'),
            },
          ],
          onstage: [say('Drills, connects, explains', 'Taladra, conecta y explica')],
          backstage: [
            {
              key: 'stock',
              text: say('Loads routers in the morning', 'Carga los rúteres por la mañana'),
              mark: 'fail',
            },
          ],
          support: [say('Stock and returns', 'Almacén y devoluciones')],
        },
      },
    ],
  },
  {
    key: 'billing',
    name: say('The first bill', 'La primera factura'),
    about: say('day 30', 'día 30'),
    feelings: [{ value: -0.3 }],
    cards: {
      evidence: [say('A bill of four pages', 'Una factura de cuatro páginas')],
      doing: [say('Looks for the price she was told', 'Busca el precio que le dijeron')],
      touchpoints: [
        {
          key: 'bill',
          text: say('The bill', 'La factura'),
          by: 'app',
          alsoBy: ['post'],
          initiator: 'company',
          frequency: say('monthly', 'cada mes'),
        },
      ],
      onstage: [say('Explains the bill in the app', 'Explica la factura en la aplicación')],
      backstage: [{ text: say('Corrects by hand', 'Corrige a mano'), mark: 'wait', duration: 40 }],
      support: [say('Billing run', 'Facturación')],
      systems: [say('Billing', 'Sistema de facturación')],
      owners: [say('Finance', 'Administración')],
    },
  },
];
