import type * as Y from 'yjs';
import type { AnyRecord, Fields } from './fields.ts';

/*
 * Most records are as they should be, and most of their fields are blank. So a record begins as a copy of the blank one,
 * which was looked at once, and only what somebody wrote is looked at, field by field. The copy has a second merit: an
 * object that got all its fields one after the other stays a slow one for as long as it lives.
 */

type Plain = (value: unknown) => unknown;

/** One record, the same as its schema would give it; null when anything about it is odd. */
export function quickRecord(fields: Fields, id: string, value: Y.Map<unknown>, plain: Plain): AnyRecord | null {
  const plan = planOf(fields);
  if (!plan?.isId(id)) return null;
  const record: Record<string, unknown> = { ...plan.blank };
  record['id'] = id;
  let missing = plan.needed;
  let isFit = true;
  value.forEach((written, name) => {
    const look = plan.looks.get(name);
    if (!look || !isFit) return;
    const seen = look(plain(written));
    isFit = seen !== odd;
    record[name] = seen;
    if (!(name in fields.blank)) missing -= 1;
  });
  return isFit && missing === 0 ? (record as unknown as AnyRecord) : null;
}

const odd = Symbol('odd');

/** What a field's schema makes of a value. */
type Look = (value: unknown) => unknown;

interface Plan {
  readonly blank: Readonly<Record<string, unknown>>;
  isId(id: string): boolean;
  readonly looks: ReadonlyMap<string, Look>;
  /** How many fields have no blank and must be written. */
  readonly needed: number;
}

/** A record of which nothing is written yet, to begin a copy with; null where each is read as a whole. */
export const blankOf = (fields: Fields): Readonly<Record<string, unknown>> | null =>
  fields.isWhole ? null : (planOf(fields)?.blank ?? fields.blank);

const plans = new WeakMap<Fields, Plan | null>();

function planOf(fields: Fields): Plan | null {
  let plan = plans.get(fields);
  if (plan === undefined) {
    plan = makePlan(fields);
    plans.set(fields, plan);
  }
  return plan;
}

/** Null where the schema asks more than of each field by itself, or would not take the blank. */
function makePlan({ schema, shape, names, texts, blank }: Fields): Plan | null {
  const whole = Object.fromEntries(Object.keys(shape).map((name) => [name, blank[name] ?? null]));
  const looks = new Map(names.map((name) => [name, lookOf(shape, name, texts.has(name))]));
  const isBlankFit = Object.keys(blank).every((name) => shape[name]?.safeParse(blank[name]).success);
  if ((schema._zod.def.checks ?? []).length > 0 || !isBlankFit) return null;
  return {
    // By way of text, for what is read from text is quick to copy.
    blank: frozenWithin(JSON.parse(JSON.stringify(whole))),
    isId: (id) => shape['id']?.safeParse(id).success === true,
    looks,
    needed: names.filter((name) => !(name in blank)).length,
  };
}

/** Kinds, bases and the places of cards come again and again; texts do not. */
const remembered = 500;

function lookOf(shape: Fields['shape'], name: string, isText: boolean): Look {
  const known = new Set<unknown>();
  return (value) => {
    if (known.has(value)) return value;
    const seen = shape[name]?.safeParse(value);
    if (!seen?.success) return odd;
    if (!isText && typeof value !== 'object' && seen.data === value && known.size < remembered) known.add(value);
    return seen.data;
  };
}

function frozenWithin(record: Record<string, unknown>): Record<string, unknown> {
  for (const value of Object.values(record)) if (typeof value === 'object') Object.freeze(value);
  return record;
}
