import { type ReactNode, useMemo, useState } from 'react';
import { minutesOf } from '../../shared/workshop/minutes.ts';
import { meetingOf } from '../../shared/workshop/replay/meetingOf.ts';
import { useCommands } from '../commands/useCommands.ts';
import { SessionContext, useSession } from '../session/session.ts';
import { createView, useViewStore, ViewContext } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { useModal } from '../ui/useModal.ts';
import { MinutesButtons } from '../workshop/lead/MinutesButton.tsx';
import { SeatContext } from '../workshop/seat.ts';
import { marksOf } from './marks.ts';
import type { Player } from './player.ts';
import { ReplayAside } from './ReplayAside.tsx';
import { ReplayBar } from './ReplayBar.tsx';
import { ReplayHead } from './ReplayHead.tsx';
import styles from './replay.module.css';
import { useRecordings } from './useRecordings.ts';
import { useReplaySeat } from './useReplaySeat.ts';

/** Sees a workshop again; `children` draw the map that is given to them. */
export function ReplayPage({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  useCommands({ 'workshop.replay': () => setOpen(true) });
  return isOpen ? <Page onClose={() => setOpen(false)}>{children}</Page> : null;
}

function Page({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const { words } = useWords();
  const page = useModal();
  const recordings = useRecordings();
  const { player, problem, share } = recordings;
  const isNone = recordings.recordings?.length === 0;
  return (
    <dialog
      ref={page}
      className={styles.page}
      aria-labelledby="replay-title"
      onClose={onClose}
      // The commands of the window are about the map of today.
      onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
    >
      <ReplayHead recordings={recordings} onClose={onClose}>
        {player && <Minutes player={player} />}
      </ReplayHead>
      {player ? (
        <Playing key={recordings.id} player={player}>
          {children}
        </Playing>
      ) : (
        <div className={styles.none} role="status">
          {isNone ? (
            <>
              <p>{words('replay.none')}</p>
              <p className={styles.quiet}>{words('replay.noneAbout')}</p>
            </>
          ) : (
            <>
              <p>{words(problem ? 'problems.replay-gone' : 'replay.reading')}</p>
              {!problem && <progress className={styles.reading} value={share} aria-label={words('replay.reading')} />}
            </>
          )}
        </div>
      )}
    </dialog>
  );
}

function Minutes({ player }: { player: Player }) {
  const { words } = useWords();
  return <MinutesButtons minutesNow={() => minutesOf(meetingOf(player.replay), words)} />;
}

function Playing({ player, children }: { player: Player; children: ReactNode }) {
  const { words } = useWords();
  const session = useSession();
  const outer = useViewStore();
  const [view] = useState(() => createView({ overlay: outer.getState().overlay }));
  const seat = useReplaySeat(player);
  const past = useMemo(() => ({ ...session, live: player.live }), [session, player]);
  const marks = useMemo(() => marksOf(player.replay, words), [player, words]);
  return (
    <>
      <div className={styles.middle}>
        <SessionContext value={past}>
          <ViewContext value={view}>
            <SeatContext value={seat}>{children}</SeatContext>
          </ViewContext>
        </SessionContext>
        <ReplayAside player={player} marks={marks} />
      </div>
      <ReplayBar player={player} marks={marks} />
    </>
  );
}
