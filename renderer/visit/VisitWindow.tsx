import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { BridgeProblem, Theme } from '../../shared/bridge/contract.ts';
import type { VisitStart } from '../../shared/bridge/visitRequests.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import { StopScreen } from '../app/StopScreen.tsx';
import { Workspace } from '../app/Workspace.tsx';
import type { Guest, GuestView } from '../guest/connection/guest.ts';
import { GuestTools } from '../guest/laptop/GuestTools.tsx';
import { openedHere } from '../guest/laptop/guestBridge.ts';
import { NewAddressSheet } from '../guest/laptop/NewAddressSheet.tsx';
import { GuestWordsContext } from '../guest/words.ts';
import { FiguresProvider } from '../overlay/FiguresProvider.tsx';
import { request, speakThrough } from '../session/bridge.ts';
import { MeContext } from '../session/me.ts';
import { SessionContext } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { Button } from '../ui/Button.tsx';
import { AwayContext } from '../workshop/away.ts';
import { type Seat, SeatContext } from '../workshop/seat.ts';
import { NewHostAddress } from './NewHostAddress.tsx';
import { OfferSheet } from './OfferSheet.tsx';
import { useAbility, useCopy, useFaults, useFirstOverlay, useTold } from './useVisitor.ts';
import { VisitOver } from './VisitOver.tsx';
import styles from './visit.module.css';
import { createVisitBridge } from './visitBridge.ts';
import { beginVisit, type Visiting } from './visiting.ts';

/** A window that shows the map of another Senda, as long as the workshop there goes on. */
export function VisitWindow({ theme }: { theme: Theme }) {
  const [start, setStart] = useState<VisitStart | null>(null);
  const [problem, setProblem] = useState<BridgeProblem | null>(null);
  const read = useCallback(async () => {
    const answer = await request('visit.read', undefined);
    if (answer.ok) setStart(answer.value);
    else setProblem(answer.problem);
  }, []);
  useEffect(() => void read(), [read]);
  if (problem) return <StopScreen problem={problem} />;
  return start && <Stay start={start} theme={theme} onMoved={() => void read()} />;
}

interface StayProps {
  readonly start: VisitStart;
  readonly theme: Theme;
  /** The host is at another address, where one goes by another ticket. */
  readonly onMoved: () => void;
}

function Stay({ start, theme, onMoved }: StayProps) {
  const [stay, setStay] = useState(0);
  const [visiting, setVisiting] = useState<Visiting | null>(null);
  const [tooLarge, setTooLarge] = useState<BridgeProblem | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever left comes in anew with the same ticket
  useEffect(() => {
    const made = beginVisit(start, () => {
      setTooLarge({ kind: 'visit-too-large' });
      made.close();
    });
    speakThrough(createVisitBridge(window.senda, () => made.guest));
    setVisiting(made);
    return () => {
      made.close();
      speakThrough(null);
    };
  }, [start, stay]);
  const again = tooLarge ? null : () => setStay(stay + 1);
  return visiting && <Seated key={stay} guest={visiting.guest} {...{ start, theme, onMoved, tooLarge, again }} />;
}

interface SeatedProps extends StayProps {
  readonly guest: Guest;
  readonly tooLarge: BridgeProblem | null;
  readonly again: (() => void) | null;
}

function Seated({ guest, start, theme, onMoved, tooLarge, again }: SeatedProps) {
  const view = useSyncExternalStore(guest.onChange, guest.view);
  const { words, language } = useWords();
  const spoken = useMemo(() => ({ words, language, choose: () => {} }), [words, language]);
  const why = tooLarge ?? view.over;
  if (why) return <VisitOver {...{ why, view, again }} />;
  if (!view.seat || !view.live) return <Coming host={start.host} onLeave={guest.close} />;
  return (
    <GuestWordsContext value={spoken}>
      <SeatContext value={view.seat}>
        <Inside {...{ guest, view, theme, onMoved }} seat={view.seat} live={view.live} />
      </SeatContext>
    </GuestWordsContext>
  );
}

/** A host that does not answer is waited for, but nobody is kept waiting. */
function Coming({ host, onLeave }: { host: string; onLeave: () => void }) {
  const { words } = useWords();
  return (
    <main className={styles.screen}>
      <h1>{words('visit.coming')}</h1>
      <p>{words('visit.at', { host })}</p>
      <Button onPress={onLeave}>{words('visit.cancel')}</Button>
    </main>
  );
}

interface InsideProps {
  readonly guest: Guest;
  readonly view: GuestView;
  readonly seat: Seat;
  readonly live: LiveMap;
  readonly theme: Theme;
  readonly onMoved: () => void;
}

function Inside({ guest, view, seat, live, theme, onMoved }: InsideProps) {
  const { sourcesWithRows } = view;
  const session = useMemo(
    () => ({ live, opened: { state: new Uint8Array(), ...openedHere(sourcesWithRows) } }),
    [live, sourcesWithRows],
  );
  const takeCopy = useCopy();
  const { offer, close } = useTold(guest);
  useAbility(seat);
  useFirstOverlay(live);
  useFaults(guest);
  return (
    <MeContext value={seat.me.name}>
      <SessionContext value={session}>
        <FiguresProvider>
          <AwayContext
            value={
              <NewAddressSheet>
                <NewHostAddress guest={guest} personId={seat.me.id} onMoved={onMoved} />
              </NewAddressSheet>
            }
          >
            <Workspace theme={theme} tools={<GuestTools {...{ guest, seat, live, takeCopy }} />} />
          </AwayContext>
          {offer !== null && <OfferSheet key={offer} guest={guest} ticket={offer} onClose={close} />}
        </FiguresProvider>
      </SessionContext>
    </MeContext>
  );
}
