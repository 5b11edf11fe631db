import type { BridgeProblem } from '../../../shared/bridge/contract.ts';
import type { Figure } from '../../../shared/journey/figure.ts';
import { failed, ok, type Result } from '../../../shared/result.ts';
import type { Act, ActKind } from '../../../shared/workshop/act.ts';
import type { GuestMessage, HostMessage, SurveyQuestion } from '../../../shared/workshop/messages.ts';

/**
 * What a guest said and the host has not answered. Acts that come to the same when they are heard twice wait while the
 * host is away, in their order; what only means something at its moment, as a reaction does, does not.
 */
export interface Asks {
  act(act: Act): Promise<Result<null, BridgeProblem>>;
  ask(question: SurveyQuestion): Promise<Result<Figure[], BridgeProblem>>;
  hear(message: HostMessage): void;
  /** The line is good: everything that waits is said. */
  opened(): void;
  lost(): void;
  /** What is said again when the host is back. */
  waiting(): readonly Act[];
}

const waits: ReadonlySet<ActKind> = new Set([
  'card.put',
  'card.takeBack',
  'vote.cast',
  'park',
  'hand.raise',
  'hand.lower',
  'name',
]);

interface Unanswered {
  readonly message: GuestMessage;
  readonly isPatient: boolean;
  answer(answered: Result<Figure[], BridgeProblem>): void;
}

const away = () => failed<BridgeProblem>({ kind: 'workshop-away' });

export function createAsks(send: (message: GuestMessage) => void, changed: () => void = () => {}): Asks {
  const unanswered = new Map<number, Unanswered>();
  let isOpen = false;
  let count = 0;

  function say(make: (nr: number) => GuestMessage, isPatient: boolean): Promise<Result<Figure[], BridgeProblem>> {
    if (!isOpen && !isPatient) return Promise.resolve(away());
    count += 1;
    const nr = count;
    const message = make(nr);
    return new Promise((resolve) => {
      unanswered.set(nr, { message, isPatient, answer: resolve });
      if (isPatient) changed();
      if (isOpen) send(message);
    });
  }

  function settle(nr: number, answered: Result<Figure[], BridgeProblem>): void {
    const known = unanswered.get(nr);
    unanswered.delete(nr);
    if (known?.isPatient) changed();
    known?.answer(answered);
  }

  return {
    async act(act) {
      const answered = await say((nr) => ({ type: 'act', nr, act }), waits.has(act.kind));
      return answered.ok ? ok(null) : answered;
    },
    ask: (question) => say((nr) => ({ type: 'ask', nr, question }), false),
    hear(message) {
      if (message.type === 'done') settle(message.nr, ok([]));
      if (message.type === 'refused') settle(message.nr, failed(message.problem as BridgeProblem));
      if (message.type === 'figures') settle(message.nr, ok(message.figures));
    },
    opened() {
      isOpen = true;
      for (const { message } of unanswered.values()) send(message);
    },
    lost() {
      isOpen = false;
      for (const [nr, { isPatient }] of unanswered) if (!isPatient) settle(nr, away());
    },
    waiting: () =>
      [...unanswered.values()].flatMap(({ message, isPatient }) =>
        isPatient && message.type === 'act' ? [message.act] : [],
      ),
  };
}
