import type { MapContent } from './shape.ts';

export const hospitalStayEs: MapContent = {
  language: 'es',
  title: 'Un ingreso programado',
  scenario: 'Prótesis de rodilla: de la carta al primer paseo con la perra',
  vision: 'En nuestras plantas nadie tiene que adivinar qué viene ahora.',
  owner: 'Experiencia del paciente',
  notice:
    'Rosa, sus palabras y lo que siente son inventados. Las puntuaciones son reales: HCAHPS 2015–2023, 50 estados de EE. UU. y Washington D. C.',
  persona: {
    name: 'Rosa Medina, 58 años',
    role: 'Prótesis de rodilla, su primer ingreso',
    quote: 'Solo quiero que alguien me diga qué viene ahora.',
    wants: ['Pasear a su perra antes del verano', 'Saber a quién llamar'],
    fears: ['Que le duela de noche y no venga nadie', 'Pastillas que nadie le explica'],
    story:
      'Maestra de primaria, vive sola con su perra y tiene una hermana a dos calles. Inventada a partir de lo que los pacientes cuentan una y otra vez.',
    hue: 0,
    portrait: 11,
  },
  channels: {
    talk: ['en persona', 'person'],
    friends: ['de boca en boca', 'chat'],
    letter: ['carta', 'letter'],
    ward: ['planta', 'bed'],
    night: ['planta, de noche', 'night'],
    tablets: ['junto a la cama', 'pill'],
    paper: ['papel y charla', 'paper'],
    phone: ['teléfono', 'phone'],
  },
  lanes: {
    doing: { kind: 'action', name: 'Qué hace' },
    feeling: { kind: 'feeling', name: 'Qué siente', about: 'del disgusto a la alegría' },
    touchpoints: { kind: 'touchpoint', name: 'Puntos de contacto', about: 'con medición' },
    words: { kind: 'quote', name: 'En sus palabras' },
    pains: { kind: 'pain', name: 'Puntos de dolor' },
    opportunities: { kind: 'opportunity', name: 'Oportunidades' },
  },
  stages: [
    {
      key: 'before',
      name: 'Antes',
      about: 'En casa, dos semanas',
      feelings: [
        { value: 0.2, trigger: 'Por fin hay fecha, tras nueve meses de espera.', at: 'letter' },
        {
          value: -0.6,
          label: 'No pega ojo',
          feeling: 'preocupación',
          trigger: 'Una vecina le cuenta que se tomaron su dolor a broma.',
          at: 'story',
          basis: 'observed',
        },
      ],
      cards: {
        doing: ['Lee la carta dos veces, hace la bolsa, llama a su hermana'],
        touchpoints: [
          {
            key: 'story',
            text: 'Lo que cuenta una amiga',
            by: 'friends',
            contact: 'indirect',
            initiator: 'third-party',
            control: 'earned',
          },
          {
            key: 'letter',
            text: 'La carta con la fecha',
            by: 'letter',
            initiator: 'company',
            owner: 'Admisión',
            promise: 'Una sola carta, con todo dentro.',
          },
        ],
        words: [{ text: 'Mi hermana me dijo que llevara tapones.', basis: 'observed', evidence: 'Entrevista 2' }],
      },
    },
    {
      key: 'arriving',
      name: 'La llegada',
      about: 'Día 1',
      feelings: [
        { value: -0.2, trigger: 'El tercer impreso vuelve a pedirle la dirección.' },
        {
          value: 0.7,
          trigger: 'El cirujano le dibuja la rodilla nueva en una servilleta.',
          at: 'doctors',
          basis: 'observed',
        },
      ],
      cards: {
        doing: ['Espera en el mostrador, firma, la llevan a su cama'],
        touchpoints: [
          {
            key: 'doctors',
            text: 'Los médicos explican',
            by: 'talk',
            initiator: 'company',
            owner: 'Traumatología',
            promise: 'Lo explicamos hasta que usted sepa contarlo.',
          },
          {
            key: 'room',
            text: 'Una habitación limpia',
            by: 'ward',
            initiator: 'company',
            owner: 'Limpieza',
            promise: 'La habitación que le daríamos a nuestra madre.',
          },
        ],
        pains: [
          { text: 'Firma once impresos; seis piden lo mismo', basis: 'observed', evidence: 'Contados una mañana' },
        ],
      },
    },
    {
      key: 'ward',
      name: 'En planta',
      about: 'Días 1–3',
      feelings: [
        { value: 1.1, trigger: 'Una enfermera se sienta a escucharla.', at: 'nurses', basis: 'observed' },
        {
          value: -1.5,
          label: 'Llama y no viene nadie',
          feeling: 'miedo',
          trigger: 'Tocar el timbre de noche y no oír nada.',
          at: 'button',
          basis: 'observed',
        },
      ],
      cards: {
        doing: ['Duerme mal, llama al timbre, se levanta por primera vez'],
        touchpoints: [
          {
            key: 'nurses',
            text: 'Enfermería escucha',
            by: 'talk',
            isMomentOfTruth: true,
            owner: 'Enfermería',
            promise: 'Su enfermera sabe su nombre y su plan.',
          },
          {
            key: 'button',
            text: 'El timbre',
            by: 'ward',
            owner: 'Enfermería',
            promise: 'Ayuda en cinco minutos, de día y de noche.',
          },
          {
            key: 'quiet',
            text: 'Silencio de noche',
            by: 'night',
            initiator: 'company',
            owner: 'Enfermería',
            promise: 'De diez a seis, esto es un dormitorio.',
          },
        ],
        words: [{ text: 'Llamé y, al rato, dejé de llamar.', basis: 'observed', evidence: '4 de 6 entrevistas' }],
        pains: [{ text: 'Espera 18 minutos; de noche, 31', basis: 'assumed', evidence: 'Cálculo de la propia planta' }],
        opportunities: [
          { text: 'Una ronda cada hora, y apenas sonará el timbre', owner: 'Enfermería', value: 8, effort: 3 },
        ],
      },
    },
    {
      key: 'medicines',
      name: 'La medicación',
      about: 'Días 2–3',
      feelings: [{ value: -1.1, trigger: 'Dos pastillas nuevas en un vasito, sin nombre.', at: 'what-for' }],
      cards: {
        doing: ['Toma lo que le dan y pregunta para qué es'],
        touchpoints: [
          {
            key: 'what-for',
            text: '¿Para qué es?',
            by: 'tablets',
            isMomentOfTruth: true,
            owner: 'Farmacia',
            promise: 'Ninguna pastilla sin su nombre y su porqué.',
          },
        ],
        words: [{ text: 'La blanca y la rosa. No sabía más.', basis: 'observed', evidence: 'Entrevista 5' }],
        pains: ['Nadie le habló de efectos secundarios'],
        opportunities: [{ text: 'Una ficha por pastilla, en letra grande', owner: 'Farmacia', value: 9, effort: 2 }],
      },
    },
    {
      key: 'home',
      name: 'El alta',
      about: 'Día 4',
      feelings: [
        { value: 0.9, trigger: 'Repasan el plan con ella y con su hermana.', at: 'plan' },
        {
          value: 1.5,
          label: '«Va usted muy bien»',
          feeling: 'alivio',
          trigger: 'Se lo dice la fisioterapeuta en la puerta.',
          basis: 'observed',
        },
      ],
      cards: {
        doing: ['Escucha el plan, recoge los papeles, la llevan a casa'],
        touchpoints: [
          {
            key: 'plan',
            text: 'El plan para casa',
            by: 'paper',
            initiator: 'company',
            owner: 'Planta',
            promise: 'Se va con una sola hoja que lo dice todo.',
          },
        ],
      },
    },
    {
      key: 'afterwards',
      name: 'Después',
      about: 'El primer mes',
      feelings: [
        { value: -0.4, trigger: 'Domingo, la rodilla hinchada y un contestador.', at: 'what-now' },
        { value: 0.5, trigger: 'La vuelta a la manzana, con la perra.' },
      ],
      cards: {
        doing: ['Hace ejercicios, cuenta pastillas, marca un número'],
        touchpoints: [
          {
            key: 'what-now',
            text: '¿Y ahora qué?',
            by: 'phone',
            isMomentOfTruth: true,
            owner: 'Planta',
            promise: 'Durante treinta días, a una llamada.',
          },
        ],
        words: [{ text: '¿A quién llamo un domingo?', basis: 'observed', evidence: '5 de 6 entrevistas' }],
        pains: ['A partir del cuarto día nadie pregunta'],
        opportunities: [{ text: 'Una llamada al segundo día, por su nombre', owner: 'Planta', value: 9, effort: 4 }],
      },
    },
  ],
  links: [{ from: 'what-now', to: 'what-for', label: 'llama a planta por las pastillas', share: 0.2 }],
};
