import * as Y from 'yjs';
import { type CollectionName, collectionNames } from '../../../shared/journey/collections.ts';
import { readNews } from '../../../shared/live/openDocument.ts';
import { readRecord } from '../../../shared/live/readRecord.ts';
import { failed, ok, type Result } from '../../../shared/result.ts';
import { limits } from '../../../shared/workshop/limits.ts';
import { can } from '../../../shared/workshop/role.ts';
import { editFault, type Standing, type Touched } from '../../../shared/workshop/rules.ts';
import type { ClientNumbers } from './numbers.ts';
import { hasForeignParts, isShaped, nameTables } from './shape.ts';

/*
 * The judge
 *
 * A guest's edit arrives as a Yjs update, and an update can say anything: that a card of somebody else is gone, that a
 * stage's name is a number, that a colleague wrote what they never wrote. What it means shows only when it is applied.
 * So it is applied, to a second copy of the map which nobody sees. There the records that it touched are compared with
 * how they were, and asked whether they still are records. If all is well the map itself takes the update in; if not,
 * the second copy is thrown away and made anew from the map, which never knew of it.
 */
export interface Verdict {
  /** What of the update is new; null when nothing is. */
  readonly news: Uint8Array | null;
  readonly touched: readonly Touched[];
  /** Numbers under which it writes. */
  readonly writers: ReadonlySet<number>;
}

export interface EditProblem {
  readonly kind: string;
  readonly ids: readonly string[];
}

export interface Judge {
  judge(update: Uint8Array, personId: string, standing: Standing): Result<Verdict, EditProblem>;
  /** Refuses what was found good, for another reason. */
  forget(kind: string): Result<never, EditProblem>;
  /** The map was changed by somebody who need not be judged. */
  follow(update: Uint8Array): void;
  close(): void;
}

export function createJudge(map: Y.Doc, numbers: ClientNumbers): Judge {
  let copy = openCopy(map);
  function refuse(kind: string, ids: readonly string[] = []): Result<never, EditProblem> {
    // At once, so that whoever caused it has waited for it, and not whoever edits next.
    copy.doc.destroy();
    copy = openCopy(map);
    return failed({ kind, ids });
  }
  function judge(update: Uint8Array, personId: string, standing: Standing): Result<Verdict, EditProblem> {
    const { doc, touched } = copy;
    const news = readNews(update, doc);
    if (!news) return failed({ kind: 'update-damaged', ids: [] });
    const { structs, ds } = news;
    if (structs.length === 0 && isKnownDeletion(doc, ds)) return ok({ news: null, touched: [], writers: new Set() });
    // What nobody sees may be in an update as well: whoever only watches writes nothing at all.
    if (!can(standing.role, 'add')) return failed({ kind: 'workshop-not-allowed', ids: [] });
    if (structs.length > limits.pieces) return failed({ kind: 'workshop-too-large', ids: [] });
    const writers = new Set(structs.map(({ id }) => id.client));
    const forged = numbers.fault(personId, writers, (number) => doc.store.clients.has(number));
    if (forged) return failed({ kind: forged, ids: [] });

    touched.clear();
    Y.applyUpdate(doc, news.update, 'trial');
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return refuse('workshop-out-of-step');
    if (hasForeignParts(doc)) return refuse('workshop-not-a-map');
    const changes = changesIn(touched, map, doc);
    const spoilt = changes.filter(({ collection, id }) => !isShaped(doc, map, collection, id));
    if (spoilt.length > 0) return refuse('workshop-not-a-map', idsOf(spoilt));
    for (const change of changes) {
      const fault = editFault(change, standing);
      if (fault) return refuse(fault, idsOf([change]));
    }
    return ok({ news: news.update, touched: changes, writers });
  }
  return {
    judge(update, personId, standing) {
      try {
        return judge(update, personId, standing);
      } catch {
        // Whatever Yjs stumbled over, the map did not see it.
        return refuse('update-damaged');
      }
    },
    forget: (kind) => refuse(kind),
    follow(update) {
      Y.applyUpdate(copy.doc, update, 'follow');
    },
    close: () => copy.doc.destroy(),
  };
}

interface Copy {
  readonly doc: Y.Doc;
  /** Records that the running trial touches. */
  readonly touched: Map<CollectionName, Set<string>>;
}

function openCopy(map: Y.Doc): Copy {
  const doc = new Y.Doc({ guid: 'trial' });
  nameTables(doc);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(map), 'follow');
  const touched = new Map<CollectionName, Set<string>>();
  for (const name of collectionNames) {
    doc.getMap(name).observeDeep((events, { origin }) => {
      if (origin !== 'trial') return;
      const ids = touched.get(name) ?? new Set();
      for (const event of events) for (const id of idsIn(event)) ids.add(id);
      touched.set(name, ids);
    });
  }
  return { doc, touched };
}

function idsIn(event: Y.YEvent<Y.AbstractType<unknown>>): string[] {
  const [id] = event.path;
  return id === undefined ? [...event.keys.keys()] : [String(id)];
}

function changesIn(touched: Copy['touched'], before: Y.Doc, after: Y.Doc): Touched[] {
  return [...touched].flatMap(([collection, ids]) =>
    [...ids].map((id) => ({
      collection,
      id,
      before: recordIn(before, collection, id),
      after: recordIn(after, collection, id),
    })),
  );
}

function recordIn(doc: Y.Doc, collection: CollectionName, id: string) {
  const table = doc.getMap(collection);
  return table.has(id) ? readRecord(collection, id, table.get(id)) : null;
}

const idsOf = (touched: readonly Touched[]): string[] => touched.slice(0, 50).map(({ id }) => id);

/** Whether all that an update deletes is gone already: an update says anew every time what was ever deleted. */
function isKnownDeletion(doc: Y.Doc, ds: ReturnType<typeof Y.decodeUpdate>['ds']): boolean {
  for (const [client, deletions] of ds.clients) {
    const structs = doc.store.clients.get(client);
    if (!structs) return false;
    const end = Y.getState(doc.store, client);
    for (const { clock, len } of deletions) {
      if (clock + len > end) return false;
      for (let at = Y.findIndexSS(structs, clock); at < structs.length; at++) {
        const struct = structs[at];
        if (!struct || struct.id.clock >= clock + len) break;
        if (!struct.deleted) return false;
      }
    }
  }
  return true;
}
