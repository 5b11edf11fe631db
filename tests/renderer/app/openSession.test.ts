import { afterEach, expect, test } from 'vitest';
import { openSession } from '../../../renderer/app/openSession.ts';
import { openedHere } from '../../../renderer/guest/laptop/guestBridge.ts';
import { speakThrough } from '../../../renderer/session/bridge.ts';
import type { SendaBridge } from '../../../shared/bridge/contract.ts';
import { addCard, writeCard } from '../../../shared/edits/cards.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { writeRecords } from '../../../shared/live/firstSight.ts';
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

test('a map is seen before its document is built up, and the first edit goes to main all the same', async () => {
  const sent: Uint8Array[] = [];
  const main = aMain();
  speakThrough({
    ...main.bridge,
    async request(name: string, argument: unknown) {
      if (name === 'map.update') sent.push((argument as { update: Uint8Array }).update);
      return { ok: true, value: null } as never;
    },
  });
  const kept = createLiveMap(aMap().withStages('Ward').withLanes('pain').withCard('Nobody comes').state());
  const records = writeRecords(kept.snapshot());
  const session = openSession({ state: kept.state(), records, ...openedHere([]) }, () => {});

  const seen = session.live.snapshot();
  session.live.edit(writeCard('card1', 'Marta comes'));
  await session.sending.settled();

  expect(seen).toEqual(kept.snapshot());
  for (const update of sent) kept.receive(update, 'peer');
  expect(kept.snapshot().cards['card1']?.text).toBe('Marta comes');
  session.close();
  expect(() => session.fill()).not.toThrow();
});
