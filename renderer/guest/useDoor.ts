import { useCallback, useEffect, useRef, useState } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import type { Ticket } from '../../shared/workshop/messages.ts';
import { writeReturnPass } from '../../shared/workshop/returnPass.ts';
import { type Brought, holdBrought, takeBrought } from './brought.ts';
import { dropFormer, forgetLeft, keptFormer, noteFormer } from './former.ts';
import { freshWord, keepTicket, keptTicket, unpackKept } from './keep.ts';
import { isGoodHere, personOfPass, putDown, showPass } from './moving.ts';

/** Read once, before anything draws: by then the address has lost it. */
export const first = takeBrought();

/** How one comes in: with the ticket of before, with a pass, or with the code. */
export interface Door {
  /** Null before one is in. */
  readonly ticket: Ticket | null;
  /** A pass is being shown. */
  readonly isComing: boolean;
  /** Who one is here already, where a pass would make one somebody else. */
  readonly instead: Ticket | null;
  /** Words from elsewhere, or of who one was here before, would be written in the name of whoever joins. */
  readonly isBringing: boolean;
  /** Why one stands before the door again. */
  readonly problem: BridgeProblem | null;
  /** The code was right. */
  enter(ticket: Ticket): void;
  /** Goes by the pass, though one is here already. */
  goByPass(): void;
  /** What would come along is left behind. */
  leaveBrought(): void;
  /** The ticket is good no more. */
  turnAway(why: BridgeProblem): Promise<void>;
}

export function useDoor(): Door {
  const [brought, setBrought] = useState(first);
  const [ticket, setTicket] = useState<Ticket | null>(() => (first === null ? keptTicket() : null));
  const [former, setFormer] = useState(() => keptFormer(location.host));
  const [problem, setProblem] = useState<BridgeProblem | null>(null);
  const hold = useCallback((next: Brought | null) => {
    holdBrought(next);
    setBrought(next);
  }, []);
  const { instead, goByPass } = useShowing(brought, (given) => {
    if (given.ok) {
      unpackKept(brought?.kept ?? '');
      enter(given.value);
    } else turnBack(given.problem);
  });

  function enter(given: Ticket): void {
    keepTicket(given);
    if (brought) putDown(brought, given.personId);
    hold(null);
    setFormer(null);
    setProblem(null);
    setTicket(given);
  }
  /** What was brought is not lost by that: one can join with the code. */
  function turnBack(why: BridgeProblem): void {
    if (!brought) return;
    setProblem(why);
    // Loaded anew, the page shows it again.
    const isAway = why.kind === 'workshop-away';
    if (isAway) setBrought({ ...brought, pass: null });
    else hold(brought.left === '' ? null : { ...brought, pass: null });
    // Whether that one is good shows when it is used.
    if (brought.left === '') setTicket(keptTicket());
  }
  return {
    ...{ ticket, problem, instead, goByPass, enter },
    isComing: brought !== null && brought.pass !== null && instead === null,
    isBringing: former !== null || (brought !== null && brought.pass === null && brought.left !== ''),
    leaveBrought() {
      hold(null);
      // Who stays who they are was asked about the address, and nothing else.
      if (former !== null && instead === null) {
        dropFormer();
        void forgetLeft(former);
        setFormer(null);
      }
      setProblem(null);
      setTicket(keptTicket());
    },
    turnAway: useTurnedAway({ hold, setTicket, setFormer, setProblem }),
  };
}

/** Shows what pass there is; asks before, where one would not be any more who one is here. */
function useShowing(brought: Brought | null, onAnswer: (given: Awaited<ReturnType<typeof showPass>>) => void) {
  const [instead, setInstead] = useState<Ticket | null>(null);
  const [isAgreed, setAgreed] = useState(false);
  const answer = useRef(onAnswer);
  answer.current = onAnswer;
  const pass = brought?.pass ?? null;
  const by = brought?.by ?? '';
  useEffect(() => {
    if (pass === null) return setInstead(null);
    let isOver = false;
    const own = keptTicket();
    const show = async () => {
      const isOther = own !== null && own.personId !== personOfPass(pass);
      const isAsked = isOther && !isAgreed && (await isGoodHere(own));
      if (isAsked && !isOver) setInstead(own);
      if (isAsked || isOver) return;
      const given = await showPass(pass, by);
      if (!isOver) answer.current(given);
    };
    void show();
    return () => {
      isOver = true;
    };
  }, [pass, by, isAgreed]);
  const goByPass = () => {
    setInstead(null);
    setAgreed(true);
  };
  return { instead, goByPass };
}

interface Turning {
  hold(brought: Brought): void;
  setTicket(ticket: null): void;
  setFormer(personId: string | null): void;
  setProblem(why: BridgeProblem): void;
}

/**
 * A page whose person went on at another address finds its ticket spent when the host is back here. It is the same person,
 * so it comes in again by a pass that this ticket signs; once, as a host that wants nobody back, or began anew, says no to
 * that, too. Then one joins as somebody new, and takes along what waits.
 */
function useTurnedAway({ hold, setTicket, setFormer, setProblem }: Turning) {
  const hasTried = useRef(false);
  return useCallback(
    async (why: BridgeProblem) => {
      const own = keptTicket();
      if (own && !hasTried.current) {
        hasTried.current = true;
        setTicket(null);
        hold({ pass: writeReturnPass(own, location.host, freshWord()), left: '', kept: '', by: freshWord() });
        return;
      }
      keepTicket(null);
      forgetCode();
      const isLeft = own !== null && (await noteFormer(own.personId, location.host));
      setFormer(isLeft ? own.personId : null);
      setTicket(null);
      setProblem(why);
    },
    [hold, setTicket, setFormer, setProblem],
  );
}

/** The QR code that led here was of a workshop that is over: whoever joins anew looks at the wall. */
function forgetCode(): void {
  const asked = new URLSearchParams(location.search);
  asked.delete('code');
  history.replaceState(null, '', `${location.pathname}?${asked}`.replace(/\?$/, ''));
}
