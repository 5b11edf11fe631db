const touches = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;
const calm = 300;

/** Once nobody has touched anything for a while: what takes half a second is felt by a hand that moves. Gives the way to stop. */
export function whenCalm(run: () => void, hands: EventTarget = window): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    for (const touch of touches) hands.removeEventListener(touch, wait, { capture: true });
  };
  const end = () => {
    stop();
    run();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(end, calm);
  };
  for (const touch of touches) hands.addEventListener(touch, wait, { capture: true, passive: true });
  wait();
  return stop;
}
