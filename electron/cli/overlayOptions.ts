import { metricKindSchema } from '../../shared/journey/metric.ts';
import type { Verb } from './verb.ts';

/** How a file is read, by options; each of them has its place in a recipe. */
const reading = [
  'touchpoint',
  'kind',
  'score',
  'scale',
  'good',
  'formula',
  'bottom',
  'middle',
  'top',
  'hold',
  'n',
  'customer',
  'date',
  'date-format',
  'period',
  'lookup',
  'name',
  'question',
  'unit',
  'sheet',
  'header-row',
  'delimiter',
  'decimal',
  'encoding',
  'refresh',
  'comment',
  'personal',
] as const;

const several = { type: 'string', multiple: true } as const;

export const overlayOptions: Verb['options'] = {
  data: { type: 'string' },
  recipe: { type: 'string' },
  save: { type: 'string' },
  'create-touchpoints': { type: 'boolean' },
  'no-rows': { type: 'boolean' },
  segment: several,
  where: several,
  missing: several,
  wide: several,
  answer: several,
  tags: several,
  ...Object.fromEntries(reading.map((name) => [name, { type: 'string' as const }])),
};

export const metricKinds = metricKindSchema.options;
