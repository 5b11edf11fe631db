import * as Y from 'yjs';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import { collectionNames } from '../../../shared/journey/collections.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { draftEdit } from '../../../shared/live/draftEdit.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import type { Records } from '../../../shared/live/snapshot.ts';
import { writeRecord } from '../../../shared/live/writeRecord.ts';
import { takeWithout } from './withheld.ts';

/** The open map of a window, as the workshop needs it. */
export interface HostedMap {
  readonly live: LiveMap;
  /** Takes an update in and writes it down; false when it is damaged. */
  take(update: Uint8Array): Promise<boolean>;
}

/**
 * The map as guests have it. Their document and the one that main keeps are two, so that guests can be sent exactly what
 * is theirs to see; each hears of what happened in the other.
 */
export interface SharedMap {
  /**
   * What guests did, after it was judged. They hear of it at once; the host's own map, the window and the disk when that
   * is sent, within `as`. Ends when it is written down.
   */
  take(news: Uint8Array, as: (work: () => void) => void): Promise<void>;
  /** Brings the host's own map to what guests know. */
  catchUp(): void;
  /** What the host itself writes for somebody: cards from phones, cards that are revealed. */
  edit(edit: MapEdit): Promise<void>;
  close(): void;
}

export interface SharedMapNeeds {
  readonly map: HostedMap;
  readonly document: Y.Doc;
  /** Everything that came from elsewhere than a guest. */
  onTrusted(update: Uint8Array): void;
  /** Everything that the window does not know yet. */
  onNews(update: Uint8Array): void;
}

/** Hocuspocus keeps nothing for us, so it need not be told to store. */
const fromMap = { source: 'local', skipStoreHooks: true } as const;
const fromGuest = { source: 'local', skipStoreHooks: true } as const;
const fromHost = { source: 'local', skipStoreHooks: true } as const;

export function shareMap({ map, document, onTrusted, onNews }: SharedMapNeeds): SharedMap {
  let isTaking = false;
  let written: Promise<unknown> = Promise.resolve();
  const behind = createBehind();
  const said: Uint8Array[] = [];

  function keep(update: Uint8Array): void {
    isTaking = true;
    // What is taken in is spoken of at once; only writing it down takes time.
    written = map.take(update);
    isTaking = false;
    onNews(update);
  }
  document.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === fromGuest) {
      said.push(update);
      return;
    }
    onTrusted(update);
    if (origin === fromHost) keep(update);
  });
  const stop = map.live.onChange(({ update }) => {
    if (!isTaking) takeWithout(document, update, map.live.snapshot, fromMap);
  });

  return {
    take(news, as) {
      Y.applyUpdate(document, news, fromGuest);
      // Written anew by Yjs: what a stranger hung on to the update is not kept.
      const updates = said.splice(0);
      return new Promise((resolve, reject) =>
        behind.later(() => {
          for (const update of updates) as(() => keep(update));
          written.then(() => resolve(), reject);
        }),
      );
    },
    catchUp: behind.catchUp,
    async edit(mapEdit) {
      behind.catchUp();
      const journey = map.live.snapshot();
      const changes = draftEdit({ records: recordsOf(journey), current: () => journey }, mapEdit);
      document.transact(() => {
        for (const change of changes) writeRecord(document, change);
      }, fromHost);
      await written;
    },
    close() {
      behind.catchUp();
      stop();
    },
  };
}

/** Work that waits until guests were sent what they wait for: Hocuspocus sends at the end of a turn of the event loop. */
function createBehind() {
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setImmediate> | null = null;
  function catchUp(): void {
    if (timer) clearImmediate(timer);
    timer = null;
    const works = waiting;
    waiting = [];
    for (const work of works) work();
  }
  return {
    catchUp,
    later(work: () => void): void {
      waiting.push(work);
      timer ??= setImmediate(catchUp);
    },
  };
}

/** Written so seldom that a second live map, which would follow every edit of every guest, costs more. */
const recordsOf = (journey: JourneyMap): Records =>
  Object.fromEntries(
    collectionNames.map((name) => [name, new Map(Object.entries(journey[name]))]),
  ) as unknown as Records;
