import type * as Y from 'yjs';
import { addCard } from '../../../shared/edits/cards.ts';
import { mapEdit } from '../../../shared/edits/edit.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { PutCard } from '../../../shared/workshop/hiddenCards.ts';
import { limits } from '../../../shared/workshop/limits.ts';
import { facilitatorId } from '../../../shared/workshop/person.ts';
import { personIn, type Room } from '../../../shared/workshop/room.ts';
import type { Standing } from '../../../shared/workshop/rules.ts';
import { type Bucket, createBucket } from '../access/bucket.ts';
import type { Hands } from '../recording/hands.ts';
import { createJudge, type EditProblem } from './judge.ts';
import { type ClientNumbers, createClientNumbers } from './numbers.ts';
import { nameTables } from './shape.ts';
import { type HostedMap, shareMap } from './sharedMap.ts';
import { withhold } from './withheld.ts';

/** Where guests' edits are looked at and carried out, and where it is known who added what. */
export interface MapDesk {
  take(update: Uint8Array, personId: string, room: Room): Result<Taken, EditProblem>;
  /** Writes cards for people; one that is there already is left as it is. Ends when they are on the disk. */
  put(cards: readonly { readonly by: string; readonly card: PutCard }[]): Promise<void>;
  /** Whether that card is on the map. */
  shows(cardId: string): boolean;
  ownOf(personId: string): string[];
  readonly numbers: ClientNumbers;
  authors(): [string, string][];
  close(): void;
}

export interface Taken {
  /** Whether the update brought anything. */
  readonly isNews: boolean;
  /** When it is on the disk, with all that must be known of it: no crash of the host takes it away then. */
  readonly written: Promise<void>;
}

export interface MapDeskNeeds {
  readonly map: HostedMap;
  readonly document: Y.Doc;
  readonly known: {
    readonly numbers: readonly (readonly [number, string])[];
    readonly authors: readonly (readonly [string, string])[];
  };
  now(): number;
  /** What the window must take in. */
  onNews(update: Uint8Array): void;
  /** Something is different that must outlive a crash. */
  onLearnt(): void;
  /** When all of that is written down. */
  written(): Promise<void>;
  /** Must be told on whose behalf the desk writes. */
  readonly hands?: Hands | undefined;
}

export function createMapDesk({ map, document, known, now, onNews, onLearnt, written, hands }: MapDeskNeeds): MapDesk {
  // Before the first guest comes, and before the judge looks.
  nameTables(document);
  document.transact(() => withhold(document, map.live.snapshot()));
  const numbers = createClientNumbers(known.numbers);
  const authors = new Map(known.authors);
  const judge = createJudge(document, numbers);
  const shared = shareMap({ map, document, onTrusted: judge.follow, onNews });
  const as: Hands['as'] = hands?.as ?? ((_, work) => work());
  let last: Promise<void> = Promise.resolve();
  const loads = createLoads(map.live.state().byteLength, now);

  function take(update: Uint8Array, personId: string, room: Room): Result<Taken, EditProblem> {
    const begun = performance.now();
    const verdict = judge.judge(update, personId, standingOf(room, personId, authors));
    if (!loads.think(personId, performance.now() - begun)) return judge.forget('workshop-too-fast');
    if (!verdict.ok) return verdict;
    const { news, touched, writers } = verdict.value;
    // It may have been heard a moment ago, over a line that broke, and not be written yet.
    if (!news) return ok({ isNews: false, written: Promise.all([last, written()]).then(() => {}) });
    if (!loads.grow(personId, news.byteLength)) return judge.forget('workshop-too-large');
    const added = touched.filter(({ before, after }) => before === null && after !== null);
    for (const { id } of added) authors.set(id, personId);
    if (numbers.claim(personId, writers) || added.length > 0) onLearnt();
    last = shared.take(news, (work) => as([personId], work));
    return ok({ isNews: true, written: Promise.all([last, written()]).then(() => {}) });
  }

  async function put(cards: readonly { readonly by: string; readonly card: PutCard }[]): Promise<void> {
    const fresh = cards.filter(({ card }) => !shows(card.id));
    if (fresh.length > 0) write(fresh);
    // One that is there already may not be written yet.
    await Promise.all([last, written()]);
  }

  function write(fresh: readonly { readonly by: string; readonly card: PutCard }[]): void {
    for (const { by, card } of fresh) if (by !== facilitatorId) authors.set(card.id, by);
    const adding = mapEdit('cards.add', (edit) => {
      for (const { card } of fresh) addCard(card).apply(edit);
    });
    as([...new Set(fresh.map(({ by }) => by))], () => {
      last = shared.edit(adding);
    });
    onLearnt();
  }

  function shows(cardId: string): boolean {
    shared.catchUp();
    return cardId in map.live.snapshot().cards;
  }

  return {
    take,
    put,
    shows,
    numbers,
    authors: () => [...authors],
    ownOf: (personId) => [...authors].flatMap(([id, author]) => (author === personId ? [id] : [])),
    close() {
      judge.close();
      shared.close();
    },
  };
}

function standingOf(room: Room, personId: string, authors: ReadonlyMap<string, string>): Standing {
  const person = personIn(room, personId);
  return {
    role: person?.role ?? 'observer',
    locks: room.locks,
    privacy: room.privacy,
    names: new Set([...(room.formerNames?.[personId] ?? []), ...(person ? [person.name] : [])]),
    isOwn: (id) => authors.get(id) === personId,
  };
}

/** What each guest's edits cost: time to judge them, and room in the map. */
function createLoads(first: number, now: () => number) {
  const thinking = new Map<string, Bucket>();
  const grown = new Map<string, number>();
  let size = first;
  return {
    think(personId: string, milliseconds: number): boolean {
      const bucket = thinking.get(personId) ?? createBucket(limits.thinking, now);
      thinking.set(personId, bucket);
      return bucket.spend(milliseconds);
    },
    grow(personId: string, bytes: number): boolean {
      const own = (grown.get(personId) ?? 0) + bytes;
      if (own > limits.growth || size + bytes > limits.document) return false;
      grown.set(personId, own);
      size += bytes;
      return true;
    },
  };
}
