import * as Y from 'yjs';
import type { Writing } from '../../../shared/edits/locked.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { RecordChange } from '../../../shared/live/draftEdit.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { type MapDocument, openDocument } from '../../../shared/live/openDocument.ts';
import type { Act } from '../../../shared/workshop/act.ts';
import { changesBetween, writeAgain } from './again.ts';
import type { Unheard } from './unheard.ts';
import { openWire, type Wire, type WireNeeds } from './wire.ts';

/**
 * This page's copy of the map with the line that feeds it. When the host undid an edit the copy is let go and another
 * one fetched; the old one stays in sight until the new one is whole, so nobody looks at a blank page meanwhile. What was
 * undone and yet is allowed is written anew, once: a host that refuses that, too, is not asked for ever.
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

export interface CopiesNeeds extends Omit<WireNeeds, 'document' | 'onSynced' | 'onAllHeard'> {
  readonly unheard: Unheard;
  /** What an earlier page of this person wrote and said, and nobody heard. */
  onLeft(writings: readonly Writing[], acts: readonly Act[]): void;
  mayWrite(writing: Writing): boolean;
  refuses(changes: readonly RecordChange[], journey: JourneyMap): Id | null;
  /** The map as the host gives it in one piece; null, or left out: all of it comes over the socket. */
  firstState?: (() => Promise<Uint8Array | null>) | undefined;
  /** Another copy is in sight. */
  onCopy(): void;
}

export function createCopies({
  unheard,
  refuses,
  mayWrite,
  onLeft,
  onCopy,
  firstState,
  ...needs
}: CopiesNeeds): Copies {
  let shown: LiveMap | null = null;
  let isRenewing = false;
  let isSecondTry = false;
  let newest = open(begun, () => {});

  const writeUndone = (live: LiveMap, undone: Uint8Array): void => {
    const again = writeAgain(live, undone, mayWrite);
    if (again) unheard.wrote(again);
    if (again) live.receive(again, 'peer');
  };

  /** The map in one piece, and on top of it what this person wrote before they came back. */
  async function begun(live: LiveMap, document: MapDocument): Promise<void> {
    const [left] = await Promise.all([unheard.begin(), takeFirst(document, firstState)]);
    const before = live.snapshot();
    if (left.update) live.receive(left.update, 'peer');
    onLeft(changesBetween(before, live.snapshot()), left.acts);
  }

  function open(begin: Begin, onWhole: (live: LiveMap) => void): Copy {
    const document = openDocument();
    const live = createLiveMap(document, { refuses, postpone: whenSeen });
    live.onChange(({ update, origin }) => {
      if (origin === 'me' || origin === 'undo') unheard.wrote(update);
    });
    const onSynced = () => {
      if (shown === live || newest.live !== live) return;
      const old = shown;
      shown = live;
      isRenewing = false;
      onWhole(live);
      onCopy();
      old?.close();
    };
    const onAllHeard = () => {
      isSecondTry = false;
      unheard.heard();
    };
    return beginCopy(live, () => openWire({ ...needs, document, onSynced, onAllHeard }), begin(live, document));
  }

  return {
    live: () => shown,
    wire: () => newest.wire(),
    isRenewing: () => isRenewing,
    renew() {
      const { live, close } = newest;
      const undone = isSecondTry ? null : unheard.update();
      isRenewing = true;
      isSecondTry = true;
      unheard.heard();
      close();
      newest = open(
        (_, document) => takeFirst(document, firstState),
        (copy) => undone && writeUndone(copy, undone),
      );
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

/** A blank document takes all of it: to ask what is new in it would be to read a large map twice. */
async function takeFirst(document: MapDocument, firstState: CopiesNeeds['firstState']): Promise<void> {
  const state = (await firstState?.()) ?? null;
  if (state) Y.applyUpdate(document, state, 'peer');
}

type Begin = (live: LiveMap, document: MapDocument) => Promise<void>;

function beginCopy(live: LiveMap, connect: () => Wire, begun: Promise<void>): Copy {
  let wire: Wire | null = null;
  let isEnded = false;
  const goOn = () => {
    if (!isEnded) wire = connect();
  };
  // What could not be had in one piece comes over the line.
  void begun.then(goOn, goOn);
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
