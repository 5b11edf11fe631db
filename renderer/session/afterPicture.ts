/** When what is drawn now is on the screen, and the window has nothing else to do. */
export function afterPicture(run: () => void): void {
  const idle = () => (typeof requestIdleCallback === 'function' ? requestIdleCallback(run, { timeout: 500 }) : run());
  // The picture is in the second frame: in the first, the map learns how large it is.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(idle)));
}
