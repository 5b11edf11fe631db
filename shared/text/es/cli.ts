export const cli = {
  choose: {
    survey: 'Elige una encuesta',
    lookup: 'Elige el archivo que explica los códigos',
    kind: 'Encuesta (CSV, Excel, JSON, Parquet)',
    all: 'Todos los archivos',
  },
  help: `Senda: mapas de experiencia de cliente en archivos que son tuyos.

  senda new ARCHIVO [--template NOMBRE] [--lang en|es]
      Crea un mapa.

  senda overlay MAPA --data ARCHIVO --touchpoint COLUMNA --kind TIPO --score COLUMNA --save ARCHIVO
      Pone una encuesta sobre un mapa y muestra las cifras.
      TIPO       nps, csat, csat-mean, ces, mean, share, boxes, count,
                 sentiment, duration, revenue, formula
      --scale MIN..MAX   --good high|low   --formula mean|share|net|top|">=4"|"<=2"|"=Sí"
      --bottom COLUMNA --middle COLUMNA --top COLUMNA   (boxes)   --n COLUMNA
      --date COLUMNA   --date-format DD/MM/YYYY   --period year|quarter|month
      --segment COLUMNA …   --where COLUMNA=VALOR …   --missing VALOR …
      --wide COLUMNA[=NOMBRE] …   --answer "TEXTO=NÚMERO" …   --tags COLUMNA   --comment COLUMNA   --personal mask|keep
      --sheet NOMBRE   --header-row N   --delimiter SIGNO   --decimal .|,   --encoding NOMBRE   (cómo se lee el archivo)
      --lookup ARCHIVO:CLAVE:NOMBRE   --create-touchpoints   --name TEXTO
      --recipe ARCHIVO   en lugar de lo anterior: cómo se lee el archivo, en JSON

  senda export MAPA --to ARCHIVO.pdf|.png [--paper a4|a3|a2|a1|a0|letter|tabloid|fit] [--lang en|es]
      Imprime un mapa. --metric NOMBRE   --period PERIODO|all   --where COLUMNA=VALOR
      --draw badge|band|curve|heat|trend|parts   --against before|first|PERIODO
      --hide-below N     oculta las cifras de menos respuestas y las que las delatarían

  senda sources MAPA [--left-out ARCHIVO.csv] [--source NOMBRE]
      Enumera los archivos de los que salen las cifras y guarda lo que no se usó.

  senda metrics MAPA --to ARCHIVO.json
      Las cifras como TheyDo intercambia métricas.

  senda share MAPA --to ARCHIVO [--smallest 10] [--with CLASES] [--without CLASES]
      Una copia sin filas, sin citas y sin cifras de pocas respuestas ni nada que las delate.
      CLASES de lo escrito a mano: notes, personas (van en la copia), quotes, comments (se quedan)

  senda comments MAPA [--open]
      Lo que dicen los compañeros; con --open, solo lo que sigue abierto.

  senda check ARCHIVO
      Abre un mapa y dice qué contiene y qué le pasa.

  --json escribe un único documento JSON y nada más. --lang elige el idioma de las frases.
  Códigos de salida: 0 hecho, 1 no hecho, 2 no se entiende, 3 el mapa no se abre, 4 la encuesta no se lee,
  5 no hay nada que poner en el mapa, 6 el archivo no se puede escribir, 7 no hay pantalla en la que dibujar.
`,
  wrong: {
    verb: 'No existe la orden «{{verb}}». Las encontrarás con senda help.',
    option: '{{message}}',
    file: 'Falta el archivo: senda {{verb}} ARCHIVO.',
    missing: 'Falta {{option}}.',
    value: '{{option}} no puede ser «{{value}}»; puede ser {{allowed}}.',
    scale: 'Indica la escala de las respuestas con --scale; por ejemplo, --scale 1..5.',
    direction: 'Indica si lo bueno es una respuesta alta o baja, con --good high o --good low.',
    formula: 'Indica cómo se calcula {{metric}}, con --formula: {{allowed}}.',
    currency: 'Indica la moneda con --unit, con sus tres letras: --unit EUR.',
    threshold: 'Indica qué respuestas son positivas, con --formula: ">=4", "<=2" o "=Sí".',
    otherEnd:
      '--formula "{{formula}}" y --good {{good}} se contradicen: una proporción cuenta las respuestas buenas. Para una proporción que en sí es mala existe --kind formula, por ejemplo --formula "[nota] >= 4" --good low.',
    strict: 'Hay decimales entre las respuestas: escribe ">=" o "<=" en lugar de "{{formula}}".',
    recipe: '{{file}} no es una receta: {{where}}.',
    options: 'Indica cómo se lee el archivo: con --touchpoint, --kind y --score, o con --recipe.',
    exists: '{{file}} ya existe. Elige otro nombre.',
    template: 'No existe la plantilla «{{name}}». Hay: {{allowed}}.',
    date: 'Indica cómo están escritas las fechas de «{{column}}» con --date-format; por ejemplo, --date-format DD/MM/YYYY.',
  },
  shared:
    '{{figures}} cifras en {{file}}; se quedan: {{rows}} filas, {{quotes}} citas, {{small}} cifras con menos de {{smallest}} respuestas y {{others}} más que las delatarían.',
  source: '{{name}}: {{used}} de {{rows}} filas usadas, {{span}}, importado el {{day}}, SHA-256 {{hash}}…',
  points: '{{points}} puntos de datos de {{metrics}} métricas en {{file}}.',
  made: '{{file}} es un mapa nuevo.',
  saved: 'Guardado como {{file}}.',
  unmatched: 'No están en el mapa: {{names}}. Con --create-touchpoints se añaden.',
  similar: '«{{name}}» podría ser «{{touchpoint}}»: no se ha usado, porque nadie lo ha confirmado.',
  used: 'Se han usado {{used}} de {{rows}} filas.',
  leftOut: 'descartadas: {{rows}}, {{reason}}',
  reason: {
    unreadable: 'la línea no se puede leer',
    'no-touchpoint': 'sin punto de contacto',
    unmatched: 'no está en el mapa: {{detail}}',
    'no-score': 'sin respuesta',
    'no-score-detail': 'no es una respuesta: {{detail}}',
    'missing-code': 'un código de «sin respuesta»: {{detail}}',
    'off-scale': 'fuera de la escala: {{detail}}',
    'no-date': 'sin fecha: {{detail}}',
    'no-customer': 'sin cliente',
    filtered: 'no se pedían',
  },
  noInterval: 'No se publica n, así que no hay intervalo.',
  noSpread: 'No se publica la dispersión, así que no hay intervalo.',
  column: {
    touchpoint: 'punto de contacto',
    segment: 'segmento',
    period: 'periodo',
    value: 'valor',
    n: 'n',
    low: 'mínimo',
    high: 'máximo',
  },
  everybody: 'todos',
  always: 'todo',
  checked:
    '{{title}}: {{stages}} etapas, {{lanes}} filas, {{touchpoints}} puntos de contacto, {{cards, number}} tarjetas, {{figures, number}} cifras.',
  unplaced_one: 'Hay {{count}} tarjeta sin sitio: su etapa o su fila ya no existe.',
  unplaced_many: 'Hay {{count}} de tarjetas sin sitio: su etapa o su fila ya no existe.',
  unplaced_other: 'Hay {{count}} tarjetas sin sitio: su etapa o su fila ya no existe.',
  sound: 'Todo está en orden.',
  untitled: 'Sin título',
  imported: 'Importado',
} as const;
