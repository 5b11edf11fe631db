import { useEffect, useState } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { facilitatorId } from '../../shared/workshop/person.ts';
import { personIn } from '../../shared/workshop/room.ts';
import type { Guest } from '../guest/connection/guest.ts';
import { request } from '../session/bridge.ts';
import { useWords } from '../session/words.ts';
import { Button } from '../ui/Button.tsx';
import sheet from '../ui/sheet.module.css';
import { useModal } from '../ui/useModal.ts';
import { useSeat } from '../workshop/seat.ts';
import sheets from '../workshop/sheets/sheets.module.css';

interface Props {
  guest: Guest;
  /** With what the host asked; a new question has a new one. */
  ticket: string;
  onClose: () => void;
}

/** After this time nothing comes any more: the old host went on. */
const patience = 90_000;

/** The facilitator asks whether this Senda goes on as the host: nothing is opened before the person says so. */
export function OfferSheet({ guest, ticket, onClose }: Props) {
  const { words } = useWords();
  const seat = useSeat();
  const page = useModal();
  const { state, problem, accept, decline } = useAnswer(guest, ticket, onClose);
  const name = (seat && personIn(seat.room, facilitatorId)?.name) ?? words('workshop.role.facilitator');
  return (
    <dialog ref={page} className={sheet.sheet} aria-labelledby="visit-offer" onClose={decline}>
      <h2 id="visit-offer">{words('visit.offer')}</h2>
      <p className={sheet.intro}>{words('visit.offerAbout', { name })}</p>
      {state === 'coming' && (
        <p className={sheet.intro} role="status">
          {words('visit.taking')}
        </p>
      )}
      {(state === 'over' || problem) && (
        <p className={sheets.problem} role="alert">
          {problem ? sentenceFor(problem, words) : words('visit.notTaken')}
        </p>
      )}
      <footer className={sheets.foot}>
        <Button kind="plain" isDisabled={state === 'coming'} onPress={decline}>
          {words('visit.offerNo')}
        </Button>
        <Button kind="primary" isDisabled={state !== 'asked'} onPress={() => void accept()}>
          {words('visit.offerYes')}
        </Button>
      </footer>
    </dialog>
  );
}

function useAnswer(guest: Guest, ticket: string, onClose: () => void) {
  const [state, setState] = useState<'asked' | 'coming' | 'over'>('asked');
  const [problem, setProblem] = useState<BridgeProblem | null>(null);
  useEffect(() => {
    if (state !== 'coming') return;
    const timer = setTimeout(() => setState('over'), patience);
    return () => clearTimeout(timer);
  }, [state]);
  // Nobody waits for the answer to this answer, so it needs no number of its own.
  const say = (port: number) => guest.say({ type: 'takeOver', nr: 0, ticket, port });
  const accept = async () => {
    setState('coming');
    const ready = await request('visit.takeOver', { ticket });
    say(ready.ok ? ready.value.port : 0);
    if (ready.ok) return;
    setProblem(ready.problem);
    setState('over');
  };
  const decline = () => {
    if (state === 'coming') return;
    if (state === 'asked') say(0);
    onClose();
  };
  return { state, problem, accept, decline };
}
