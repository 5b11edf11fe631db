import { describe, expect, test } from 'vitest';
import { type Call, createAnswer, weight } from '../../../electron/bridge/answer.ts';
import { requests } from '../../../shared/bridge/contract.ts';
import { eventNames, requestNames } from '../../../shared/bridge/names.ts';
import { ok } from '../../../shared/result.ts';

const origin = 'senda://app';
const from = (url: string, parent: object | null = null): Call =>
  ({ sender: {}, senderFrame: { url, parent } }) as unknown as Call;
const window = from('senda://app/index.html');

function door() {
  const asked: unknown[] = [];
  const logged: string[] = [];
  const answer = createAnswer<'somebody'>({
    answers: {
      'map.read': async () => ({ ok: false, problem: { kind: 'no-map' } }),
      'map.update': async (_asker, argument) => {
        asked.push(argument);
        return ok(null);
      },
      'map.openSample': async () => {
        throw new Error('a bug at /home/ana/map.senda');
      },
    },
    origin,
    askerOf: () => 'somebody',
    log: (text) => logged.push(text),
  });
  return { answer, asked, logged };
}

const refused = (kind: string) => ({ ok: false, problem: { kind } });

describe('the door between page and main', () => {
  test('lets a request of our own page through to who answers it', async () => {
    const { answer, asked } = door();
    const update = Uint8Array.of(1, 2);

    expect(await answer(window, 'map.update', { update })).toEqual(ok(null));
    expect(await answer(window, 'map.read', undefined)).toEqual(refused('no-map'));
    expect(asked).toEqual([{ update }]);
  });

  test.each([
    ['another site', from('https://example.org/')],
    ['a site that begins like ours', from('senda://app.example.org/index.html')],
    ['another host of our scheme', from('senda://other/index.html')],
    ['a file', from('file:///tmp/index.html')],
    ['a frame inside our page', from('senda://app/index.html', {})],
    ['a frame that is gone', { ...window, senderFrame: null }],
  ])('is closed to %s', async (_who, call) => {
    const { answer, asked } = door();

    expect(await answer(call, 'map.update', { update: Uint8Array.of(1) })).toEqual(refused('foreign-sender'));
    expect(asked).toEqual([]);
  });

  test('is closed to a page that no window of ours shows', async () => {
    const answer = createAnswer({ answers: {}, origin, askerOf: () => null, log: () => {} });

    expect(await answer(window, 'app.start', undefined)).toEqual(refused('foreign-sender'));
  });

  test.each(['map.destroy', '', 'toString', '__proto__', 'constructor', 7, null, {}])(
    'knows no request called %s',
    async (name) => {
      expect(await door().answer(window, name, undefined)).toEqual(refused('unknown-request'));
    },
  );

  test.each([undefined, null, {}, { update: 'text' }, { update: [1, 2] }, { updates: Uint8Array.of(1) }])(
    'takes no update that looks like %s',
    async (argument) => {
      const { answer, asked } = door();

      expect(await answer(window, 'map.update', argument)).toEqual(refused('bad-argument'));
      expect(asked).toEqual([]);
    },
  );

  test('takes nothing larger than any request needs', async () => {
    const { answer, asked } = door();

    expect(await answer(window, 'map.update', { update: new Uint8Array(64 * 1024 * 1024 + 1) })).toEqual(
      refused('too-large'),
    );
    expect(await answer(window, 'map.read', 'x'.repeat(40 * 1024 * 1024))).toEqual(refused('too-large'));
    expect(asked).toEqual([]);
  });

  test('weighs what refers to itself as too much instead of walking for ever', () => {
    const ring: Record<string, unknown> = {};
    ring['again'] = ring;

    expect(weight(ring)).toBe(Number.POSITIVE_INFINITY);
  });

  test('answers with a problem when who answers has a bug, and writes the reason down', async () => {
    const { answer, logged } = door();

    expect(await answer(window, 'map.openSample', { name: 'hospital' })).toEqual(refused('unexpected'));
    expect(logged.join()).toContain('map.openSample: Error: a bug');
  });
});

describe('the names that preload lets through', () => {
  test('are those of the contract', () => {
    expect([...requestNames].sort()).toEqual(Object.keys(requests).sort());
    expect(new Set(eventNames).size).toBe(eventNames.length);
  });
});
