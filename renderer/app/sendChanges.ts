import { mergeUpdates } from 'yjs';
import type { LiveMap } from '../../shared/live/liveMap.ts';

/**
 * Takes every change made in this window to main, which writes it down before it answers. Changes of one tick go
 * together; while one parcel is under way the next is gathered, so the order is kept. A parcel that fails is kept
 * and tried again: nothing a person did is dropped because main was busy.
 */
export interface Sending {
  /** Resolves when everything made so far has been written down. */
  settled(): Promise<void>;
  close(): void;
}

export interface SendingTools {
  send(update: Uint8Array): Promise<{ ok: boolean }>;
  /** Waits before the next try. */
  pause(milliseconds: number): Promise<void>;
  onTrouble(isInTrouble: boolean): void;
}

const longestPause = 5000;

export function sendChanges(live: Pick<LiveMap, 'onChange'>, { send, pause, onTrouble }: SendingTools): Sending {
  let waiting: Uint8Array[] = [];
  let running: Promise<void> | null = null;

  const stop = live.onChange(({ update, origin }) => {
    if (origin !== 'me' && origin !== 'undo') return;
    waiting.push(update);
    running ??= Promise.resolve().then(sendWaiting);
  });

  async function sendWaiting(): Promise<void> {
    while (waiting.length > 0) {
      const parcel = waiting.length === 1 ? waiting[0] : mergeUpdates(waiting);
      waiting = [];
      if (parcel) await sendUntilTaken(parcel);
    }
    running = null;
  }

  async function sendUntilTaken(parcel: Uint8Array): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      const reply = await send(parcel);
      if (reply.ok) {
        if (attempt > 0) onTrouble(false);
        return;
      }
      if (attempt === 0) onTrouble(true);
      await pause(Math.min(longestPause, 250 * 2 ** attempt));
    }
  }

  return { settled: async () => void (await running), close: stop };
}
