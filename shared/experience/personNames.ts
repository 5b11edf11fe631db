import { plainName } from './names.ts';

/**
 * How many cells of a column are people's names, where the column holds nothing else: what its header says and how its
 * cells look must agree. Touchpoints, cities and channels have capitals as well, so that either alone proves nothing.
 */
export function personNamesAmong(header: string, cells: readonly string[]): number {
  const looked = cells.slice(0, mostCells).map((cell) => cell.trim());
  if (looked.length < 2) return 0;
  const said = headerOf(header);
  const shaped = looked.filter((cell) => looksLikeName(cell, said !== null));
  const known = shaped.filter(hasGivenName).length / looked.length;
  const isAll = shaped.length >= looked.length * 0.8;
  return isAll && known >= enough[said ?? 'nothing'] ? shaped.length : 0;
}

const mostCells = 600;

/** How large a share must begin with a name that many people bear, by what the header says. */
const enough = { name: 0, person: 0.2, nothing: 0.5, thing: 2 } as const;

function headerOf(header: string): keyof typeof enough | null {
  const words = ` ${plainName(header.replace(/([a-z])([A-Z])/g, '$1 $2'))} `;
  const has = (list: readonly string[]) => list.some((word) => words.includes(` ${word} `));
  if (has(things)) return 'thing';
  if (has(partsOfNames)) return 'name';
  return has(persons) ? 'person' : null;
}

const inWords = (text: string): string[] => text.split(',').map((word) => word.trim());

const partsOfNames = [
  ...inWords('first name, last name, full name, given name, family name, surname, middle name, firstname, lastname'),
  ...inWords('fullname, nombre completo, nombre y apellidos, apellido, apellidos, primer apellido, segundo apellido'),
  ...inWords('nombre de pila, nombre del cliente, nombre cliente, customer name, client name, agent name, user name'),
  ...inWords('nombre del agente, nombre agente, employee name, nombre del empleado, patient name, nombre del paciente'),
];

const persons = [
  ...inWords('name, nombre, customer, client, cliente, agent, agente, employee, empleado, empleada, advisor, asesor'),
  ...inWords('asesora, gestor, gestora, consultant, consultor, rep, representative, operator, operador, operadora'),
  ...inWords('respondent, encuestado, encuestada, contact, contacto, person, persona, user, usuario, usuaria, patient'),
  ...inWords('paciente, guest, huesped, titular, owner, manager, doctor, doctora, medico, teacher, profesor, member'),
  ...inWords('socio, socia, attended by, atendido por, handled by, signed by, firma, submitted by, author, autor'),
];

const things = [
  ...inWords('touchpoint, touch point, punto de contacto, journey, step, paso, stage, etapa, event, evento, channel'),
  ...inWords('canal, city, ciudad, town, municipio, localidad, state, estado, province, provincia, region, country'),
  ...inWords('pais, street, calle, address, direccion, branch, sucursal, oficina, store, tienda, shop, hospital'),
  ...inWords(
    'facility, centro, company, empresa, organization, organizacion, brand, marca, product, producto, service',
  ),
  ...inWords(
    'servicio, measure, medida, question, pregunta, topic, tema, category, categoria, segment, segmento, plan',
  ),
  ...inWords('team, equipo, department, departamento, campaign, file, archivo, type, tipo, status, county, condado'),
];

const particle = '(?:de|del|de la|de los|la|las|los|y|e|i|van|von|der|den|da|do|dos|di|bin|al|el|st)';
const part = "(?:\\p{Lu}['’]?\\p{L}*\\p{Ll}(?:['’-]\\p{Lu}?\\p{Ll}+)*|\\p{Lu}\\.?ª?|\\p{Lu}{2,})";
const name = new RegExp(`^(?:${particle} )*${part}(?: (?:${particle} )*${part}){1,5}$`, 'u');
const turned = new RegExp(
  `^(?:${particle} )*${part}(?: (?:${particle} )*${part}){0,4}, ${part}(?: ${part}){0,3}$`,
  'u',
);
const single = new RegExp(`^(?:${particle} )*${part}$`, 'iu');

/** Two names or more, "García, Ana" or, where the header speaks of people, one. */
function looksLikeName(cell: string, isOfPeople: boolean): boolean {
  if (cell.length > 80) return false;
  const plain = cell.replace(/\s+/g, ' ').replace(/^(?:Mr|Mrs|Ms|Miss|Dr|Dra|Sr|Sra|Srta|D|Dña|Don|Doña)\.? /u, '');
  return name.test(plain) || turned.test(plain) || (isOfPeople && single.test(plain));
}

/** The first name of "Ana María Gil", and of "Gil, Ana". */
function hasGivenName(cell: string): boolean {
  const given = cell.includes(',') ? cell.slice(cell.indexOf(',') + 1) : cell;
  return plainName(given)
    .split(' ')
    .slice(0, 2)
    .some((word) => givenNames.has(word));
}

/** The names that most people bear in Spain, Latin America, the United Kingdom and the United States, without accents. */
const givenNames = new Set(
  [
    'antonio manuel jose francisco david juan javier daniel carlos jesus alejandro miguel rafael pablo angel sergio',
    'fernando jorge luis alberto alvaro adrian diego raul ivan ruben enrique oscar ramon vicente andres joaquin santiago',
    'eduardo victor mario roberto jaime marcos ignacio hugo alfonso salvador ricardo emilio guillermo gabriel julio',
    'tomas agustin joan jordi marc pau gonzalo nicolas lucas martin leo mateo iker bruno felix felipe hector gerardo',
    'maria carmen ana isabel dolores laura cristina marta lucia paula elena sara raquel pilar manuela mercedes rosa',
    'teresa angela beatriz nuria silvia julia irene patricia rocio andrea monica alba encarnacion montserrat alicia',
    'sandra marina susana sonia natalia claudia eva ines carla sofia noelia yolanda veronica amparo lorena esther',
    'margarita inmaculada luisa concepcion valentina camila daniela gabriela fernanda ximena martina valeria emma',
    'james john robert michael william thomas richard joseph charles christopher matthew anthony mark donald steven',
    'paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric',
    'jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis',
    'jerry tyler aaron henry oliver harry noah liam ethan peter simon adam ian alan graham colin stuart neil craig',
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret ashley',
    'kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon cynthia kathleen amy',
    'anna brenda pamela nicole samantha katherine christine debra rachel carolyn janet catherine heather diane ruth',
    'olivia joyce virginia kelly lauren joan jane helen hannah megan chloe sophie alice charlotte grace lucy amelia',
    'mohamed mohammed ahmed fatima wei li priya raj anil',
  ]
    .join(' ')
    .split(' '),
);
