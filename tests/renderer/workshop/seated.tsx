import { type ReactNode, act as settled } from 'react';
import { createRoot } from 'react-dom/client';
import { openedHere } from '../../../renderer/guest/laptop/guestBridge.ts';
import { SessionContext } from '../../../renderer/session/session.ts';
import { createView, ViewContext, type ViewStore } from '../../../renderer/session/view.ts';
import { spokenIn, WordsContext } from '../../../renderer/session/words.ts';
import { createListeners, createOthers } from '../../../renderer/workshop/listeners.ts';
import { type Seat, SeatContext } from '../../../renderer/workshop/seat.ts';
import {
  createWorkshopView,
  WorkshopViewContext,
  type WorkshopViewStore,
} from '../../../renderer/workshop/workshopView.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { ok } from '../../../shared/result.ts';
import type { Act } from '../../../shared/workshop/act.ts';
import { facilitatorId, type Person } from '../../../shared/workshop/person.ts';
import type { Place, Presence } from '../../../shared/workshop/presence.ts';
import { newRoom, type RoomView } from '../../../shared/workshop/room.ts';
import { roomFor } from '../../../shared/workshop/roomFor.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export const marta: Person = { id: 'marta', name: 'Marta', role: 'editor', hue: 1, isHere: true };

/** Somebody in a workshop that nobody hosts: what the host would say is said by the test. */
export interface Seated {
  readonly acts: Act[];
  readonly view: ViewStore;
  readonly workshop: WorkshopViewStore;
  readonly place: HTMLElement;
  set(change: Partial<RoomView>): Promise<void>;
  others(people: readonly Presence[]): Promise<void>;
  gather(place: Place): Promise<void>;
  /** Time of the host's clock. */
  wait(milliseconds: number): void;
  close(): Promise<void>;
}

export async function seated(
  shown: ReactNode,
  who: string = facilitatorId,
  live: LiveMap = createLiveMap(),
): Promise<Seated> {
  const room = newRoom('Ana', { newcomers: 'editor', mayTakeCopy: false }, 0);
  let standing = roomFor({ ...room, people: [...room.people, marta] }, who, 0);
  let now = 0;
  const acts: Act[] = [];
  const { others, set: setOthers } = createOthers();
  const gathers = createListeners<[Place]>();
  const me = standing.people.find(({ id }) => id === who) ?? marta;
  const kept: Omit<Seat, 'room'> = {
    me,
    isConnected: true,
    now: () => now,
    async act(act) {
      acts.push(act);
      return ok(null);
    },
    point() {},
    others,
    onReaction: () => () => {},
    onGather: gathers.add,
  };
  const opened = { state: new Uint8Array(), ...openedHere([]) };
  const session = { live, opened };
  const view = createView();
  const workshop = createWorkshopView();
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const show = () =>
    settled(async () =>
      root.render(
        <WordsContext value={spokenIn('en')}>
          <ViewContext value={view}>
            <WorkshopViewContext value={workshop}>
              <SessionContext value={session}>
                <SeatContext value={{ ...kept, room: standing }}>{shown}</SeatContext>
              </SessionContext>
            </WorkshopViewContext>
          </ViewContext>
        </WordsContext>,
      ),
    );
  await show();
  return {
    ...{ acts, view, workshop, place },
    set(change) {
      standing = { ...standing, ...change };
      return show();
    },
    others: (people) => settled(async () => setOthers([...people])),
    gather: (where) => settled(async () => gathers.tell(where)),
    wait(milliseconds) {
      now += milliseconds;
    },
    async close() {
      await settled(async () => root.unmount());
      place.remove();
    },
  };
}
