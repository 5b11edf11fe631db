import { DoorClosed } from 'lucide-react';
import { useMemo } from 'react';
import type { RunningWorkshop } from '../../../shared/bridge/workshopRequests.ts';
import { aboutMap } from '../../../shared/journey/journeyMap.ts';
import { localeOf } from '../../../shared/text/locale.ts';
import { showCode } from '../../../shared/workshop/code.ts';
import { useMap } from '../../session/session.ts';
import { useWords } from '../../session/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { useModal } from '../../ui/useModal.ts';
import type { Host } from '../host.ts';
import { PersonChip } from '../peers/Chip.tsx';
import type { Seat } from '../seat.ts';
import { useActing } from '../useActing.ts';
import { useWorkshopViewStore } from '../workshopView.ts';
import styles from './joinScreen.module.css';
import { qrPath } from './qrPath.ts';

interface Props {
  host: Host;
  running: RunningWorkshop;
  seat: Seat;
  onClose: () => void;
}

/** For the wall: how to come in, as large as it gets, and who is here already. */
export function JoinScreen({ running, seat, onClose }: Props) {
  const { words, language } = useWords();
  const view = useWorkshopViewStore();
  const act = useActing();
  const page = useModal();
  const { rules } = seat.room;
  const title = useMap((journey) => aboutMap(journey).title);
  const until = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(running.codeEndsAt);
  return (
    <dialog ref={page} className={styles.screen} aria-label={words('workshop.joinTitle')} onClose={onClose}>
      <header className={styles.head}>
        <span className={styles.map}>
          <Mark size={26} />
          <span>{title || words('app.bar.untitled')}</span>
        </span>
        <span className={styles.acts}>
          <Button kind="plain" onPress={() => view.setState({ sheet: 'stop' })}>
            {words('workshop.stopMore')}
          </Button>
          <Button kind="primary" autoFocus onPress={onClose}>
            {words('workshop.toMap')}
          </Button>
        </span>
      </header>
      <div className={styles.middle}>
        <div className={styles.how}>
          <h1>{words('workshop.joinHow')}</h1>
          <p className={styles.address}>{addressOf(running.url)}</p>
          <p className={styles.code} data-code={running.code} data-closed={rules.isClosed || undefined}>
            {showCode(running.code)}
          </p>
          <p className={styles.promise}>{words('workshop.joinPromise')}</p>
          {rules.isClosed ? (
            <p className={styles.closed} role="status">
              <DoorClosed size="1.2em" aria-hidden />
              {words('workshop.doorClosed')}
              <TextButton onClick={() => void act({ kind: 'rules.set', ...rules, isClosed: false })}>
                {words('workshop.openDoor')}
              </TextButton>
            </p>
          ) : (
            <p className={styles.until}>
              {words('workshop.codeUntil', { until })}
              <TextButton onClick={() => void act({ kind: 'code.renew' })}>{words('workshop.renewCode')}</TextButton>
            </p>
          )}
        </div>
        <Picture text={running.joinUrl} label={words('workshop.qr')} />
      </div>
      <People seat={seat} />
    </dialog>
  );
}

/** As one types it into a browser, which adds the rest. */
const addressOf = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** Dark on white in every theme, for many cameras read nothing else. */
function Picture({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => qrPath(text), [text]);
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}

/** Who came last stands first: those for whom two lines have no room are counted with the rest. */
const mostNames = 24;

function People({ seat }: { seat: Seat }) {
  const { words } = useWords();
  const here = seat.room.people.filter(({ isHere }) => isHere);
  return (
    <footer className={styles.people}>
      <ul aria-label={words('workshop.whoIsHere')}>
        {here
          .slice(-mostNames)
          .reverse()
          .map((person) => (
            <li key={person.id}>
              <PersonChip person={person} />
            </li>
          ))}
      </ul>
      <p aria-live="polite">{words('workshop.here', { count: here.length })}</p>
    </footer>
  );
}
