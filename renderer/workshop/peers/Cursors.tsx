import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Person } from '../../../shared/workshop/person.ts';
import type { Presence } from '../../../shared/workshop/presence.ts';
import { personIn } from '../../../shared/workshop/room.ts';
import { createLatest } from '../latest.ts';
import { type Seat, useSeat } from '../seat.ts';
import styles from './peers.module.css';

/**
 * The others' hands. They move many times a second, so React is not asked: each is one element whose place is written
 * when it changes, and which the compositor carries there.
 */
export function Cursors() {
  const seat = useSeat();
  const layer = useRef<HTMLDivElement>(null);
  useUpright(layer);
  const people = seat?.room.people;
  const others = seat?.others;
  useEffect(() => {
    const root = layer.current;
    if (!root || !others || !people) return;
    return showCursors(root, others, (id) => personIn({ people }, id));
  }, [others, people]);
  return (
    <ViewportPortal>
      <div ref={layer} className={styles.cursors} aria-hidden />
    </ViewportPortal>
  );
}

/** The names of a hundred hands would cover the map: of more than these, those have theirs that moved last. */
const mostNamed = 8;

function showCursors(root: HTMLElement, others: Seat['others'], find: (id: string) => Person | undefined): () => void {
  const shown = new Map<string, HTMLElement>();
  const latest = createLatest(mostNamed);
  const draw = () => {
    const seen = new Set<string>();
    for (const { who, pointer, typingIn } of others.people()) {
      const person = pointer && find(who);
      if (!person) continue;
      seen.add(who);
      const cursor = shown.get(who) ?? newCursor(root, person);
      shown.set(who, cursor);
      if (move(cursor, pointer, typingIn !== null)) latest.note(who);
    }
    for (const [who, cursor] of shown) {
      if (seen.has(who)) continue;
      cursor.remove();
      shown.delete(who);
      latest.forget(who);
    }
    for (const [who, cursor] of shown) cursor.toggleAttribute('data-nameless', !latest.has(who));
  };
  draw();
  const stop = others.onChange(draw);
  return () => {
    stop();
    for (const cursor of shown.values()) cursor.remove();
  };
}

/** Whether it moved. */
function move(cursor: HTMLElement, { x, y }: NonNullable<Presence['pointer']>, isTyping: boolean): boolean {
  const before = cursor.style.translate;
  cursor.style.translate = `${x}px ${y}px`;
  cursor.toggleAttribute('data-typing', isTyping);
  return cursor.style.translate !== before;
}

const arrow =
  '<svg width="18" height="20" viewBox="0 0 18 20"><path d="M1.5 1.5l5.2 15 2.6-6.2 6.4-2.5z" stroke-linejoin="round"/></svg>';

function newCursor(root: HTMLElement, person: Person): HTMLElement {
  const cursor = root.ownerDocument.createElement('div');
  cursor.className = styles.cursor ?? '';
  cursor.dataset['person'] = person.id;
  cursor.style.setProperty('--hue', `var(--persona-${person.hue})`);
  cursor.innerHTML = arrow;
  const name = root.ownerDocument.createElement('span');
  name.textContent = person.name;
  cursor.append(name);
  root.append(cursor);
  return cursor;
}

/** What is in the map's own coordinates and yet as large at every zoom; written when the zoom changes, not at every pan. */
function useUpright(layer: { readonly current: HTMLElement | null }): void {
  const store = useStoreApi();
  useEffect(() => {
    let last = 0;
    const write = ({ transform }: { transform: readonly [number, number, number] }) => {
      if (transform[2] === last) return;
      last = transform[2];
      layer.current?.style.setProperty('--upright', String(1 / last));
    };
    write(store.getState());
    return store.subscribe(write);
  }, [store, layer]);
}
