import { staysHidden } from '../../../shared/workshop/hiddenCards.ts';
import { can } from '../../../shared/workshop/role.ts';
import hints from '../hint.module.css';
import { useGuestWords } from '../words.ts';
import styles from './capture.module.css';
import { type CaptureProps, parkingLot } from './capturing.ts';
import { MyCards } from './MyCards.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { useCapture } from './useCapture.ts';

/** One question, one big field, and where it belongs. */
export function Capture({ guest, seat, live, stageId, say }: CaptureProps) {
  const { words } = useGuestWords();
  const { agenda, privacy } = seat.room;
  const question = agenda.steps.find(({ id }) => id === agenda.currentId)?.title.trim();
  const capture = useCapture({ guest, seat, live, stageId: stageId ?? null, say });
  if (!can(seat.me.role, 'add'))
    return (
      <section className={styles['capture']}>
        <h1>{question || words('guest.question')}</h1>
        <p className={hints.hint}>{words('guest.watching')}</p>
      </section>
    );
  const { text, setText, place, isLockedHere, put } = capture;
  const isParking = place.laneId === parkingLot;
  const isPossible = text.trim() !== '' && !isLockedHere && (isParking || capture.choices.stages.length > 0);
  return (
    <section className={styles['capture']}>
      <h1>{question || words('guest.question')}</h1>
      {!isParking && (
        <p className={hints.hint}>
          {words(staysHidden(privacy, place.laneId) ? 'guest.hiddenUntilShown' : 'guest.shownAtOnce')}
        </p>
      )}
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (isPossible) put();
        }}
      >
        <textarea
          ref={capture.field}
          className={styles['field']}
          aria-label={words('guest.words')}
          placeholder={words('guest.wordsExample')}
          value={text}
          rows={4}
          maxLength={isParking ? 500 : 4000}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
          }}
        />
        <PlaceChoice {...capture} />
        {isLockedHere && <p className={hints.hint}>{words('guest.locked')}</p>}
        {capture.choices.stages.length === 0 && <p className={hints.hint}>{words('guest.noPlace')}</p>}
        <button type="submit" className={styles['put']} disabled={!isPossible}>
          {words(isParking ? 'guest.park' : 'guest.put')}
        </button>
      </form>
      <MyCards {...{ guest, seat, live, say }} waiting={capture.waiting} />
    </section>
  );
}
