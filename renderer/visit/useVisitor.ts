import { useEffect, useState } from 'react';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import type { Guest } from '../guest/connection/guest.ts';
import { whenSettled } from '../guest/moving.ts';
import { request } from '../session/bridge.ts';
import { firstOverlay } from '../session/figuresOf.ts';
import { say, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import type { Seat } from '../workshop/seat.ts';

/** This Senda could go on as the host; whoever leads the workshop sees that. */
export function useAbility({ act, me, isConnected }: Seat): void {
  const isSaid = me.canHost === true;
  useEffect(() => {
    if (!isSaid && isConnected) void act({ kind: 'host.able', canHost: true });
  }, [act, isSaid, isConnected]);
}

/** The host asks whether one takes over, or says where it goes on. */
export function useTold(guest: Guest) {
  const store = useViewStore();
  const { words } = useWords();
  const [offer, setOffer] = useState<string | null>(null);
  useEffect(
    () =>
      guest.onTold(async (message) => {
        if (message.type === 'handOver') setOffer(message.ticket);
        if (message.type === 'offerOver') setOffer((open) => (open === message.ticket ? null : open));
        if (message.type !== 'moved') return;
        await whenSettled(guest);
        const answer = await request('visit.moved', { host: message.host });
        if (!answer.ok) say(store, sentenceFor(answer.problem, words), true);
      }),
    [guest, store, words],
  );
  return { offer, close: () => setOffer(null) };
}

export function useCopy(): () => Promise<boolean> {
  const store = useViewStore();
  const { words } = useWords();
  return async () => {
    const answer = await request('visit.copy', undefined);
    if (answer.ok && answer.value.fileName) say(store, words('visit.copyKept', { fileName: answer.value.fileName }));
    return answer.ok;
  };
}

export function useFirstOverlay(live: LiveMap): void {
  const store = useViewStore();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, and not when the map was fetched anew
  useEffect(() => {
    const overlay = firstOverlay(live.snapshot());
    if (overlay) store.setState({ overlay });
  }, []);
}

/** What the host refused is undone here; the person is told why. */
export function useFaults(guest: Guest): void {
  const store = useViewStore();
  const { words } = useWords();
  useEffect(
    () =>
      guest.onFault(({ kind, problem }) => {
        const reason = sentenceFor(problem, words);
        say(store, kind === 'undone' ? words('guest.undone', { reason }) : reason, true);
      }),
    [guest, store, words],
  );
}
