/** What a side of the comparison says of itself: where the wheel turns, and how a card gets other words. */
export interface Side {
  target(): Element | null;
  isShown(): boolean;
  edit(turn: number): void;
}

const perLeg = 90;
const step = 24;
/** Right, down, left, up: cards come into sight and leave it all the way. */
const panLegs = [{ deltaX: step }, { deltaY: step }, { deltaX: -step }, { deltaY: -step }];

/** Out until everything is small, and back in. */
const zoomLegs = [
  { deltaY: step, ctrlKey: true },
  { deltaY: -step, ctrlKey: true },
];
const perZoom = 60;

/** Time zero is when the page begins to make its drawing; the answer comes when it stands on the screen. */
export function measured(side: Side, begin: () => void) {
  // What it took to make up the data is nobody's to sweep away.
  (globalThis as { gc?: () => void }).gc?.();
  const start = performance.now();
  begin();
  Object.assign(window, {
    ready: shown(side).then((end) => end - start),
    panFrames: () => wheelFrames(side, panLegs, perLeg),
    zoomFrames: () => wheelFrames(side, zoomLegs, perZoom),
    editFrames: (count: number) => frames(count, (turn) => side.edit(turn)),
  });
}

async function shown(side: Side): Promise<number> {
  while (!side.isShown()) await nextFrame();
  return nextFrame();
}

/** Turns the wheel once per frame and answers with the time that each frame took. */
function wheelFrames(side: Side, legs: readonly WheelEventInit[], count: number): Promise<number[]> {
  const target = side.target();
  if (!target) throw new Error('There is nothing to turn the wheel on');
  return frames(legs.length * count, (turn) => {
    const leg = legs[Math.floor(turn / count)];
    target.dispatchEvent(
      new WheelEvent('wheel', { clientX: 600, clientY: 400, bubbles: true, cancelable: true, ...leg }),
    );
  });
}

async function frames(count: number, act: (turn: number) => void): Promise<number[]> {
  const times: number[] = [];
  let last = await nextFrame();
  for (let turn = 0; turn < count; turn += 1) {
    act(turn);
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  return times;
}

const nextFrame = (): Promise<number> =>
  new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
