import * as Y from 'yjs';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
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
  /** What a guest did, after it was judged. */
  take(news: Uint8Array): void;
  /** What the host itself writes for somebody: cards from phones, cards that are revealed. */
  edit(edit: MapEdit): void;
  readonly live: LiveMap;
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

export function shareMap({ map, document, onTrusted, onNews }: SharedMapNeeds): SharedMap {
  const live = createLiveMap(document);
  let isTaking = false;

  document.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== fromGuest) onTrusted(update);
    if (origin === fromMap) return;
    isTaking = true;
    // What is taken in is spoken of at once; only writing it down takes time.
    void map.take(update).catch(() => {});
    isTaking = false;
    onNews(update);
  });
  const stop = map.live.onChange(({ update }) => {
    if (!isTaking) takeWithout(document, update, map.live.snapshot, fromMap);
  });

  return {
    take: (news) => Y.applyUpdate(document, news, fromGuest),
    edit: live.edit,
    live,
    close() {
      stop();
      live.close();
    },
  };
}
