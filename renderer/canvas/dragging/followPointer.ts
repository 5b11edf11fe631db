export interface Gesture {
  /** The pointer has moved far enough to mean it; false gives the gesture up. */
  start(): unknown;
  move(event: PointerEvent): void;
  drop(event: PointerEvent): void;
  /** Escape, or the system took the pointer away. */
  cancel(): void;
  /** Alt went down or up meanwhile. */
  alt?(isDown: boolean): void;
}

const threshold = 4;

/** Follows a pressed pointer to its end. A press that never moves stays a click. */
export function followPointer(press: { clientX: number; clientY: number; pointerId: number }, gesture: Gesture): void {
  let hasStarted = false;
  const stop = new AbortController();
  const listen = { signal: stop.signal, capture: true };

  const isFar = (event: PointerEvent) =>
    Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) >= threshold;

  function move(event: PointerEvent) {
    if (event.pointerId !== press.pointerId) return;
    if (!hasStarted && isFar(event)) {
      if (gesture.start() === false) return stop.abort();
      hasStarted = true;
    }
    if (hasStarted) gesture.move(event);
  }

  function end(event: PointerEvent) {
    if (event.pointerId !== press.pointerId) return;
    stop.abort();
    if (!hasStarted) return;
    swallowClick();
    gesture.drop(event);
  }

  function cancel() {
    stop.abort();
    if (hasStarted) gesture.cancel();
  }

  /** Two fingers bring the map closer: what the first one held is let go. */
  function another(event: PointerEvent) {
    if (event.pointerType === 'touch' && event.pointerId !== press.pointerId) cancel();
  }

  window.addEventListener('pointerdown', another, listen);
  window.addEventListener('pointermove', move, listen);
  window.addEventListener('pointerup', end, listen);
  window.addEventListener('pointercancel', cancel, listen);
  function key(event: KeyboardEvent) {
    if (!hasStarted) return;
    const isDown = event.type === 'keydown';
    if (event.key === 'Alt' && gesture.alt) {
      // Or the menu bar would take the keyboard.
      event.preventDefault();
      gesture.alt(isDown);
    }
    if (event.key !== 'Escape' || !isDown) return;
    event.stopPropagation();
    cancel();
    // The button is still down: letting it go is the end of what was given up, and chooses nothing.
    onRelease(press.pointerId, swallowClick);
  }

  window.addEventListener('keydown', key, listen);
  window.addEventListener('keyup', key, listen);
}

function onRelease(pointerId: number, act: () => void): void {
  const done = new AbortController();
  const release = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    done.abort();
    if (event.type === 'pointerup') act();
  };
  for (const name of ['pointerup', 'pointerdown', 'pointercancel'] as const)
    window.addEventListener(name, release, { signal: done.signal, capture: true });
}

/** The click that the browser makes of the end of a drag means nothing. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => event.stopPropagation();
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, true), 0);
}
