import { useEffect, useState } from 'react';

const patience = 550;

interface Pointed {
  readonly id: string | null;
  /** Whether somebody stayed long enough to want to know. */
  readonly isShown: boolean;
}

const nothing: Pointed = { id: null, isShown: false };

/** The card under the pointer, or the one that the keyboard is on; none as soon as anything else begins. */
export function usePointedCard(): Pointed {
  const [pointed, setPointed] = useState(nothing);
  useEffect(() => {
    let timer = 0;
    const leave = () => {
      clearTimeout(timer);
      setPointed((before) => (before === nothing ? before : nothing));
    };
    const come = (target: EventTarget | null) => {
      clearTimeout(timer);
      const id = cardAt(target);
      if (id === null) return leave();
      setPointed((before) => (before.id === id ? before : { id, isShown: false }));
      timer = window.setTimeout(() => setPointed({ id, isShown: true }), patience);
    };
    const over = ({ target }: PointerEvent) => come(target);
    const focus = ({ target }: FocusEvent) =>
      target instanceof Element && target.matches('[data-card]:focus-visible') ? come(target) : undefined;
    const key = (event: KeyboardEvent) => event.key === 'Escape' && leave();
    const listeners = [
      ['pointerover', over],
      ['focusin', focus],
      ['pointerdown', leave],
      ['wheel', leave],
      ['keydown', key],
    ] as const;
    for (const [name, listener] of listeners) document.addEventListener(name, listener as EventListener, true);
    return () => {
      clearTimeout(timer);
      for (const [name, listener] of listeners) document.removeEventListener(name, listener as EventListener, true);
    };
  }, []);
  return pointed;
}

/** A card that is being typed in holds a field, and explains nothing. */
function cardAt(target: EventTarget | null): string | null {
  const card = target instanceof Element ? target.closest('[data-card]') : null;
  return card?.getAttribute('role') === 'button' ? card.getAttribute('data-card') : null;
}
