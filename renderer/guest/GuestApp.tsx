import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import type { Language } from '../../shared/text/language.ts';
import { livePath, type Ticket } from '../../shared/workshop/messages.ts';
import { SeatContext } from '../workshop/seat.ts';
import { createGuest, type Guest } from './connection/guest.ts';
import { beginningOf, type Early } from './early.ts';
import { Farewell } from './Farewell.tsx';
import { shelfAt } from './former.ts';
import { JoinPage } from './JoinPage.tsx';
import { firstLanguage, firstTheme, keepLanguage, keepTicket } from './keep.ts';
import { moveOn } from './moving.ts';
import { OtherPerson } from './OtherPerson.tsx';
import { Coming, Place } from './Place.tsx';
import { first, useDoor } from './useDoor.ts';
import { WentAlong } from './WentAlong.tsx';
import { GuestWordsContext, guestWordsIn } from './words.ts';

/** A guest's browser: the door, the place inside, and the way out. */
export function GuestApp({ early }: { early: Early | null }) {
  const [language, setLanguage] = useState(() => firstLanguage(first?.kept));
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
    document.documentElement.dataset['theme'] = firstTheme(first?.kept);
  }, []);
  return (
    <GuestWordsContext value={spoken}>
      <Door early={early} />
    </GuestWordsContext>
  );
}

function Door({ early }: { early: Early | null }) {
  const { ticket, isComing, instead, isBringing, problem, ...door } = useDoor();
  if (instead) return <OtherPerson own={instead} onStay={door.leaveBrought} onGo={door.goByPass} />;
  if (isComing) return <Coming />;
  if (ticket) return <Inside key={ticket.token} ticket={ticket} early={early} onTurnedAway={door.turnAway} />;
  const onWithout = isBringing ? door.leaveBrought : null;
  return <JoinPage key={String(isBringing)} problem={problem} onJoined={door.enter} onWithout={onWithout} />;
}

interface InsideProps {
  readonly ticket: Ticket;
  readonly early: Early | null;
  /** The ticket is good no more. */
  readonly onTurnedAway: (why: BridgeProblem) => Promise<void>;
}

function Inside({ ticket, early, onTurnedAway }: InsideProps) {
  const [beginning] = useState(() => beginningOf(ticket.token, early));
  const [visit, setVisit] = useState(0);
  const [guest, setGuest] = useState<Guest | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever left comes in anew with the same ticket
  useEffect(() => {
    const url = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${livePath}`;
    const shelf = shelfAt(ticket.personId, location.host);
    const made = createGuest({ url, ticket, shelf, ...beginning });
    const stop = made.onTold((message) => {
      if (message.type === 'moved') void moveOn(made, message);
    });
    setGuest(made);
    return () => {
      stop();
      made.close();
    };
  }, [ticket, visit, beginning]);
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
    if (over?.kind === 'workshop-no-ticket') void onTurnedAway(over);
    if (over?.kind === 'workshop-over' || over?.kind === 'workshop-removed') keepTicket(null);
  }, [over, onTurnedAway]);
  if (over?.kind === 'workshop-no-ticket') return null;
  if (over) return <Farewell view={view} why={over} ticket={ticket} onAgain={onAgain} />;
  if (view.wentTo !== null) return <WentAlong guest={guest} host={view.wentTo} />;
  return (
    <SeatContext value={view.seat}>
      <Place guest={guest} view={view} ticket={ticket} />
    </SeatContext>
  );
}
