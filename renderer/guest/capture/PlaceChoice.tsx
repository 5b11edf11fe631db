import chips from '../chip.module.css';
import { useGuestWords } from '../words.ts';
import styles from './capture.module.css';
import { type Capturing, parkingLot } from './capturing.ts';

/** So many are chips that a thumb reaches; more are a list. */
const mostChips = 8;

/** Where it belongs: a stage by one tap, a lane from a list. */
export function PlaceChoice({ choices, place, choose }: Pick<Capturing, 'choices' | 'place' | 'choose'>) {
  const { words } = useGuestWords();
  const { stages, lanes } = choices;
  const isParking = place.laneId === parkingLot;
  const named = (name: string) => name.trim() || words('guest.unnamedStage');
  return (
    <div className={styles['places']}>
      {!isParking && stages.length > mostChips && (
        <select
          className={`${chips.chip} ${styles['chip']}`}
          aria-label={words('guest.stage')}
          value={place.stageId}
          onChange={({ target }) => choose({ stageId: target.value })}
        >
          {stages.map(({ id, name }) => (
            <option key={id} value={id}>
              {named(name)}
            </option>
          ))}
        </select>
      )}
      {!isParking && stages.length <= mostChips && (
        <fieldset className={styles['stages']} aria-label={words('guest.stage')}>
          {stages.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className={`${chips.chip} ${styles['chip']}`}
              aria-pressed={id === place.stageId}
              onClick={() => choose({ stageId: id })}
            >
              {named(name)}
            </button>
          ))}
        </fieldset>
      )}
      <select
        className={`${chips.chip} ${styles['chip']}`}
        aria-label={words('guest.lane')}
        value={place.laneId}
        onChange={({ target }) => choose({ laneId: target.value })}
      >
        {lanes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name.trim() || words('guest.unnamedLane')}
          </option>
        ))}
        <option value={parkingLot}>{words('guest.parkingLot')}</option>
      </select>
    </div>
  );
}
