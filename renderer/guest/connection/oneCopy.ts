import * as Y from 'yjs';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { RecordChange } from '../../../shared/live/draftEdit.ts';
import type { FirstSight } from '../../../shared/live/firstSight.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { type MapDocument, openDocument } from '../../../shared/live/openDocument.ts';
import { seeAhead } from '../../../shared/live/seeAhead.ts';
import type { ReadAhead } from '../../../shared/live/snapshot.ts';
import { openWire, type Wire, type WireNeeds } from './wire.ts';

/** One copy of the map: a blank document is filled, looked at, and only then fed by a line. */
export interface OneCopy {
  /** Null until it is filled. */
  live(): LiveMap | null;
  wire(): Wire | null;
  /** Ends the line; what was filled can be looked at until it is closed itself. */
  end(): void;
}

/** A state, and the records in it where the host read them for us. */
export type GivenMap = Pick<FirstSight, 'state'> & Partial<FirstSight>;

export interface OneCopyNeeds extends Omit<WireNeeds, 'document' | 'onSynced'> {
  /** The map as the host gives it in one piece; null, or left out: all of it comes over the line. */
  readonly sight?: (() => Promise<GivenMap | null>) | undefined;
  refuses(changes: readonly RecordChange[], journey: JourneyMap): Id | null;
  onWritten(update: Uint8Array): void;
  /** It holds the map as it was given; the line is opened after that. */
  onFilled(live: LiveMap): Promise<void>;
  /**
   * It shows the map as it was given, before it holds it. Left out, the map is not shown ahead. The document is filled and
   * the line opened when what this returns has happened.
   */
  onSeen?: ((live: LiveMap) => Promise<void>) | undefined;
  /** It holds all that the host knows. */
  onWhole(live: LiveMap): void;
}

export function openCopy({ sight, refuses, onWritten, onFilled, onSeen, onWhole, ...needs }: OneCopyNeeds): OneCopy {
  let opened: MapDocument | null = null;
  let live: LiveMap | null = null;
  let wire: Wire | null = null;
  let isEnded = false;
  async function begin(): Promise<void> {
    const given = await givenBy(sight);
    if (isEnded) return;
    const ahead = onSeen && isSight(given) ? seeAhead(given, openMap) : null;
    const filled = ahead ?? openMap(given?.state ?? null);
    live = filled;
    filled.onChange(({ update, origin }) => {
      if (origin === 'me' || origin === 'undo') onWritten(update);
    });
    await onFilled(filled);
    if (ahead && !isEnded) await onSeen?.(filled);
    if (isEnded) return;
    ahead?.fill();
    wire = openWire({ ...needs, document: blank(), onSynced: () => onWhole(filled) });
  }
  function blank(): MapDocument {
    opened ??= openDocument();
    return opened;
  }
  function openMap(state: Uint8Array | null, read?: ReadAhead): LiveMap {
    // Filled first: of a map that is looked at already, every record that comes is told by itself.
    if (state) fill(blank(), state);
    return createLiveMap(blank(), { refuses, postpone: whenSeen, ...(read && { read }) });
  }
  void begin();
  return {
    live: () => live,
    wire: () => wire,
    end() {
      isEnded = true;
      wire?.close();
      if (!live) opened?.destroy();
    },
  };
}

/** A blank document takes all of it: to ask what is new in it would be to read a large map twice. */
function fill(document: MapDocument, state: Uint8Array): void {
  try {
    Y.applyUpdate(document, state, 'peer');
  } catch {
    // What cannot be had in one piece comes over the line.
  }
}

const givenBy = async (sight: OneCopyNeeds['sight']): Promise<GivenMap | null> =>
  (await sight?.().catch(() => null)) ?? null;

const isSight = (given: GivenMap | null): given is FirstSight => given?.records !== undefined;

/** What others do is drawn once a frame, and in a page that nobody sees now and then. */
const whenSeen = (run: () => void): void => {
  if (typeof requestAnimationFrame === 'function' && !document.hidden) requestAnimationFrame(run);
  else setTimeout(run, 50);
};
