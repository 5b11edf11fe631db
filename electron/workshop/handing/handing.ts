/** How far a workshop is on its way to another host, as its facilitator follows it. */
export type HandingStage = 'asked' | 'coming' | 'unsure';

/** Between two questions to a host that does not answer. */
export const asksEvery = 1_000;

export interface HandingCourse {
  stage(): HandingStage | null;
  /** Asked: whom. */
  become(stage: HandingStage | null, personId?: string): void;
  view(): { readonly stage: HandingStage; readonly personId: string } | null;
  /** The facilitator wants to go on here; false when nothing is on its way that could be taken back. */
  takeBack(): boolean;
  isTakenBack(): boolean;
  /** Until it is time to ask again, or until the facilitator decides. */
  wait(milliseconds: number): Promise<void>;
}

export function createHanding(changed: () => void, onWithdrawn: () => void): HandingCourse {
  let stage: HandingStage | null = null;
  let to = '';
  let isTakenBack = false;
  let goOn = (): void => {};
  return {
    stage: () => stage,
    view: () => stage && { stage, personId: to },
    become(next, personId = to) {
      if (next === 'asked') isTakenBack = false;
      to = personId;
      if (stage === next) return;
      stage = next;
      changed();
    },
    takeBack() {
      if (stage === null) return false;
      isTakenBack = true;
      if (stage === 'asked') onWithdrawn();
      goOn();
      return true;
    },
    isTakenBack: () => isTakenBack,
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        goOn = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
}
