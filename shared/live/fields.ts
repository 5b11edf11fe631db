import type { z } from 'zod/mini';
import { type CollectionName, collectionNames, collections } from '../journey/collections.ts';

/** A record of any collection, as the live map handles it. */
export interface AnyRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

export interface Fields {
  readonly schema: z.ZodMiniType<AnyRecord>;
  readonly shape: Readonly<Record<string, z.ZodMiniType>>;
  /** All fields but the id, which is the key under which the record stands. */
  readonly names: readonly string[];
  readonly texts: ReadonlySet<string>;
  readonly sets: ReadonlySet<string>;
  readonly blank: Readonly<Record<string, unknown>>;
  readonly isWhole: boolean;
}

/** How the fields of a collection are shared, looked up once. */
export const fieldsOf = Object.fromEntries(collectionNames.map((name) => [name, fields(name)])) as Readonly<
  Record<CollectionName, Fields>
>;

function fields(name: CollectionName): Fields {
  const { schema, texts, sets, blank, whole } = collections[name];
  return {
    schema: schema as unknown as Fields['schema'],
    shape: schema.shape as unknown as Fields['shape'],
    names: Object.keys(schema.shape).filter((field) => field !== 'id'),
    texts: new Set(texts),
    sets: new Set(sets),
    blank,
    isWhole: whole,
  };
}
