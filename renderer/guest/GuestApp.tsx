import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { BridgeProblem, Language } from '../../shared/bridge/contract.ts';
import { livePath, type Ticket } from '../../shared/workshop/messages.ts';
import { SeatContext } from '../workshop/seat.ts';
import { createGuest, type Guest } from './connection/guest.ts';
import { createShelf } from './connection/shelf.ts';
import { type EarlyMap, mapGiver } from './copy.ts';
import { Farewell } from './Farewell.tsx';
import { JoinPage } from './JoinPage.tsx';
import { firstLanguage, firstTheme, keepLanguage, keepTicket, keptTicket } from './keep.ts';
import { isBringing, keepBrought, moveOn, showPass, takePass } from './moving.ts';
import { Coming, Place } from './Place.tsx';
import { GuestWordsContext, guestWordsIn } from './words.ts';

/** A guest's browser: the door, the place inside, and the way out. */
export function GuestApp({ early }: { early: EarlyMap | null }) {
  const [language, setLanguage] = useState(firstLanguage);
  const spoken = useMemo(() => {
    const choose = (chosen: Language) => {
      keepLanguage(chosen);
      setLanguage(chosen);
    };
    return { words: guestWordsIn(language), language, choose };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = firstTheme();
  }, []);
  return (
    <GuestWordsContext value={spoken}>
      <Door early={early} />
    </GuestWordsContext>
  );
}

/** Read once, before anything draws: by then the address has lost it. */
const brought = takePass();

function Door({ early }: { early: EarlyMap | null }) {
  const [pass, setPass] = useState(brought);
  const [ticket, setTicket] = useState<Ticket | null>(() => (brought === null && !isBringing() ? keptTicket() : null));
  const [problem, setProblem] = useState<BridgeProblem | null>(null);
  const enter = (given: Ticket) => {
    keepTicket(given);
    keepBrought(given);
    setProblem(null);
    setTicket(given);
  };
  const turnAway = useCallback((why: BridgeProblem) => {
    keepTicket(null);
    setProblem(why);
    setTicket(null);
  }, []);
  useEffect(() => {
    if (pass === null) return;
    void showPass(pass).then((shown) => {
      setPass(null);
      if (shown.ok) keepTicket(shown.value);
      else setProblem(shown.problem);
      setTicket(shown.ok ? shown.value : null);
    });
  }, [pass]);
  if (pass !== null) return <Coming />;
  if (!ticket) return <JoinPage problem={problem} onJoined={enter} />;
  return <Inside key={ticket.token} ticket={ticket} early={early} onTurnedAway={turnAway} />;
}

interface InsideProps {
  readonly ticket: Ticket;
  readonly early: EarlyMap | null;
  /** The ticket is good no more. */
  readonly onTurnedAway: (why: BridgeProblem) => void;
}

function Inside({ ticket, early, onTurnedAway }: InsideProps) {
  const [firstState] = useState(() => mapGiver(ticket.token, early));
  const [visit, setVisit] = useState(0);
  const [guest, setGuest] = useState<Guest | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever left comes in anew with the same ticket
  useEffect(() => {
    const url = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${livePath}`;
    const shelf = createShelf(ticket.personId);
    const made = createGuest({ url, ticket, shelf, firstState });
    const stop = made.onTold((message) => {
      if (message.type === 'moved') void moveOn(made, message);
    });
    setGuest(made);
    return () => {
      stop();
      made.close();
    };
  }, [ticket, visit, firstState]);
  return guest && <Seated guest={guest} {...{ ticket, onTurnedAway }} onAgain={() => setVisit(visit + 1)} />;
}

interface SeatedProps extends Omit<InsideProps, 'early'> {
  readonly guest: Guest;
  readonly onAgain: () => void;
}

function Seated({ guest, ticket, onTurnedAway, onAgain }: SeatedProps) {
  const view = useSyncExternalStore(guest.onChange, guest.view);
  const { over } = view;
  useEffect(() => {
    if (over?.kind === 'workshop-no-ticket') onTurnedAway(over);
    if (over?.kind === 'workshop-over' || over?.kind === 'workshop-removed') keepTicket(null);
  }, [over, onTurnedAway]);
  if (over?.kind === 'workshop-no-ticket') return null;
  if (over) return <Farewell view={view} why={over} ticket={ticket} onAgain={onAgain} />;
  return (
    <SeatContext value={view.seat}>
      <Place guest={guest} view={view} ticket={ticket} />
    </SeatContext>
  );
}
