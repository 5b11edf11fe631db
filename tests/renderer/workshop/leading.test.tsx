// @vitest-environment happy-dom
import { act as settled } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useGathering } from '../../../renderer/workshop/lead/useGathering.ts';
import { useFollowing } from '../../../renderer/workshop/peers/useFollowing.ts';
import { TimerClock } from '../../../renderer/workshop/timer/TimerClock.tsx';
import { facilitatorId } from '../../../shared/workshop/person.ts';
import { blankPresence } from '../../../shared/workshop/presence.ts';
import { startTimer } from '../../../shared/workshop/timer.ts';
import { aMap } from '../../builders/aMap.ts';
import { marta, type Seated, seated } from './seated.tsx';

const map = vi.hoisted(() => ({ sights: [] as { x: number; y: number; zoom: number }[], node: null as unknown }));
vi.mock('@xyflow/react', () => {
  const store = { getState: () => ({ width: 800, height: 600, domNode: map.node }) };
  return { useStoreApi: () => store };
});
vi.mock('../../../renderer/canvas/Flow.tsx', () => {
  const flow = { setViewport: async (sight: (typeof map.sights)[number]) => map.sights.push(sight) };
  return { useFlow: () => flow };
});

let here: Seated | null = null;
async function sit(...shown: Parameters<typeof seated>): Promise<Seated> {
  here = await seated(...shown);
  return here;
}
beforeEach(() => {
  map.sights.length = 0;
  map.node = document.createElement('div');
});
afterEach(async () => {
  await here?.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const minute = 60_000;
/** What a window of 800 × 600 shows: a place of half that size stands twice as large, its corner in the corner. */
const ward = { x: 1000, y: 200, width: 400, height: 300 };
const sightOfWard = { x: -2000, y: -400, zoom: 2 };

describe('the bell', () => {
  const strokes = vi.fn();
  class Audio {
    currentTime = 0;
    async resume() {
      strokes();
    }
    async suspend() {}
  }
  class Sound {
    gain = { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} };
    connect = (next: unknown) => next;
    start() {}
    stop() {}
  }
  beforeEach(() => {
    strokes.mockClear();
    vi.useFakeTimers();
    vi.stubGlobal('AudioContext', Audio);
    vi.stubGlobal('OscillatorNode', Sound);
    vi.stubGlobal('GainNode', Sound);
  });

  async function passes(seat: Seated, milliseconds: number) {
    seat.wait(milliseconds);
    await settled(() => vi.advanceTimersByTimeAsync(1000));
  }

  test('rings once when the time is up, and not before', async () => {
    const seat = await sit(<TimerClock />);
    await seat.set({ timer: startTimer(minute, '', true, 0) });

    await passes(seat, minute - 1);
    const before = strokes.mock.calls.length;
    await passes(seat, 1);
    await passes(seat, minute);

    expect(before).toBe(0);
    expect(strokes).toHaveBeenCalledTimes(1);
    expect(seat.place.querySelector('[role=timer]')?.getAttribute('aria-label')).toBe('Time is up');
  });

  test('rings again after a minute was added and has passed as well', async () => {
    const seat = await sit(<TimerClock />);
    await seat.set({ timer: startTimer(minute, '', true, 0) });
    await passes(seat, minute);

    await seat.set({ timer: startTimer(minute, '', true, minute) });
    await passes(seat, minute);

    expect(strokes).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['its sound is off', <TimerClock key="a" />, false],
    ['another clock of this window rings', <TimerClock key="b" isSilent />, true],
  ])('does not ring where %s', async (_why, clock, hasSound) => {
    const seat = await sit(clock);
    await seat.set({ timer: startTimer(minute, '', hasSound, 0) });

    await passes(seat, minute);

    expect(strokes).not.toHaveBeenCalled();
  });

  test('does not ring for who comes in when the time has been up for long', async () => {
    const seat = await sit(<TimerClock />);
    seat.wait(10 * minute);
    await seat.set({ timer: startTimer(minute, '', true, 0) });

    await passes(seat, minute);

    expect(strokes).not.toHaveBeenCalled();
  });
});

function Following() {
  useFollowing();
  return null;
}

describe('following a person', () => {
  const sees = (view: typeof ward | null) => ({ ...blankPresence(marta.id), view });

  test('shows what they see, also when they look elsewhere', async () => {
    const seat = await sit(<Following />);
    await seat.others([sees({ ...ward, x: 0, y: 0 })]);

    await settled(async () => seat.workshop.setState({ followId: marta.id }));
    await seat.others([sees(ward)]);
    await seat.others([{ ...sees(ward), pointer: { x: 1, y: 1 } }]);

    expect(map.sights).toEqual([{ x: 0, y: 0, zoom: 2 }, sightOfWard]);
  });

  test('ends when one moves the map with one’s own hand', async () => {
    const seat = await sit(<Following />);
    await settled(async () => seat.workshop.setState({ followId: marta.id }));

    await settled(async () => void (map.node as EventTarget).dispatchEvent(new Event('wheel')));
    await seat.others([sees(ward)]);

    expect(seat.workshop.getState().followId).toBeNull();
    expect(map.sights).toEqual([]);
  });

  test('ends when they leave', async () => {
    const seat = await sit(<Following />);
    await settled(async () => seat.workshop.setState({ followId: marta.id }));

    await seat.set({ people: [{ ...marta, isHere: false }] });

    expect(seat.workshop.getState().followId).toBeNull();
  });
});

function Gathering() {
  const gather = useGathering();
  return gather && <button type="button" onClick={gather} />;
}

describe('bringing everyone here', () => {
  test('asks all to look at the part of the map that the facilitator sees', async () => {
    const seat = await sit(<Gathering />);
    Object.assign(seat.workshop.getState().seen, { current: ward, stageId: 'stage2' });

    await settled(async () => seat.place.querySelector('button')?.click());

    expect(seat.acts).toEqual([{ kind: 'gather', place: ward, stageId: 'stage2' }]);
  });

  test('takes phones to the stage of what the facilitator has selected', async () => {
    const live = aMap().withStages('Before', 'Ward').withLanes('pain').withCard('Nobody comes').live();
    const seat = await sit(<Gathering />, facilitatorId, live);
    Object.assign(seat.workshop.getState().seen, { current: ward, stageId: 'stage2' });
    seat.view.setState({ selection: { kind: 'card', id: 'card1' } });

    await settled(async () => seat.place.querySelector('button')?.click());

    expect(seat.acts).toEqual([{ kind: 'gather', place: ward, stageId: 'stage1' }]);
  });

  test('is offered to nobody else', async () => {
    const seat = await sit(<Gathering />, marta.id);

    expect(seat.place.querySelector('button')).toBeNull();
  });

  test('brings a guest there, out of the outline and away from whom they followed, and says so', async () => {
    const seat = await sit(<Following />, marta.id);
    await settled(async () => {
      seat.view.setState({ place: 'outline' });
      seat.workshop.setState({ followId: 'facilitator' });
    });

    await seat.gather(ward);

    expect(map.sights).toEqual([sightOfWard]);
    expect(seat.view.getState().place).toBe('map');
    expect(seat.workshop.getState().followId).toBeNull();
    expect(seat.view.getState().notice?.text).toBe('The facilitator brought everyone here.');
  });
});
