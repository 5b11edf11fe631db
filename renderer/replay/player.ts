import { createStore, type StoreApi } from 'zustand';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import { createWalk, type Replay, stepsUntil } from '../../shared/workshop/replay/replay.ts';

/** Where one is in a recording. */
export interface Played {
  readonly time: number;
  /** How much was done by then. */
  readonly steps: number;
  readonly isPlaying: boolean;
  /** Seconds of the workshop in one second. */
  readonly speed: number;
}

export const speeds = [1, 10, 60, 300] as const;

/** Goes through a recording as a film does, and shows the map of each moment to who asks the live map for it. */
export interface Player {
  readonly replay: Replay;
  readonly store: StoreApi<Played>;
  /** The map of the moment; nobody can change it. */
  readonly live: LiveMap;
  seek(time: number): void;
  /** To what was done before or after this moment. */
  step(by: 1 | -1): void;
  /** Lets time pass, in milliseconds of whoever looks. */
  pass(milliseconds: number): void;
  /** At the end it begins anew. */
  play(isPlaying: boolean): void;
  setSpeed(speed: number): void;
}

export function createPlayer(replay: Replay): Player {
  const { steps, startedAt, endedAt } = replay;
  const walk = createWalk(replay);
  const listeners = new Set<(journey: JourneyMap) => void>();
  let journey = walk.go(0);
  const store = createStore<Played>(() => ({
    time: startedAt,
    steps: stepsUntil(steps, startedAt),
    isPlaying: false,
    speed: 60,
  }));
  journey = walk.go(store.getState().steps);

  function seek(wanted: number): void {
    const time = Math.max(startedAt, Math.min(endedAt, wanted));
    const done = stepsUntil(steps, time);
    journey = walk.go(done);
    store.setState({ time, steps: done });
    for (const listener of [...listeners]) listener(journey);
  }
  return {
    replay,
    store,
    live: readOnly(() => journey, listeners),
    seek,
    step(by) {
      const { steps: done, time } = store.getState();
      const next =
        by > 0 ? steps[done] : steps[(steps[done - 1]?.at === time ? stepsUntil(steps, time - 1) : done) - 1];
      seek(next?.at ?? (by > 0 ? endedAt : startedAt));
    },
    pass(milliseconds) {
      const { time, speed, isPlaying } = store.getState();
      if (!isPlaying) return;
      seek(time + milliseconds * speed);
      if (store.getState().time >= endedAt) store.setState({ isPlaying: false });
    },
    play(isPlaying) {
      if (isPlaying && store.getState().time >= endedAt) seek(startedAt);
      store.setState({ isPlaying });
    },
    setSpeed: (speed) => store.setState({ speed }),
  };
}

const nothing = () => () => {};

function readOnly(snapshot: () => JourneyMap, listeners: Set<(journey: JourneyMap) => void>): LiveMap {
  return {
    snapshot,
    edit: () => false,
    onRefused: nothing,
    onSnapshot(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onChange: nothing,
    receive: () => false,
    state: () => new Uint8Array(),
    history: {
      undo: () => null,
      redo: () => null,
      undoable: () => null,
      redoable: () => null,
      endStep: () => {},
      onChange: nothing,
    },
    close: () => {},
  };
}
