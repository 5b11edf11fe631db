import { createContext, useContext } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Id } from '../../shared/journey/id.ts';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import type { CardDrop, Point, RowDrop } from './dropPlace.ts';

export interface Dragged {
  readonly kind: 'card' | 'stage' | 'lane';
  readonly id: Id;
}

/** What lasts as long as a gesture; nothing of it is in the map before the hand lets go. */
export interface CanvasState {
  /** The newest geometry, for gestures: they ask where they are when they move, not when they began. */
  readonly layout: MapLayout | null;
  readonly drag: {
    readonly what: Dragged;
    readonly at: Point;
    /** Where inside the thing the hand took hold, in screen pixels. */
    readonly grab: Point;
    readonly drop: CardDrop | RowDrop | null;
  } | null;
  /** The cell under the pointer: it shows its +. */
  readonly hovered: { readonly stageId: Id; readonly laneId: Id } | null;
  /** A point of the curve while it is pulled. */
  readonly pulled: { readonly emotionId: Id; readonly value: number } | null;
}

export type CanvasStore = StoreApi<CanvasState>;

export const createCanvasStore = (): CanvasStore =>
  createStore<CanvasState>(() => ({ layout: null, drag: null, hovered: null, pulled: null }));

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

/** Below this zoom cards are flat boxes: their words could not be read. */
export const farZoom = 0.35;
export const FarContext = createContext(false);
