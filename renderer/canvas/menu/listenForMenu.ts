import type { Point } from '../places/dropPlace.ts';

interface Answers {
  atPoint(at: Point, target: EventTarget | null): void;
  /** By the menu key or Shift+F10. */
  byKey(): void;
}

interface Press {
  readonly at: Point;
  readonly target: EventTarget | null;
  readonly hasMoved: boolean;
  /** The system has already told of the menu, while the button was still down. */
  readonly isAsked: boolean;
}

const slack = 4;

/**
 * Hears when a context menu is asked for. With the right button one also moves the map, so the menu opens where it is
 * let go without having moved; systems tell of it at the press or at its end. Gives the way to stop.
 */
export function listenForMenu(element: HTMLElement, { atPoint, byKey }: Answers): () => void {
  let down: Press | null = null;
  let done: Press | null = null;

  const press = (event: PointerEvent) => {
    done = null;
    down =
      event.button === 2
        ? { at: { x: event.clientX, y: event.clientY }, target: event.target, hasMoved: false, isAsked: false }
        : null;
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (down && Math.hypot(clientX - down.at.x, clientY - down.at.y) > slack) down = { ...down, hasMoved: true };
  };
  const release = (event: PointerEvent) => {
    if (event.button !== 2 || !down) return;
    const press = down;
    down = null;
    if (!press.isAsked) done = press;
    else if (!press.hasMoved) atPoint(press.at, press.target);
  };
  const ask = (event: MouseEvent) => {
    if (keepsItsOwn(event.target)) return;
    event.preventDefault();
    if (down) down = { ...down, isAsked: true };
    else if (isByKey(event)) byKey();
    else if (!done) atPoint({ x: event.clientX, y: event.clientY }, event.target);
    else if (!done.hasMoved) atPoint(done.at, done.target);
    done = null;
  };

  const listening = new AbortController();
  const { signal } = listening;
  element.addEventListener('pointerdown', press, { signal, capture: true });
  window.addEventListener('pointermove', move, { signal, capture: true });
  window.addEventListener('pointerup', release, { signal, capture: true });
  element.addEventListener('contextmenu', ask, { signal });
  return () => listening.abort();
}

/** Fields have the system's own menu, with its spelling and its clipboard. */
const keepsItsOwn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable=true]') !== null;

const isByKey = (event: MouseEvent): boolean => !(event instanceof PointerEvent) || event.pointerType === '';
