// Writes the invented survey about opening a bank account into resources/samples/bank-survey: always the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';

const folder = new URL('../../resources/samples/bank-survey/', import.meta.url);
const answers = 20_000;
const start = Date.UTC(2024, 0, 1);
const days = 547;

/** Mulberry32: small, and the same on every machine. */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Level is how good the moment is, 0–1; drift is how it changed over the eighteen months. */
const touchpoints = [
  { en: 'Comparing accounts online', es: 'Comparar cuentas en internet', level: 0.66, drift: 0.02, share: 10 },
  { en: 'Starting the application', es: 'Empezar la solicitud', level: 0.72, drift: 0.05, share: 14 },
  { en: 'Proving identity by video', es: 'Identificarse por vídeo', level: 0.42, drift: 0.22, share: 14 },
  { en: 'Uploading documents', es: 'Subir documentos', level: 0.5, drift: 0.04, share: 11 },
  { en: 'Waiting for approval', es: 'Esperar la aprobación', level: 0.38, drift: -0.1, share: 10 },
  { en: 'Welcome call', es: 'Llamada de bienvenida', level: 0.8, drift: 0, share: 8 },
  { en: 'First visit to the branch', es: 'Primera visita a la oficina', level: 0.7, drift: -0.03, share: 9 },
  { en: 'Receiving the card', es: 'Recibir la tarjeta', level: 0.74, drift: 0.03, share: 12 },
  { en: 'First login to the app', es: 'Primer acceso a la aplicación', level: 0.62, drift: 0.12, share: 12 },
];
const channels = ['App', 'Web', 'Branch', 'Phone'];
const regions = ['Andalucía', 'Cataluña', 'Comunidad de Madrid', 'Galicia', 'Comunitat Valenciana', 'País Vasco'];
const customers = ['Student', 'Employee', 'Self-employed', 'Retired'];
const ages = {
  Student: ['18-29'],
  Employee: ['18-29', '30-44', '45-64'],
  'Self-employed': ['30-44', '45-64'],
  Retired: ['65+'],
};

const comments = {
  en: {
    good: [
      'Quick and clear, thank you.',
      'The adviser explained everything.',
      'Easier than I expected.',
      'Done in ten minutes.',
    ],
    middle: [
      'It works, but too many screens.',
      'Fine in the end.',
      'I had to ask twice.',
      'The letter could be clearer.',
    ],
    bad: [
      'The video call dropped three times.',
      'Nobody told me how long it takes.',
      'I had to upload the same paper again, twice.',
      'Waited nine days without a word.',
    ],
  },
  es: {
    good: [
      'Rápido y claro, gracias.',
      'La asesora me lo explicó todo.',
      'Más fácil de lo que esperaba.',
      'En diez minutos estaba hecho.',
    ],
    middle: [
      'Funciona, pero hay demasiadas pantallas.',
      'Al final, bien.',
      'Tuve que preguntar dos veces.',
      'La carta podría ser más clara.',
    ],
    bad: [
      'La videollamada se cortó tres veces.',
      'Nadie me dijo cuánto tardaría.',
      'Tuve que subir el mismo papel otra vez, y otra.',
      'Nueve días esperando, sin noticias.',
    ],
  },
};

function invent() {
  const random = createRandom(20_241_105);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const weighted = () => {
    let left = random() * touchpoints.reduce((sum, { share }) => sum + share, 0);
    for (const touchpoint of touchpoints) {
      left -= touchpoint.share;
      if (left < 0) return touchpoint;
    }
    return touchpoints[0];
  };
  const rows = [];
  for (let number = 1; number <= answers; number++) {
    const touchpoint = weighted();
    const day = Math.floor(random() * days);
    const customer = pick(customers);
    const channel = pick(channels);
    const language = random() < 0.7 ? 'es' : 'en';
    const mood =
      touchpoint.level +
      (touchpoint.drift * day) / days +
      (customer === 'Retired' && channel === 'App' ? -0.12 : 0) +
      (random() + random() + random() - 1.5) * 0.42;
    const level = Math.min(1, Math.max(0, mood));
    const tone = level > 0.68 ? 'good' : level > 0.4 ? 'middle' : 'bad';
    rows.push({
      answer_id: `A${String(number).padStart(5, '0')}`,
      answered_on: new Date(start + day * 86_400_000).toISOString().slice(0, 10),
      touchpoint: touchpoint.en,
      customer_type: customer,
      age_group: pick(ages[customer]),
      region: pick(regions),
      channel,
      language,
      nps: String(Math.min(10, Math.round(level * 10.6))),
      csat: String(Math.min(5, Math.max(1, 1 + Math.round(level * 4.2)))),
      ces: String(Math.min(7, Math.max(1, 1 + Math.round(level * 6.2 + (random() - 0.5) * 1.4)))),
      revenue_eur: (20 + random() * random() * 900).toFixed(2),
      comment: random() < 0.28 ? pick(comments[language][tone]) : '',
    });
  }
  return rows.map((row, index) => dirty(row, index, random, pick));
}

/** What real exports look like: codes for "no answer", blanks, names written otherwise, dates that are none. */
function dirty(row, index, random, pick) {
  const soiled = { ...row };
  if (random() < 0.02) soiled.nps = '99';
  if (random() < 0.03) soiled.nps = '';
  if (random() < 0.002) soiled.nps = pick(['N/A', 'n/a', '—', '11']);
  if (random() < 0.05) soiled.csat = '';
  if (random() < 0.04) soiled.ces = pick(['', '', '9']);
  if (random() < 0.02) soiled.touchpoint = soiled.touchpoint.toUpperCase();
  if (random() < 0.015) soiled.touchpoint = ` ${soiled.touchpoint}  `;
  if (random() < 0.006) soiled.touchpoint = 'Branch party';
  if (random() < 0.003) soiled.touchpoint = '';
  if (random() < 0.004) soiled.answered_on = pick(['', '0000-00-00', 'unknown']);
  if (random() < 0.01) soiled.region = '';
  if (index % 997 === 0) soiled.comment = 'She said "thank you",\nand meant it.';
  return soiled;
}

const cell = (text, delimiter) =>
  /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replace(/"/g, '""')}"` : text;
const csv = (header, rows, delimiter, end) =>
  [header, ...rows].map((row) => row.map((text) => cell(text, delimiter)).join(delimiter)).join(end) + end;

const english = [
  'answer_id',
  'answered_on',
  'touchpoint',
  'customer_type',
  'age_group',
  'region',
  'channel',
  'language',
  'nps',
  'csat',
  'ces',
  'revenue_eur',
  'comment',
];
const spanish = [
  'Id respuesta',
  'Fecha',
  'Punto de contacto',
  'Tipo de cliente',
  'Edad',
  'Comunidad',
  'Canal',
  'Idioma',
  'Recomendación',
  'Satisfacción',
  'Facilidad',
  'Ingresos',
  'Comentario',
];

const inSpanish = new Map([
  ...touchpoints.map(({ en, es }) => [en, es]),
  ['Branch party', 'Fiesta de la oficina'],
  ['App', 'Aplicación'],
  ['Branch', 'Oficina'],
  ['Phone', 'Teléfono'],
  ['Student', 'Estudiante'],
  ['Employee', 'Asalariado'],
  ['Self-employed', 'Autónomo'],
  ['Retired', 'Jubilado'],
  ['unknown', 'desconocida'],
]);
for (const [en, es] of [...inSpanish]) inSpanish.set(en.toUpperCase(), es.toUpperCase());

/** As a Spanish spreadsheet saves it: semicolons, decimal commas, day first, Windows-1252. */
function asSpanish(row) {
  const date = row.answered_on;
  const of = {
    ...row,
    answered_on: /^20\d{2}-\d{2}-\d{2}$/.test(date) ? date.split('-').reverse().join('/') : date,
    revenue_eur: row.revenue_eur.replace('.', ','),
  };
  return english.map((name) => of[name].replace(/\S.*\S/, (text) => inSpanish.get(text) ?? text));
}

function writeBankSurvey() {
  const rows = invent();
  mkdirSync(folder, { recursive: true });
  const all = rows.map((row) => english.map((name) => row[name]));
  writeFileSync(new URL('opening-an-account.csv', folder), csv(english, all, ',', '\n'));
  const same = csv(spanish, rows.map(asSpanish), ';', '\r\n');
  writeFileSync(new URL('apertura-de-cuenta.csv', folder), iconv.encode(same, 'windows-1252'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeBankSurvey();
