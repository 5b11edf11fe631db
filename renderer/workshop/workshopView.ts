import { createContext, useContext } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Id } from '../../shared/journey/id.ts';
import type { Place } from '../../shared/workshop/presence.ts';
import type { Ballot } from '../../shared/workshop/vote.ts';
import { keptReceipts } from './votes/keptReceipts.ts';

export type PanelPart = 'steps' | 'cards' | 'people' | 'notes';

/** What of a workshop is mine alone: which of its sheets I look at, whom I follow, the dots I am just giving. */
export interface WorkshopView {
  readonly sheet: 'start' | 'join' | 'stop' | null;
  readonly isPanelShown: boolean;
  /** To whom I am about to hand the workshop over. */
  readonly handToId: Id | null;
  readonly part: PanelPart;
  readonly followId: Id | null;
  /** My dots as I gave them, ahead of what the host knows of them. */
  readonly dots: { readonly voteId: Id; readonly ballot: Ballot } | null;
  /** Which receipt I drew in which vote: by it I find my dots among all that are published. */
  readonly receipts: Readonly<Record<Id, string>>;
  /** The vote whose result lies on the cards. */
  readonly resultId: Id | null;
  /** The part of the map that I see, and the stage in its middle: they change with every pan, so nobody is told. */
  readonly seen: { current: Place | null; stageId: Id | null };
}

export type WorkshopViewStore = StoreApi<WorkshopView>;

export const createWorkshopView = (): WorkshopViewStore =>
  createStore<WorkshopView>(() => ({
    sheet: null,
    isPanelShown: false,
    handToId: null,
    part: 'steps',
    followId: null,
    dots: null,
    receipts: keptReceipts(),
    resultId: null,
    seen: { current: null, stageId: null },
  }));

/** A window holds one map, and a map one workshop: nobody has to provide it. */
export const WorkshopViewContext = createContext(createWorkshopView());

export const useWorkshopViewStore = (): WorkshopViewStore => useContext(WorkshopViewContext);

export const useWorkshopView = <Part>(select: (view: WorkshopView) => Part): Part =>
  useStore(useWorkshopViewStore(), select);
