import type { Writing } from '../../../shared/edits/locked.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import type { Act } from '../../../shared/workshop/act.ts';
import { changesBetween, writeAgain } from './again.ts';
import { type OneCopy, type OneCopyNeeds, openCopy } from './oneCopy.ts';
import type { Left } from './shelf.ts';
import type { TalkNeeds } from './talk.ts';
import type { Unheard } from './unheard.ts';
import type { Wire } from './wire.ts';

/**
 * This page's copy of the map with the line that feeds it. When the host undid an edit the copy is let go and another
 * one fetched; the old one stays in sight until the new one is whole, so nobody looks at a blank page meanwhile. What was
 * undone and yet is allowed is written anew, without what the host named: this page may not know yet what is forbidden at
 * the host that took over. A host that refuses that, too, and names nothing more, is not asked for ever.
 */
export interface Copies {
  /** Null until the first copy is whole. */
  live(): LiveMap | null;
  /** Null while the map is still being fetched. */
  wire(): Wire | null;
  isRenewing(): boolean;
  /** Without what the host refused by name, and without what `mayBe` does not let through. */
  renew(refused?: readonly string[], mayBe?: CopiesNeeds['mayWrite']): void;
  close(): void;
}

export interface CopiesNeeds
  extends Omit<OneCopyNeeds, 'onWritten' | 'onFilled' | 'onSeen' | 'onWhole' | keyof TalkNeeds> {
  readonly unheard: Unheard;
  /** What an earlier page of this person wrote and said, and nobody heard. */
  onLeft(writings: readonly Writing[], acts: readonly Act[]): void;
  mayWrite(writing: Writing): boolean;
  /** Another copy is in sight. */
  onCopy(): void;
  /** The page has drawn what is in sight. */
  whenDrawn(): Promise<void>;
}

export function createCopies({ unheard, mayWrite, onLeft, onCopy, whenDrawn, ...needs }: CopiesNeeds): Copies {
  let shown: LiveMap | null = null;
  let isRenewing = false;
  const refusals = createRefusals();
  const left = unheard.begin();
  let newest = open({
    onFilled: async (live) => takeLeft(live, await left, onLeft),
    async onSeen(live) {
      shown = live;
      onCopy();
      await whenDrawn();
    },
  });

  function open({ onFirstWhole, ...first }: First): OneCopy {
    return openCopy({
      ...needs,
      ...first,
      onWritten: unheard.wrote,
      onWhole(live) {
        if (shown === live || newest.live() !== live) return;
        const old = shown;
        shown = live;
        isRenewing = false;
        onFirstWhole?.(live);
        onCopy();
        old?.close();
      },
      onAllHeard() {
        refusals.forget();
        unheard.heard();
      },
      unheard: unheard.pieces,
      // Written anew it goes in smaller ones.
      onTooLarge: () => setTimeout(() => isRenewing || renew()),
    });
  }

  function letGo(): void {
    newest.end();
    const live = newest.live();
    if (live !== shown) live?.close();
  }

  function renew(refused: readonly string[] = [], mayBe = mayWrite): void {
    const may = (writing: Writing) => !refusals.name(writing.id) && mayBe(writing);
    isRenewing = true;
    unheard.setAside(refusals.teach(refused));
    letGo();
    newest = open({
      async onFilled() {},
      onFirstWhole(live) {
        const undone = unheard.takeAside();
        if (undone) for (const again of writeAgain(live, undone, may)) takeAgain(unheard, live, again);
      },
    });
  }

  return {
    live: () => shown,
    wire: () => newest.wire(),
    isRenewing: () => isRenewing,
    renew,
    close() {
      letGo();
      shown?.close();
    },
  };
}

type First = Pick<OneCopyNeeds, 'onFilled' | 'onSeen'> & { onFirstWhole?(live: LiveMap): void };

/** A host shows the door to whoever has it refuse more. */
const mostNamed = 20;

/** What the host refused since it took everything last. */
function createRefusals() {
  const named = new Set<string>();
  let isFirst = true;
  return {
    /** Whether that is reason to write the rest anew. */
    teach(ids: readonly string[]): boolean {
      const isNew = isFirst || (named.size < mostNamed && ids.some((id) => !named.has(id)));
      for (const id of ids) named.add(id);
      isFirst = false;
      return isNew;
    },
    name: (id: string): boolean => named.has(id),
    forget(): void {
      named.clear();
      isFirst = true;
    },
  };
}

function takeAgain(unheard: Unheard, live: LiveMap, update: Uint8Array): void {
  unheard.wrote(update);
  live.receive(update, 'peer');
}

/** On top of the map, what this person wrote before they came back. */
function takeLeft(live: LiveMap, { updates, acts }: Left, onLeft: CopiesNeeds['onLeft']): void {
  const before = live.snapshot();
  for (const update of updates) live.receive(update, 'peer');
  onLeft(changesBetween(before, live.snapshot()), acts);
}
