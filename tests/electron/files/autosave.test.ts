import { describe, expect, test } from 'vitest';
import { atMost, type Clock, createAutosave, quietFor } from '../../../electron/files/autosave.ts';

/** Time that passes when the test says so. */
function aClock() {
  let now = 0;
  let waiting: { at: number; call: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    after(milliseconds, call) {
      const entry = { at: now + milliseconds, call };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
  };
  async function pass(milliseconds: number): Promise<void> {
    const end = now + milliseconds;
    for (;;) {
      const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      now = next.at;
      waiting = waiting.filter((other) => other !== next);
      next.call();
      await Promise.resolve();
      await Promise.resolve();
    }
    now = end;
  }
  return { clock, pass, now: () => now };
}

function anAutosave(isSaved = () => true) {
  const time = aClock();
  const saves: number[] = [];
  const autosave = createAutosave(async () => {
    saves.push(time.now());
    return isSaved();
  }, time.clock);
  return { autosave, saves, pass: time.pass };
}

describe('autosave', () => {
  test('writes one second after the last edit', async () => {
    const { autosave, saves, pass } = anAutosave();

    autosave.touch();
    await pass(900);
    autosave.touch();
    await pass(5000);

    expect(saves).toEqual([900 + quietFor]);
  });

  test('writes after ten seconds at most while somebody never pauses', async () => {
    const { autosave, saves, pass } = anAutosave();

    for (let at = 0; at < 25_000; at += 500) {
      autosave.touch();
      await pass(500);
    }

    expect(saves).toEqual([atMost, 2 * atMost]);
  });

  test('tries a save that failed again after ten seconds, without another edit', async () => {
    let tries = 0;
    const { autosave, saves, pass } = anAutosave(() => ++tries > 1);

    autosave.touch();
    await pass(60_000);

    expect(saves).toEqual([quietFor, quietFor + atMost]);
  });

  test('writes nothing when the map was saved by other means, or closed', async () => {
    const { autosave, saves, pass } = anAutosave();

    autosave.touch();
    autosave.settle();
    await pass(20_000);
    autosave.touch();
    autosave.close();
    await pass(20_000);

    expect(saves).toEqual([]);
  });
});
