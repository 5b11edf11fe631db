import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { z } from 'zod/mini';
import { hueCount } from '../../journey/hue.ts';
import { idSchema } from '../../journey/id.ts';
import { momentSchema } from './moments.ts';

/*
 * The recording of a workshop
 *
 * Entries one behind the other, each complete in itself, so that recording is appending and a recording that was cut off
 * can be read up to there:
 *
 *   length | head as JSON | body
 *
 * It begins with the map as it was, a Yjs state. Then come the map's updates with who made them, what happened in the
 * room, and what people were called. The map at any moment is the first entry and all updates until then. Nothing is in
 * it that the facilitator was not shown at that time: hidden cards and ballots live in the room and not in the map, and
 * of the room only `moments.ts` is recorded.
 */
const at = z.number();
const headSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begin'), version: z.literal(1), at, title: z.string() }),
  /** The body is an update. Nobody's: what came from the file, or was left out before. */
  z.object({ kind: z.literal('edit'), at, by: z.array(idSchema) }),
  z.object({ kind: z.literal('moment'), at, moment: momentSchema }),
  /** From now on somebody is called so. */
  z.object({
    kind: z.literal('person'),
    at,
    person: z.object({ id: idSchema, name: z.string(), hue: z.int().check(z.minimum(0), z.maximum(hueCount - 1)) }),
  }),
]);
export type EntryHead = z.infer<typeof headSchema>;

export interface Entry {
  readonly head: EntryHead;
  readonly body: Uint8Array;
}

const nothing = new Uint8Array();

export function entryBytes(entry: EntryHead, body: Uint8Array = nothing): Uint8Array {
  const inner = encoding.createEncoder();
  encoding.writeVarString(inner, JSON.stringify(entry));
  encoding.writeUint8Array(inner, body);
  const outer = encoding.createEncoder();
  encoding.writeVarUint8Array(outer, encoding.toUint8Array(inner));
  return encoding.toUint8Array(outer);
}

/** All whole entries, and where they end. One that this Senda does not know is left out; where one was cut off, reading ends. */
export function entriesIn(bytes: Uint8Array): { readonly entries: Entry[]; readonly end: number } {
  const outer = decoding.createDecoder(bytes);
  const entries: Entry[] = [];
  let end = 0;
  while (decoding.hasContent(outer)) {
    const inner = wholeIn(outer);
    if (!inner) break;
    end = outer.pos;
    const entry = readEntry(inner);
    if (entry) entries.push(entry);
  }
  return { entries, end };
}

function wholeIn(outer: decoding.Decoder): Uint8Array | null {
  try {
    const inner = decoding.readVarUint8Array(outer);
    // A power cut may leave a tail of zeros, which would read as empty entries.
    return inner.byteLength > 0 ? inner : null;
  } catch {
    return null;
  }
}

function readEntry(bytes: Uint8Array): Entry | null {
  try {
    const inner = decoding.createDecoder(bytes);
    const read = headSchema.safeParse(JSON.parse(decoding.readVarString(inner)));
    return read.success ? { head: read.data, body: decoding.readTailAsUint8Array(inner) } : null;
  } catch {
    return null;
  }
}
