import { useCallback, useEffect, useState } from 'react';
import { aboutMap } from '../../../shared/journey/journeyMap.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import type { Ticket } from '../../../shared/workshop/messages.ts';
import { can } from '../../../shared/workshop/role.ts';
import type { Seat } from '../../workshop/seat.ts';
import { CopyButton } from '../CopyButton.tsx';
import { Capture } from '../capture/Capture.tsx';
import { useFaults } from '../capture/useFaults.ts';
import { useMapPart } from '../capture/useMapPart.ts';
import type { Guest } from '../connection/guest.ts';
import joinStyles from '../join.module.css';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { NewAddress } from '../NewAddress.tsx';
import { TimerText } from '../TimerText.tsx';
import { useGuestWords } from '../words.ts';
import { MapView } from './MapView.tsx';
import styles from './phone.module.css';
import { SpeakBar } from './SpeakBar.tsx';
import { TimeUp } from './TimeUp.tsx';
import { useSight } from './useSight.ts';
import { VoteResult } from './VoteResult.tsx';
import { VoteView } from './VoteView.tsx';

interface Props {
  readonly guest: Guest;
  readonly seat: Seat;
  readonly live: LiveMap;
  readonly ticket: Ticket;
}

/** The page for phones: what is asked, one big field, and what one put up; the map to read; a vote while one runs. */
export function PhonePage({ guest, seat, live, ticket }: Props) {
  const { words } = useGuestWords();
  const { said, say } = useFaults(guest);
  const { view, choose, views } = useViews(seat);
  const { look, ...sight } = useSight(
    seat,
    useCallback(() => choose('map'), [choose]),
  );
  const title = useMapPart(live, aboutMap).title;
  useEffect(() => {
    document.title = `${title || words('guest.untitled')} – ${words('guest.app')}`;
  }, [title, words]);
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <span className={styles['who']}>
          <b>{seat.me.name}</b> <span>· {words(`guest.roles.${seat.me.role}`)}</span>
        </span>
        <TimerText seat={seat} />
      </header>
      <TimeUp seat={seat} />
      {!seat.isConnected && (
        <div className={styles['away']}>
          <p role="status">{words('guest.away')}</p>
          <details>
            <summary>{words('guest.newAddress.ask')}</summary>
            <NewAddress guest={guest} />
          </details>
        </div>
      )}
      <main className={styles['main']}>
        <fieldset className={styles['views']} aria-label={words('guest.views')}>
          {views.map((option) => (
            <button key={option} type="button" aria-pressed={option === view} onClick={() => choose(option)}>
              {words(option === 'write' && !can(seat.me.role, 'add') ? 'guest.asked' : `guest.${option}`)}
            </button>
          ))}
        </fieldset>
        {/* Hidden and not away: who is brought elsewhere finds what they were writing. */}
        <div hidden={view !== 'write'}>
          <Capture {...{ guest, seat, live, say }} stageId={sight.stageId} />
        </div>
        {view === 'map' && <MapView {...{ live, ...sight }} spotlight={seat.room.spotlight} onChoose={look} />}
        {view === 'vote' && seat.room.vote && (
          <VoteView key={seat.room.vote.id} {...{ seat, live, say }} vote={seat.room.vote} />
        )}
        {view === 'result' && <VoteResult room={seat.room} live={live} />}
        <p className={styles['said']} role="status">
          {said}
        </p>
        <footer className={styles['out']}>
          <LanguageSwitch />
          {seat.room.rules.mayTakeCopy && <CopyButton token={ticket.token} />}
          <button type="button" className={joinStyles['second']} onClick={guest.close}>
            {words('guest.leave')}
          </button>
        </footer>
      </main>
      <SpeakBar seat={seat} say={say} />
    </div>
  );
}

type View = 'write' | 'map' | 'vote' | 'result';

/** A vote comes forward when it begins, and its result when it is shown; both can be put away again. */
function useViews({ room, me }: Seat) {
  // Who only watches came to see the map.
  const [view, choose] = useState<View>(can(me.role, 'add') ? 'write' : 'map');
  const voteId = room.vote && can(me.role, 'vote') ? room.vote.id : null;
  const resultId = room.results.at(-1)?.vote.id ?? null;
  const [resultBefore] = useState(resultId);
  useEffect(() => {
    if (voteId !== null) choose('vote');
  }, [voteId]);
  useEffect(() => {
    if (resultId !== null && resultId !== resultBefore) choose('result');
  }, [resultId, resultBefore]);
  const views: View[] = [
    'write',
    'map',
    ...(voteId !== null ? (['vote'] as const) : []),
    ...(resultId !== null ? (['result'] as const) : []),
  ];
  return { view: views.includes(view) ? view : 'write', choose, views } as const;
}
