import * as Y from 'yjs';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { RecordChange } from '../../../shared/live/draftEdit.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { type MapDocument, openDocument } from '../../../shared/live/openDocument.ts';
import { openWire, type Wire, type WireNeeds } from './wire.ts';

/** One copy of the map: a blank document is filled, looked at, and only then fed by a line. */
export interface OneCopy {
  /** Null until it is filled. */
  live(): LiveMap | null;
  wire(): Wire | null;
  /** Ends the line; what was filled can be looked at until it is closed itself. */
  end(): void;
}

export interface OneCopyNeeds extends Omit<WireNeeds, 'document' | 'onSynced'> {
  /** The map as the host gives it in one piece; null, or left out: all of it comes over the line. */
  readonly firstState?: (() => Promise<Uint8Array | null>) | undefined;
  refuses(changes: readonly RecordChange[], journey: JourneyMap): Id | null;
  onWritten(update: Uint8Array): void;
  /** It holds the map as it was given; the line is opened after that. */
  onFilled(live: LiveMap): Promise<void>;
  /** It holds all that the host knows. */
  onWhole(live: LiveMap): void;
}

export function openCopy({ firstState, refuses, onWritten, onFilled, onWhole, ...needs }: OneCopyNeeds): OneCopy {
  const document = openDocument();
  let live: LiveMap | null = null;
  let wire: Wire | null = null;
  let isEnded = false;
  async function begin(): Promise<void> {
    await fill(document, firstState);
    if (isEnded) return;
    // Not before: of a map that is looked at already, every record that comes is told by itself.
    const filled = createLiveMap(document, { refuses, postpone: whenSeen });
    live = filled;
    filled.onChange(({ update, origin }) => {
      if (origin === 'me' || origin === 'undo') onWritten(update);
    });
    await onFilled(filled);
    if (!isEnded) wire = openWire({ ...needs, document, onSynced: () => onWhole(filled) });
  }
  void begin();
  return {
    live: () => live,
    wire: () => wire,
    end() {
      isEnded = true;
      wire?.close();
      if (!live) document.destroy();
    },
  };
}

/** A blank document takes all of it: to ask what is new in it would be to read a large map twice. */
async function fill(document: MapDocument, firstState: OneCopyNeeds['firstState']): Promise<void> {
  try {
    const state = (await firstState?.()) ?? null;
    if (state) Y.applyUpdate(document, state, 'peer');
  } catch {
    // What cannot be had in one piece comes over the line.
  }
}

/** What others do is drawn once a frame, and in a page that nobody sees now and then. */
const whenSeen = (run: () => void): void => {
  if (typeof requestAnimationFrame === 'function' && !document.hidden) requestAnimationFrame(run);
  else setTimeout(run, 50);
};
