import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react';
import type { Ticket } from '../../shared/workshop/messages.ts';
import { afterPicture } from '../session/afterPicture.ts';
import type { Guest, GuestView } from './connection/guest.ts';
import styles from './join.module.css';
import type { LaptopProps } from './laptop/Laptop.tsx';
import { PhonePage } from './phone/PhonePage.tsx';
import { small } from './small.ts';
import { useGuestWords } from './words.ts';

export interface PlaceProps {
  readonly guest: Guest;
  readonly view: GuestView;
  readonly ticket: Ticket;
}

/** Inside: a page to write on for phones, the whole map for everybody else. */
export function Place({ guest, view, ticket }: PlaceProps) {
  const { words } = useGuestWords();
  const isSmall = useSyncExternalStore(watchSize, () => window.matchMedia(small).matches);
  const Laptop = useWorkspace(!isSmall);
  const { seat, live } = view;
  const isThere = seat !== null && live !== null && (isSmall || Laptop !== null);
  useEffect(() => {
    if (isThere) afterPicture(guest.drawn);
  }, [isThere, guest]);
  if (!seat || !live) return <Coming />;
  if (isSmall) return <PhonePage {...{ guest, seat, live, ticket }} />;
  if (!Laptop) return <p className={styles['coming']}>{words('guest.loading')}</p>;
  return <Laptop {...{ guest, seat, live, ticket }} sourcesWithRows={view.sourcesWithRows} />;
}

let workspace: ComponentType<LaptopProps> | null = null;

/**
 * Everything about the map's workspace comes only where there is room for it. Not by `lazy`: what waits in a Suspense is
 * drawn in hundreds of small pieces, which takes twice as long.
 */
function useWorkspace(isWanted: boolean): ComponentType<LaptopProps> | null {
  const [Laptop, setLaptop] = useState(() => workspace);
  useEffect(() => {
    if (!isWanted) return;
    void import('./laptop/Laptop.tsx').then((loaded) => {
      workspace = loaded.Laptop;
      setLaptop(() => loaded.Laptop);
    });
  }, [isWanted]);
  return Laptop;
}

export function Coming() {
  const { words } = useGuestWords();
  return <p className={styles['coming']}>{words('guest.coming')}</p>;
}

function watchSize(listener: () => void): () => void {
  const query = window.matchMedia(small);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
