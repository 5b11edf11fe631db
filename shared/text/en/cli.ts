export const cli = {
  choose: {
    survey: 'Choose a survey',
    lookup: 'Choose the file that explains the codes',
    kind: 'Survey (CSV, Excel, JSON, Parquet)',
    all: 'All files',
  },
  help: `Senda: customer-journey maps as files you own.

  senda new FILE [--template NAME] [--lang en|es]
      Makes a map.

  senda overlay MAP --data FILE --touchpoint COLUMN --kind KIND --score COLUMN --save FILE
      Lays a survey over a map and prints the figures.
      KIND       nps, csat, csat-mean, ces, mean, share, boxes, count,
                 sentiment, duration, revenue, formula
      --scale MIN..MAX   --good high|low   --formula mean|share|net|top|">=4"|"<=2"|"=Yes"
      --bottom COLUMN --middle COLUMN --top COLUMN   (boxes)   --n COLUMN
      --date COLUMN   --date-format YYYY-MM-DD   --period year|quarter|month
      --segment COLUMN …   --where COLUMN=VALUE …   --missing VALUE …
      --wide COLUMN[=NAME] …   --answer "WORDS=NUMBER" …   --tags COLUMN   --comment COLUMN   --personal mask|keep
      --sheet NAME   --header-row N   --delimiter SIGN   --decimal .|,   --encoding NAME   (how the file is read)
      --lookup FILE:KEY:NAME   --create-touchpoints   --name TEXT
      --recipe FILE      instead of the options above: how a file is read, as JSON

  senda export MAP --to FILE.pdf|.png [--paper a4|a3|a2|a1|a0|letter|tabloid|fit] [--lang en|es]
      Prints a map. --metric NAME   --period PERIOD|all   --where COLUMN=VALUE
      --draw badge|band|curve|heat|trend|parts   --against before|first|PERIOD
      --hide-below N     hides figures of fewer answers, and those that would give them away

  senda sources MAP [--left-out FILE.csv] [--source NAME]
      Lists the files that the figures come from, and saves what was left out.

  senda metrics MAP --to FILE.json
      The figures as TheyDo exchanges metrics.

  senda share MAP --to FILE [--smallest 10] [--with KINDS] [--without KINDS]
      A copy without rows, quotes and figures of few answers, and without what would give them away.
      KINDS of what people wrote: notes, personas (both go along), quotes, comments (both stay)

  senda comments MAP [--open]
      What colleagues said, with --open only what is not resolved yet.

  senda check FILE
      Opens a map and says what is in it and what is wrong with it.

  --json prints one JSON document and nothing else. --lang chooses the language of sentences.
  Exit codes: 0 done, 1 not done, 2 not understood, 3 map cannot be opened, 4 survey cannot be read,
  5 nothing to put on the map, 6 file cannot be written, 7 no display to draw on.
`,
  wrong: {
    verb: 'There is no command “{{verb}}”. senda help lists them.',
    option: '{{message}}',
    file: 'Name the file: senda {{verb}} FILE.',
    missing: 'Say {{option}}.',
    value: '{{option}} cannot be “{{value}}”; it is {{allowed}}.',
    scale: 'Say the scale of the answers with --scale, for example --scale 1..5.',
    direction: 'Say whether a high or a low answer is good, with --good high or --good low.',
    formula: 'Say how {{metric}} is computed, with --formula: {{allowed}}.',
    currency: 'Say the currency with --unit, by its three letters: --unit EUR.',
    threshold: 'Say which answers are positive, with --formula: ">=4", "<=2" or "=Yes".',
    otherEnd:
      '--formula "{{formula}}" and --good {{good}} contradict each other: a share counts the good answers. For a share that is bad in itself there is --kind formula, for example --formula "[score] >= 4" --good low.',
    strict: 'There are fractions among the answers: say ">=" or "<=" instead of "{{formula}}".',
    recipe: '{{file}} is not a recipe: {{where}}.',
    options: 'Say how the file is read: with --touchpoint, --kind and --score, or with --recipe.',
    exists: '{{file}} is there already. Choose another name.',
    template: 'There is no template “{{name}}”. There is: {{allowed}}.',
    date: 'Say how the dates in “{{column}}” are written, with --date-format, for example --date-format DD/MM/YYYY.',
  },
  shared:
    '{{figures}} figures in {{file}}; left behind: {{rows}} rows, {{quotes}} quotes, {{small}} figures of fewer than {{smallest}} answers, {{others}} more that would give them away.',
  source: '{{name}}: {{used}} of {{rows}} rows used, {{span}}, imported {{day}}, SHA-256 {{hash}}…',
  points: '{{points}} data points of {{metrics}} metrics in {{file}}.',
  made: '{{file}} is a new map.',
  saved: 'Saved as {{file}}.',
  unmatched: 'Not on the map: {{names}}. Add --create-touchpoints to put them there.',
  similar: '“{{name}}” may be “{{touchpoint}}”: not taken over, because nobody confirmed it.',
  used: '{{used}} of {{rows}} rows used.',
  leftOut: 'left out: {{rows}}, {{reason}}',
  reason: {
    unreadable: 'the line cannot be read',
    'no-touchpoint': 'no touchpoint',
    unmatched: 'not on the map: {{detail}}',
    'no-score': 'no answer',
    'no-score-detail': 'not an answer: {{detail}}',
    'missing-code': 'a code for “no answer”: {{detail}}',
    'off-scale': 'not on the scale: {{detail}}',
    'no-date': 'no date: {{detail}}',
    'no-customer': 'no customer named',
    filtered: 'not asked for',
  },
  noInterval: 'n is not published, so there is no interval.',
  noSpread: 'The spread is not published, so there is no interval.',
  column: {
    touchpoint: 'touchpoint',
    segment: 'segment',
    period: 'period',
    value: 'value',
    n: 'n',
    low: 'low',
    high: 'high',
  },
  everybody: 'all',
  always: 'all',
  checked:
    '{{title}}: {{stages}} stages, {{lanes}} lanes, {{touchpoints}} touchpoints, {{cards, number}} cards, {{figures, number}} figures.',
  unplaced_one: '{{count}} card has no place: its stage or lane is gone.',
  unplaced_other: '{{count}} cards have no place: their stage or lane is gone.',
  sound: 'Nothing is wrong with it.',
  untitled: 'Untitled',
  imported: 'Imported',
} as const;
