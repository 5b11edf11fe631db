import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { RecordChange } from '../../../shared/live/draftEdit.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { openDocument } from '../../../shared/live/openDocument.ts';
import { openWire, type Wire, type WireNeeds } from './wire.ts';

/**
 * This page's copy of the map with the line that feeds it. When the host undid an edit the copy is let go and another
 * one fetched; the old one stays in sight until the new one is whole, so nobody looks at a blank page meanwhile.
 */
export interface Copies {
  /** Null until the first copy is whole. */
  live(): LiveMap | null;
  /** Null while the map is still being fetched. */
  wire(): Wire | null;
  isRenewing(): boolean;
  renew(): void;
  close(): void;
}

export interface CopiesNeeds extends Omit<WireNeeds, 'document' | 'onSynced'> {
  refuses(changes: readonly RecordChange[], journey: JourneyMap): Id | null;
  /** The map as the host gives it in one piece; null, or left out: all of it comes over the socket. */
  firstState?: (() => Promise<Uint8Array | null>) | undefined;
  /** Another copy is in sight. */
  onCopy(): void;
}

export function createCopies({ refuses, onCopy, firstState, ...needs }: CopiesNeeds): Copies {
  let shown: LiveMap | null = null;
  let isRenewing = false;
  let newest = open();

  function open(): Copy {
    const document = openDocument();
    const live = createLiveMap(document, { refuses, postpone: whenSeen });
    const onSynced = () => {
      if (shown === live || newest.live !== live) return;
      const old = shown;
      shown = live;
      isRenewing = false;
      onCopy();
      old?.close();
    };
    return beginCopy(live, () => openWire({ ...needs, document, onSynced }), firstState);
  }

  return {
    live: () => shown,
    wire: () => newest.wire(),
    isRenewing: () => isRenewing,
    renew() {
      const { live, close } = newest;
      isRenewing = true;
      close();
      newest = open();
      if (shown !== live) live.close();
    },
    close() {
      newest.close();
      newest.live.close();
      if (shown !== newest.live) shown?.close();
    },
  };
}

interface Copy {
  readonly live: LiveMap;
  wire(): Wire | null;
  /** Ends the line; the map can be looked at as long as it is not closed itself. */
  close(): void;
}

function beginCopy(live: LiveMap, connect: () => Wire, firstState: CopiesNeeds['firstState']): Copy {
  let wire: Wire | null = null;
  let isEnded = false;
  async function begin(): Promise<void> {
    const state = (await firstState?.()) ?? null;
    if (isEnded) return;
    if (state) live.receive(state, 'peer');
    wire = connect();
  }
  void begin();
  return {
    live,
    wire: () => wire,
    close() {
      isEnded = true;
      wire?.close();
    },
  };
}

/** What others do is drawn once a frame, and in a page that nobody sees now and then. */
const whenSeen = (run: () => void): void => {
  if (typeof requestAnimationFrame === 'function' && !document.hidden) requestAnimationFrame(run);
  else setTimeout(run, 50);
};
