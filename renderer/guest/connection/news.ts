import type { BridgeProblem } from '../../../shared/bridge/contract.ts';
import type { HostMessage } from '../../../shared/workshop/messages.ts';
import type { EditFault } from '../../../shared/workshop/rules.ts';
import type { Seat } from '../../workshop/seat.ts';
import { createListeners } from './listeners.ts';

/** An edit that was refused before it was made, or undone afterwards. */
export interface Fault {
  readonly kind: 'refused' | 'undone';
  readonly problem: BridgeProblem;
}

/** What is told once and not kept. */
export interface News {
  hear(message: HostMessage): void;
  refused(kind: EditFault | 'workshop-away'): void;
  readonly forGuest: {
    onFault(listener: (fault: Fault) => void): () => void;
    onTold(listener: (message: HostMessage) => void): () => void;
  };
  readonly forSeat: Pick<Seat, 'onReaction' | 'onGather'>;
}

type Undone = Extract<HostMessage, { type: 'undone' }>;

/**
 * Whoever joins anew with what they wrote before is another person to the host. That is written once more, in the new name,
 * and so is not undone.
 */
export const isInFormerName = ({ problem }: Undone): boolean => problem.kind === 'workshop-forged';

export function createNews(): News {
  const faults = createListeners<Fault>();
  const told = createListeners<HostMessage>();
  const reactions = createListeners<Extract<HostMessage, { type: 'reaction' }>>();
  const gathers = createListeners<Extract<HostMessage, { type: 'gather' }>>();
  return {
    hear(message) {
      if (message.type === 'undone' && !isInFormerName(message))
        faults.tell({ kind: 'undone', problem: message.problem as BridgeProblem });
      if (message.type === 'moved' || message.type === 'handOver' || message.type === 'offerOver') told.tell(message);
      if (message.type === 'reaction') reactions.tell(message);
      if (message.type === 'gather') gathers.tell(message);
    },
    refused: (kind) => faults.tell({ kind: 'refused', problem: { kind } }),
    forGuest: { onFault: faults.add, onTold: told.add },
    forSeat: {
      onReaction: (listener) =>
        reactions.add(({ personId, reaction, aboutId }) => listener(personId, reaction, aboutId)),
      onGather: (listener) => gathers.add(({ place, stageId }) => listener(place, stageId)),
    },
  };
}
