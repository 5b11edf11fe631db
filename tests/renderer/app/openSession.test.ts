import { afterEach, expect, test } from 'vitest';
import { openSession } from '../../../renderer/app/openSession.ts';
import { openedHere } from '../../../renderer/guest/laptop/guestBridge.ts';
import { speakThrough } from '../../../renderer/session/bridge.ts';
import type { SendaBridge } from '../../../shared/bridge/contract.ts';
import { addCard } from '../../../shared/edits/cards.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { aMap } from '../../builders/aMap.ts';

/** Main, as far as it announces something. */
function aMain() {
  const listeners = new Map<string, (event: never) => void>();
  const bridge: SendaBridge = {
    request: async () => ({ ok: true, value: null }) as never,
    on(name, listener) {
      listeners.set(name, listener as (event: never) => void);
      return () => void listeners.delete(name);
    },
    takeFile: async () => ({ ok: false, problem: { kind: 'unexpected' } }),
  };
  return { bridge, announce: (name: string, event: unknown) => listeners.get(name)?.(event as never) };
}

afterEach(() => speakThrough(null));

test.each(['map.merged', 'workshop.edited'])('what main tells by %s before anything is drawn is on the map', (name) => {
  const main = aMain();
  speakThrough(main.bridge);
  const state = aMap().withStages('Ward').withLanes('pain').state();
  const elsewhere = createLiveMap(state);
  const sent: unknown[] = [];
  elsewhere.onChange(({ update }) => void sent.push({ update }));
  const session = openSession({ state, ...openedHere([]) }, () => {});
  const { stages, lanes } = elsewhere.snapshot();
  const [stageId = '', laneId = ''] = [Object.keys(stages)[0], Object.keys(lanes)[0]];

  elsewhere.edit(addCard({ id: 'card-of-marta', stageId, laneId, text: 'Nobody comes' }));
  for (const event of sent) main.announce(name, event);

  expect(session.live.snapshot().cards['card-of-marta']?.text).toBe('Nobody comes');
  session.close();
});
