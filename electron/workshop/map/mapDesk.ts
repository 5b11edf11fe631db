import type * as Y from 'yjs';
import { addCard } from '../../../shared/edits/cards.ts';
import { mapEdit } from '../../../shared/edits/edit.ts';
import { failed, ok, type Result } from '../../../shared/result.ts';
import type { PutCard } from '../../../shared/workshop/hiddenCards.ts';
import { limits } from '../../../shared/workshop/limits.ts';
import { facilitatorId } from '../../../shared/workshop/person.ts';
import { personIn, type Room } from '../../../shared/workshop/room.ts';
import { type Bucket, createBucket } from '../access/bucket.ts';
import { createJudge, type EditProblem } from './judge.ts';
import { type ClientNumbers, createClientNumbers } from './numbers.ts';
import { type HostedMap, shareMap } from './sharedMap.ts';

/** Where guests' edits are looked at and carried out, and where it is known who added what. */
export interface MapDesk {
  /** Whether the update brought anything. */
  take(update: Uint8Array, personId: string, room: Room): Result<boolean, EditProblem>;
  /** Writes cards for people; one that is there already is left as it is. */
  put(cards: readonly { readonly by: string; readonly card: PutCard }[]): void;
  ownOf(personId: string): string[];
  readonly numbers: ClientNumbers;
  authors(): [string, string][];
  close(): void;
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
}

export function createMapDesk({ map, document, known, now, onNews, onLearnt }: MapDeskNeeds): MapDesk {
  const numbers = createClientNumbers(known.numbers);
  const authors = new Map(known.authors);
  const judge = createJudge(document, numbers);
  const shared = shareMap({ map, document, onTrusted: judge.follow, onNews });
  const loads = new Map<string, Load>();
  let size = map.live.state().byteLength;

  function loadOf(personId: string): Load {
    const load = loads.get(personId) ?? { thinking: createBucket(limits.thinking, now), grown: 0 };
    loads.set(personId, load);
    return load;
  }
  return {
    numbers,
    authors: () => [...authors],
    ownOf: (personId) => [...authors].flatMap(([id, author]) => (author === personId ? [id] : [])),
    take(update, personId, room) {
      const role = personIn(room, personId)?.role ?? 'observer';
      const load = loadOf(personId);
      const standing = {
        role,
        locks: room.locks,
        privacy: room.privacy,
        isOwn: (id: string) => authors.get(id) === personId,
      };
      const begun = performance.now();
      const verdict = judge.judge(update, personId, standing);
      if (!load.thinking.spend(performance.now() - begun)) return failed({ kind: 'workshop-too-fast', ids: [] });
      if (!verdict.ok) return verdict;
      const { news, touched, writers } = verdict.value;
      if (!news) return ok(false);
      if (load.grown + news.byteLength > limits.growth || size + news.byteLength > limits.document)
        return judge.forget('workshop-too-large');
      load.grown += news.byteLength;
      size += news.byteLength;
      const added = touched.filter(({ before, after }) => before === null && after !== null);
      for (const { id } of added) authors.set(id, personId);
      if (numbers.claim(personId, writers) || added.length > 0) onLearnt();
      shared.take(news);
      return ok(true);
    },
    put(cards) {
      const known = shared.live.snapshot().cards;
      const fresh = cards.filter(({ card }) => !(card.id in known));
      if (fresh.length === 0) return;
      for (const { by, card } of fresh) if (by !== facilitatorId) authors.set(card.id, by);
      shared.edit(
        mapEdit('cards.add', (edit) => {
          for (const { card } of fresh) addCard(card).apply(edit);
        }),
      );
      onLearnt();
    },
    close() {
      judge.close();
      shared.close();
    },
  };
}

interface Load {
  readonly thinking: Bucket;
  grown: number;
}
