import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { expect, test, vi } from 'vitest';
import { followFiles, type OpeningNeeds } from '../../../electron/openFiles.ts';

vi.mock('electron', () => ({ dialog: {}, app: { getAppPath: () => '' } }));

test('a map that is handed over while Senda is still starting is opened once it has started', async () => {
  const events = new EventEmitter();
  const opened: string[] = [];
  let start: (needs: OpeningNeeds) => void = () => {};
  followFiles(events as unknown as App, new Promise((resolve) => (start = resolve)));
  events.emit('open-file', { preventDefault: () => {} }, '/maps/clinic.senda');

  start({ desk: aDesk(opened) } as unknown as OpeningNeeds);
  await vi.waitUntil(() => opened.length > 0);

  expect(opened).toEqual(['/maps/clinic.senda']);
});

const aDesk = (opened: string[]) => ({
  open: { all: () => [] },
  showFile: async (path: string) => {
    opened.push(path);
    return { ok: true, value: null };
  },
});
