import { afterEach, expect, test } from 'vitest';
import { canRun, provideCommands } from '../../../renderer/commands/registry.ts';
import type { Guest } from '../../../renderer/guest/connection/guest.ts';
import { createGuestBridge } from '../../../renderer/guest/laptop/guestBridge.ts';
import type { Figure } from '../../../shared/journey/figure.ts';
import { ok } from '../../../shared/result.ts';

const world = globalThis as { window?: unknown };
afterEach(() => {
  delete world.window;
});

const guest: Guest = {
  view: () => ({ seat: null, live: null, sourcesWithRows: [], wentTo: null, over: null }),
  onChange: () => () => {},
  onFault: () => () => {},
  ask: async ({ sourceId }) => ok([{ metricId: sourceId } as Figure]),
  passTo: () => '',
  restFor: () => {},
  stay: () => {},
  drawn: () => {},
  isOwn: () => false,
  onTold: () => () => {},
  say: () => {},
  isSettled: () => true,
  unheard: () => ({ updates: [], acts: [] }),
  leave: () => ({ updates: [], acts: [] }),
  close: () => {},
};

function aBridge() {
  const chosen: string[] = [];
  const bridge = createGuestBridge({
    guest,
    token: 'token',
    language: () => 'es',
    chooseLanguage: (language) => chosen.push(language),
  });
  return { bridge, chosen };
}

test('what belongs to the computer with the file is answered by nobody', async () => {
  const { bridge } = aBridge();

  for (const name of ['map.save', 'map.saveAs', 'map.open', 'survey.choose', 'workshop.stop'] as const) {
    expect(bridge.can?.(name)).toBe(false);
    expect(await bridge.request(name, undefined as never)).toEqual({
      ok: false,
      problem: { kind: 'workshop-only-host' },
    });
  }
});

test('a filter is asked of the host', async () => {
  const { bridge } = aBridge();

  const answer = await bridge.request('survey.query', { sourceId: 'ward', where: [], period: '' });

  expect(answer).toEqual({ ok: true, value: { figures: [{ metricId: 'ward' }] } });
});

test('settings are this page’s own, and it is told of them', async () => {
  const { bridge, chosen } = aBridge();
  const told: unknown[] = [];
  bridge.on('settings.changed', (settings) => told.push(settings));

  await bridge.request('settings.change', { language: 'es' });

  expect(chosen).toEqual(['es']);
  expect(told).toEqual([{ language: 'es', theme: 'system', name: '' }]);
});

test('files and programs of this computer are not opened from a map of somebody else', async () => {
  const { bridge } = aBridge();
  const opened: string[] = [];
  world.window = { open: (address: string) => opened.push(address) };

  const file = await bridge.request('link.open', { address: 'file:///etc/passwd' });
  const script = await bridge.request('link.open', { address: 'javascript:alert(1)' });
  await bridge.request('link.open', { address: 'https://example.org/' });

  expect([file.ok, script.ok]).toEqual([false, false]);
  expect(opened).toEqual(['https://example.org/']);
});

test('commands that would ask in vain are not offered, and all others are', () => {
  const { bridge } = aBridge();
  world.window = { senda: bridge };

  const stop = provideCommands({ 'file.save': () => {}, 'file.exportPdf': () => {}, 'edit.undo': () => {} });

  expect(['file.save', 'file.exportPdf', 'edit.undo'].map(canRun)).toEqual([false, false, true]);
  stop();
});
