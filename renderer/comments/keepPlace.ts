/**
 * Does what may take a thread out of sight, and keeps the keyboard where it was: at the thread, or where that is gone,
 * at the one behind it or ahead of it.
 */
export function keepPlace(from: Element, act: () => void): void {
  const threads = [...document.querySelectorAll<HTMLElement>('[data-thread]')];
  const at = threads.findIndex((thread) => thread.contains(from));
  const near = [...threads.slice(Math.max(at, 0)), ...threads.slice(0, Math.max(at, 0)).reverse()];
  act();
  // Once it is drawn what became of it.
  setTimeout(() => {
    if (from.isConnected && from.contains(document.activeElement)) return;
    near.find(({ isConnected }) => isConnected)?.focus({ preventScroll: true });
  });
}
