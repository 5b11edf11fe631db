import { createContext, useContext } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Id } from '../../shared/journey/id.ts';
import type { Box, MapLayout } from '../../shared/layout/mapLayout.ts';
import type { Selection } from '../session/view.ts';
import type { CardDrop, Point, RowDrop, StageDrop } from './places/dropPlace.ts';
import type { Room } from './places/room.ts';

export interface Dragged {
  readonly kind: 'card' | 'stage' | 'lane';
  readonly id: Id;
}

/** What a context menu is about: a thing, several cards, or the free ground where nothing is. */
export type MenuTarget =
  | Selection
  | { readonly kind: 'cards'; readonly ids: readonly Id[] }
  | { readonly kind: 'ground' };

/** What lasts as long as a gesture; nothing of it is in the map before the hand lets go. */
export interface CanvasState {
  /** The newest geometry, for gestures: they ask where they are when they move, not when they began. */
  readonly layout: MapLayout | null;
  readonly drag: {
    readonly what: Dragged;
    readonly at: Point;
    /** Where inside the thing the hand took hold, in screen pixels. */
    readonly grab: Point;
    readonly drop: CardDrop | StageDrop | RowDrop | null;
    /** All cards that go along, the held one among them; empty for a stage or lane. */
    readonly ids: readonly Id[];
    /** Alt is down: copies land, and what is carried stays where it is. */
    readonly isCopy: boolean;
    /** How cards make way; null while none is carried, or it is over no cell. */
    readonly room: Room | null;
    /** Lanes that are higher than their own cards need, so that the carried ones fit: how high. */
    readonly roomier: ReadonlyMap<Id, number> | null;
  } | null;
  /** The frame drawn over free ground, and the cards it touches so far. */
  readonly marquee: { readonly box: Box; readonly ids: ReadonlySet<Id> } | null;
  /** A stage or lane while its edge is drawn; null lets the layout choose. */
  readonly resized: { readonly kind: 'stage' | 'lane'; readonly id: Id; readonly size: number | null } | null;
  /** A card while its right edge is drawn over further columns. */
  readonly spanned: { readonly id: Id; readonly untilStageId: Id | null } | null;
  /** A way that is being drawn from a card to whatever is under the hand. */
  readonly linking: { readonly fromId: Id; readonly at: Point; readonly toId: Id | null } | null;
  /** The card at which a way was begun that ends at whatever card is chosen next. */
  readonly wayFromId: Id | null;
  /** The link under the pointer. */
  readonly hoveredLinkId: Id | null;
  /** The card under the pointer: it shows the handle for a new way. */
  readonly hoveredCardId: Id | null;
  /** An open context menu, at a point of the window. */
  readonly menu: { readonly at: Point; readonly target: MenuTarget } | null;
  /** The cell under the pointer: it shows its +. */
  readonly hovered: { readonly stageId: Id; readonly laneId: Id } | null;
  /** Whether all cards in sight stand on the page: not far out, nor for a few frames of coming near. */
  readonly isPutUp: boolean;
  /** Far out, where cards are a drawing, the one under the pointer stands on the page, so that it can be touched. */
  readonly pointedId: Id | null;
  /** A point of the curve while it is pulled. */
  readonly pulled: {
    readonly emotionId: Id;
    readonly value: number;
    /** Where it would stand when the hand went sideways: in a stage, ahead of a point or last. */
    readonly to: { readonly stageId: Id; readonly beforeId: Id | null } | null;
  } | null;
}

export type CanvasStore = StoreApi<CanvasState>;

export const createCanvasStore = (): CanvasStore =>
  createStore<CanvasState>(() => ({
    layout: null,
    drag: null,
    marquee: null,
    resized: null,
    spanned: null,
    linking: null,
    wayFromId: null,
    hovered: null,
    isPutUp: true,
    pointedId: null,
    hoveredLinkId: null,
    hoveredCardId: null,
    menu: null,
    pulled: null,
  }));

export const CanvasContext = createContext<CanvasStore | null>(null);

export function useCanvasStore(): CanvasStore {
  const store = useContext(CanvasContext);
  if (!store) throw new Error('No canvas around this component');
  return store;
}

export const useCanvas = <Part>(select: (state: CanvasState) => Part): Part => useStore(useCanvasStore(), select);

/** For the component that owns the store and therefore stands outside its context. */
export const useStoreOf = <Part>(store: CanvasStore, select: (state: CanvasState) => Part): Part =>
  useStore(store, select);

/** Below this zoom cards are a drawing, for their words could not be read; from a little more on they are cards again. */
const farZoom = 0.42;
const nearZoom = 0.46;
/** Between the two they stay what they were, so that a hand at the border does not make them flicker. */
export const isFarAt = (zoom: number, wasFar: boolean): boolean => zoom < (wasFar ? nearZoom : farZoom);
export const FarContext = createContext(false);
