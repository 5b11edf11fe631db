const perLeg = 90;
const step = 24;
/** Right, down, left, up: cards come into sight and leave it all the way. */
const legs = [
  [step, 0],
  [0, step],
  [-step, 0],
  [0, -step],
] as const;

/** Turns the wheel once per frame and answers with the time that each frame took. */
export async function panFrames(): Promise<number[]> {
  const pane = document.querySelector('.react-flow__pane');
  if (!pane) throw new Error('There is nothing to pan');
  const frames: number[] = [];
  let last = await nextFrame();
  for (const [deltaX, deltaY] of legs)
    for (let turn = 0; turn < perLeg; turn += 1) {
      pane.dispatchEvent(
        new WheelEvent('wheel', { deltaX, deltaY, clientX: 600, clientY: 400, bubbles: true, cancelable: true }),
      );
      const now = await nextFrame();
      frames.push(now - last);
      last = now;
    }
  return frames;
}

const nextFrame = (): Promise<number> =>
  new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
