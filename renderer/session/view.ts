import { createContext, useContext } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { OverlayChoice } from '../../shared/bridge/contract.ts';
import { type CommentFilter, everyOpen } from '../../shared/comments/filter.ts';
import type { Id } from '../../shared/journey/id.ts';

export type Selection =
  | { kind: 'card'; id: Id }
  | { kind: 'stage'; id: Id }
  | { kind: 'lane'; id: Id }
  | { kind: 'persona'; id: Id }
  | { kind: 'emotion'; id: Id }
  | { kind: 'link'; id: Id }
  | { kind: 'cell'; stageId: Id; laneId: Id };

/** Its words are written where they stand; those of the others in their panel. */
export const isTypedOnMap = (selection: Selection | null): boolean =>
  selection !== null && ['card', 'stage', 'lane', 'link'].includes(selection.kind);

export interface Focus {
  readonly kind: 'stage' | 'lane';
  readonly id: Id;
}

/** A place in the map's text where what was looked for stands. */
export interface Hit {
  /** What is selected by going there. */
  /** Null for what is true of the map as a whole. */
  readonly to: Selection | null;
  /** In which of its texts: `find.in.<field>`. */
  readonly field: string;
  readonly text: string;
}

/** What the panel of comments shows, and whether it stands there at all. */
export interface CommentsView {
  /** In place of the panel of what is selected. */
  readonly isShown: boolean;
  readonly filter: Omit<CommentFilter, 'aboutId'>;
  /** Only what is about the selected thing. */
  readonly isHereOnly: boolean;
  /** The thread that one was led to: it takes the keyboard when it is drawn. */
  readonly threadId: Id | null;
  /** What somebody wants to comment on: the field for it takes the keyboard when it is drawn. */
  readonly writeOn: { readonly aboutId: Id; readonly metricId: Id | null } | null;
}

/**
 * What is mine alone and fleeting: it is in no file, reaches no colleague and no undo. Features meet here: the
 * canvas opens a panel by selecting, the import page shows itself because a token stands here.
 */
export interface View {
  place: 'map' | 'outline';
  /** Where on the map one was when it was left for another place; null before it was ever seen. */
  leftAt: {
    readonly x: number;
    readonly y: number;
    readonly zoom: number;
    readonly selection: Selection | null;
  } | null;
  selection: Selection | null;
  /** Cards chosen together with the selected one; empty unless a card is selected. */
  others: ReadonlySet<Id>;
  /** The record whose main text is being typed. */
  editingId: Id | null;
  /** Who stands beside the map and whose curve is drawn by hand; null means the first persona. */
  personaId: Id | null;
  /** Which metric lies over the map, and for whom and when. */
  overlay: OverlayChoice;
  /** The survey file that the import page is about. */
  surveyToken: string | null;
  /** What is looked for in the map's text; null while nobody looks. */
  find: { readonly asked: string; readonly hits: readonly Hit[]; readonly at: number } | null;
  /** The stage or lane that alone is worked on: all others are dimmed, and the keyboard stays in it. */
  focus: Focus | null;
  /** To be brought into sight as soon as it is drawn, however it was chosen: a jump. */
  jump: { readonly to: Selection } | null;
  /** Over which card or cell of the map a file or a link is held that comes from outside. */
  heldOver: Selection | null;
  /** Null while nobody has opened or folded it: then the window's size decides. */
  isMiniMapShown: boolean | null;
  /** For a room: the strongest ink, and nothing smaller than can be read from the last row. */
  isProjected: boolean;
  comments: CommentsView;
  isPersonaShown: boolean;
  isPanelShown: boolean;
  /** One sentence for a person and for their screen reader: "Undone: Move card". */
  notice: { id: number; text: string; isProblem: boolean } | null;
}

const blankView: View = {
  place: 'map',
  leftAt: null,
  selection: null,
  others: new Set(),
  editingId: null,
  personaId: null,
  overlay: { metricId: null, segment: {}, period: '' },
  surveyToken: null,
  find: null,
  focus: null,
  jump: null,
  heldOver: null,
  isMiniMapShown: null,
  isProjected: false,
  comments: { isShown: false, filter: everyOpen, isHereOnly: false, threadId: null, writeOn: null },
  isPersonaShown: true,
  isPanelShown: true,
  notice: null,
};

export type ViewStore = StoreApi<View>;

export const createView = (initial: Partial<View> = {}): ViewStore =>
  createStore<View>(() => ({ ...blankView, ...initial }));

let noticeCount = 0;

export const showComments = (view: ViewStore, change: Partial<CommentsView>): void =>
  view.setState(({ comments }) => ({ comments: { ...comments, ...change } }));

/** Says one sentence, visibly and to screen readers. */
export function say(view: ViewStore, text: string, isProblem = false): void {
  noticeCount += 1;
  view.setState({ notice: { id: noticeCount, text, isProblem } });
}

export const ViewContext = createContext<ViewStore | null>(null);

export function useViewStore(): ViewStore {
  const store = useContext(ViewContext);
  if (!store) throw new Error('No view around this component');
  return store;
}

export const useView = <Part>(select: (view: View) => Part): Part => useStore(useViewStore(), select);
