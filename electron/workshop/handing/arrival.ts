import type { HostNeeds } from '../hostNeeds.ts';

/**
 * Whether the workshop that came from another host is hosted here. It decides that alone: it is the host from the moment
 * in which it hears the old one say so, and lets go for good when that does not come in time. The old host asks until it
 * is told which, so it does not matter which message was lost. Sure means that the old host knows, too.
 */
export interface Arrival {
  readonly key: string;
  stage(): Stage;
  /** Begun in this run of Senda, and its facilitator has done nothing yet. */
  isNew(): boolean;
  /** Its facilitator leads. */
  lead(): void;
  /** The old host says that it is over there; false when that comes too late. */
  begin(): boolean;
  /** The old host has heard that it is so. */
  settle(): void;
  /** The facilitator of the old host goes on there after all; false when it was given away for good. */
  giveBack(): boolean;
  close(): void;
}
type Stage = 'coming' | 'host' | 'sure' | 'gone';

const patience = 25_000;

export function createArrival({ key, onHost, onBack }: NonNullable<HostNeeds['handed']>, first: Stage): Arrival {
  let stage = first;
  let isNew = first === 'coming';
  const timer = setTimeout(() => letGo(), patience);
  if (first !== 'coming') clearTimeout(timer);
  function letGo(): void {
    const was = stage;
    stage = 'gone';
    clearTimeout(timer);
    if (was !== 'gone') onBack(was === 'coming' ? 'unheard' : 'heard');
  }
  return {
    key,
    stage: () => stage,
    isNew: () => isNew && stage !== 'coming',
    lead() {
      isNew = false;
    },
    begin() {
      if (stage === 'coming') {
        clearTimeout(timer);
        stage = 'host';
        onHost();
      }
      return stage !== 'gone';
    },
    settle() {
      if (stage === 'host') stage = 'sure';
    },
    giveBack() {
      if (stage === 'sure') return false;
      letGo();
      return true;
    },
    close: () => clearTimeout(timer),
  };
}
