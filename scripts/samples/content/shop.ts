import type { MapContent } from './shape.ts';
import { invented, sayIn, usualChannels, usualLanes } from './usualLanes.ts';

export function shop(language: MapContent['language']): MapContent {
  const say = sayIn(language);
  return {
    language,
    title: say('A shop, with returns', 'Una tienda, con devoluciones'),
    scenario: say(
      'Retail: a pair of boots, bought online, returned in the shop',
      'Comercio: unas botas compradas en línea y devueltas en la tienda',
    ),
    owner: say('Online shop', 'Tienda en línea'),
    notice: invented(say),
    persona: {
      name: say('Jon Etxeberria, 34', 'Jon Etxeberria, 34 años'),
      role: say('Buys for the whole family', 'Compra para toda la familia'),
      quote: say(
        'If sending it back is a fight, I won’t buy again.',
        'Si devolverlo es una pelea, no vuelvo a comprar.',
      ),
      wants: [
        say('Boots that fit, by Saturday', 'Unas botas de su talla antes del sábado'),
        say('No surprises at the till', 'Ninguna sorpresa al pagar'),
      ],
      fears: [
        say('The wrong size', 'Equivocarse de talla'),
        say('Waiting weeks for the refund', 'Esperar semanas el reembolso'),
      ],
      hue: 3,
      portrait: 1,
    },
    channels: usualChannels(say),
    lanes: usualLanes(say),
    stages: [
      {
        key: 'looking',
        name: say('Looking', 'Buscar'),
        about: say('On the sofa', 'En el sofá'),
        feelings: [
          { value: 0.5 },
          {
            value: 0.9,
            label: say('“Exactly these”', '«Justo estas»'),
            feeling: say('anticipation', 'ilusión'),
            trigger: say('A photo of the boots on a real foot.', 'Una foto de las botas en un pie de verdad.'),
          },
        ],
        cards: {
          doing: [say('Searches, filters, reads reviews', 'Busca, filtra, lee opiniones')],
          touchpoints: [
            {
              key: 'reviews',
              text: say('Other buyers’ reviews', 'Opiniones de otros'),
              by: 'friends',
              contact: 'indirect',
              initiator: 'third-party',
              control: 'earned',
            },
            {
              key: 'page',
              text: say('The product page', 'La ficha del producto'),
              by: 'web',
              promise: say('You see it as it is.', 'Lo ves tal como es.'),
            },
          ],
          words: [say('Half say small, half say large.', 'La mitad dice que talla poco y la otra mitad, que mucho.')],
        },
      },
      {
        key: 'buying',
        name: say('Buying', 'Comprar'),
        about: say('Three minutes', 'Tres minutos'),
        feelings: [
          { value: 0.6 },
          {
            value: -0.5,
            trigger: say('Delivery costs appear on the last page.', 'Los gastos de envío salen en la última página.'),
            at: 'checkout',
          },
        ],
        cards: {
          doing: [say('Guesses the size, pays by phone', 'Adivina la talla, paga con el móvil')],
          touchpoints: [
            { key: 'size', text: say('The size guide', 'La guía de tallas'), by: 'web' },
            {
              key: 'checkout',
              text: say('The checkout', 'La caja'),
              by: 'web',
              isMomentOfTruth: true,
              promise: say('The first price is the last price.', 'El primer precio es el último.'),
            },
          ],
          pains: [say('Delivery costs come last', 'El envío se cobra al final')],
          opportunities: [
            {
              text: say('Show the whole price from the start', 'Enseñar el precio completo desde el principio'),
              value: 8,
              effort: 2,
            },
          ],
        },
      },
      {
        key: 'waiting',
        name: say('Waiting', 'Esperar'),
        about: say('Two days', 'Dos días'),
        feelings: [{ value: 0.1 }],
        cards: {
          doing: [say('Follows the parcel, stays at home', 'Sigue el paquete, no sale de casa')],
          touchpoints: [
            {
              key: 'tracking',
              text: say('Where is my parcel?', '¿Dónde está mi paquete?'),
              by: 'app',
              initiator: 'company',
            },
            {
              key: 'courier',
              text: say('The courier at the door', 'El repartidor en la puerta'),
              by: 'talk',
              control: 'partner',
            },
          ],
          pains: [say('“Between 8 and 20 h”', '«Entre las 8 y las 20 h»')],
        },
      },
      {
        key: 'trying',
        name: say('Trying on', 'Probar'),
        about: say('Saturday', 'El sábado'),
        feelings: [
          { value: 1.2 },
          {
            value: -1.4,
            label: say('Too small', 'Le quedan pequeñas'),
            feeling: say('disappointment', 'decepción'),
            trigger: say('Both toes touch.', 'Le rozan los dos pies.'),
          },
        ],
        cards: {
          doing: [say('Opens, tries on, packs again', 'Abre, se las prueba, las vuelve a meter')],
          touchpoints: [
            {
              key: 'box',
              text: say('Opening the box', 'Abrir la caja'),
              by: 'post',
              promise: say('As beautiful as the picture.', 'Tan bonitas como en la foto.'),
            },
          ],
          words: [say('Beautiful. Just not for my feet.', 'Preciosas. Pero no para mis pies.')],
        },
      },
      {
        key: 'returning',
        name: say('Returning', 'Devolver'),
        about: say('Monday', 'El lunes'),
        feelings: [
          { value: -0.8 },
          {
            value: 1.5,
            label: say('Two minutes, done', 'Dos minutos y listo'),
            feeling: say('relief', 'alivio'),
            trigger: say('The assistant does not ask why.', 'La dependienta no pregunta por qué.'),
            at: 'desk',
          },
        ],
        cards: {
          doing: [say('Takes them to the shop', 'Las lleva a la tienda')],
          touchpoints: [
            {
              key: 'desk',
              text: say('The returns desk', 'El mostrador de devoluciones'),
              by: 'shop',
              isMomentOfTruth: true,
              promise: say('No questions, no queue.', 'Sin preguntas y sin cola.'),
            },
          ],
          opportunities: [
            {
              text: say('The right size ready at the desk', 'La talla buena, lista en el mostrador'),
              value: 9,
              effort: 4,
            },
          ],
        },
      },
      {
        key: 'again',
        name: say('Again?', '¿Otra vez?'),
        about: say('The next weeks', 'Las semanas siguientes'),
        feelings: [{ value: 0.4 }],
        cards: {
          doing: [say('Waits for the money, tells friends', 'Espera el dinero, se lo cuenta a amigos')],
          touchpoints: [
            {
              key: 'refund',
              text: say('The refund', 'El reembolso'),
              by: 'mail',
              initiator: 'company',
              promise: say('Back within three days.', 'De vuelta en tres días.'),
            },
            { key: 'news', text: say('The newsletter', 'El boletín'), by: 'mail', initiator: 'company' },
          ],
          words: [say('I’d buy there again. I know the way back.', 'Volvería a comprar: ya sé cómo se devuelve.')],
        },
      },
    ],
    links: [{ from: 'desk', to: 'size', label: say('orders another size', 'pide otra talla') }],
  };
}
