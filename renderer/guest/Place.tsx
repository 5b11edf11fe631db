import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { Ticket } from '../../shared/workshop/messages.ts';
import type { Guest, GuestView } from './connection/guest.ts';
import styles from './join.module.css';
import { PhonePage } from './phone/PhonePage.tsx';
import { useGuestWords } from './words.ts';

/** Everything about the map's workspace comes only where there is room for it. */
const workspace = () => import('./laptop/Laptop.tsx');
const Laptop = lazy(() => workspace().then(({ Laptop }) => ({ default: Laptop })));

/** Narrow, or a phone that lies on its side. */
const small = '(max-width: 699px), (max-height: 499px) and (pointer: coarse)';

// On its way while the map is, or while somebody still types their name.
if (!window.matchMedia(small).matches) void workspace();

export interface PlaceProps {
  readonly guest: Guest;
  readonly view: GuestView;
  readonly ticket: Ticket;
}

/** Inside: a page to write on for phones, the whole map for everybody else. */
export function Place({ guest, view, ticket }: PlaceProps) {
  const { words } = useGuestWords();
  const isSmall = useSyncExternalStore(watchSize, () => window.matchMedia(small).matches);
  const { seat, live } = view;
  if (!seat || !live) return <Coming />;
  if (isSmall) return <PhonePage {...{ guest, seat, live, ticket }} />;
  return (
    <Suspense fallback={<p className={styles['coming']}>{words('guest.loading')}</p>}>
      <Laptop {...{ guest, seat, live, ticket }} sourcesWithRows={view.sourcesWithRows} />
    </Suspense>
  );
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
