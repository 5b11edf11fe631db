import { describe, expect, it } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { sendChanges } from '../../../renderer/app/sendChanges.ts';
import type { Change, Origin } from '../../../shared/live/liveMap.ts';

/** A map that says what a test makes it say, and a main process that answers when the test lets it. */
function aWindow(answers: boolean[] = []) {
  const doc = new Doc();
  const taken: Uint8Array[] = [];
  const troubles: boolean[] = [];
  const pauses: number[] = [];
  let hear: (change: Change) => void = () => {};
  const sending = sendChanges(
    {
      onChange: (listener) => {
        hear = listener;
        return () => {
          hear = () => {};
        };
      },
    },
    {
      send: async (update) => {
        const ok = answers.shift() ?? true;
        if (ok) taken.push(update);
        return { ok };
      },
      pause: async (milliseconds) => void pauses.push(milliseconds),
      onTrouble: (isInTrouble) => troubles.push(isInTrouble),
    },
  );
  doc.on('update', (update: Uint8Array, origin: Origin) => hear({ update, origin }));
  const type = (letters: string, origin: Origin = 'me') =>
    doc.transact(() => doc.getText('text').insert(doc.getText('text').length, letters), origin);
  const inMain = () => {
    const main = new Doc();
    for (const update of taken) applyUpdate(main, update);
    return main.getText('text').toString();
  };
  return { doc, taken, troubles, pauses, sending, type, inMain };
}

describe('changes on their way to main', () => {
  it('go together when they are made in one tick', async () => {
    const window = aWindow();

    for (const letter of 'Rosa') window.type(letter);
    await window.sending.settled();

    expect(window.taken).toHaveLength(1);
    expect(window.inMain()).toBe('Rosa');
  });

  it('keep their order over many ticks', async () => {
    const window = aWindow();

    for (const letter of 'The call button') {
      window.type(letter);
      await Promise.resolve();
    }
    await window.sending.settled();

    expect(window.inMain()).toBe('The call button');
  });

  it('are tried again until main took them, later and later, and a person is told', async () => {
    const window = aWindow([false, false, false, true]);

    window.type('kept');
    await window.sending.settled();

    expect(window.inMain()).toBe('kept');
    expect(window.pauses).toEqual([250, 500, 1000]);
    expect(window.troubles).toEqual([true, false]);
  });

  it('include what was typed while main did not answer', async () => {
    const window = aWindow([false, true]);

    window.type('first ');
    await Promise.resolve();
    window.type('second');
    await window.sending.settled();

    expect(window.inMain()).toBe('first second');
  });

  it('do not include what came from a colleague or from the file', async () => {
    const window = aWindow();
    const other = new Doc();
    other.getText('text').insert(0, 'theirs');

    applyUpdate(window.doc, encodeStateAsUpdate(other), 'peer');
    applyUpdate(window.doc, encodeStateAsUpdate(other), 'file');
    await window.sending.settled();

    expect(window.taken).toEqual([]);
  });

  it('include what was undone', async () => {
    const window = aWindow();

    window.type('undone', 'undo');
    await window.sending.settled();

    expect(window.inMain()).toBe('undone');
  });
});
