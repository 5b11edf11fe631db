import { inOrder } from '../../../shared/journey/order.ts';
import { columnsInOrder } from '../../../shared/journey/stageTree.ts';
import type { Lock } from '../../../shared/workshop/lock.ts';
import { laneName, stageName } from '../../session/names.ts';
import { useMap, useSession } from '../../session/session.ts';
import { useView } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { Button } from '../../ui/Button.tsx';
import { useSeat } from '../seat.ts';
import { useActing } from '../useActing.ts';
import lists from './cards.module.css';
import { Section } from './Section.tsx';

const sameLock = (one: Lock, other: Lock): boolean => one.laneId === other.laneId && one.stageId === other.stageId;

/** Which parts of the map only the facilitator changes: all of it, lanes, stages, or the selected cell. */
export function LockTools() {
  const { words } = useWords();
  const { live } = useSession();
  const seat = useSeat();
  const act = useActing();
  const lanes = useMap((journey) => journey.lanes);
  const stages = useMap((journey) => journey.stages);
  const cell = useView(({ selection }) => (selection?.kind === 'cell' ? selection : null));
  if (!seat) return null;
  const { locks } = seat.room;
  const journey = live.snapshot();
  const toggle = (lock: Lock) => {
    const others = locks.filter((one) => !sameLock(one, lock));
    void act({ kind: 'locks.set', locks: others.length === locks.length ? [...locks, lock] : others });
  };
  const nameOf = ({ laneId, stageId }: Lock) =>
    [stageId && stageName(journey, stageId, words), laneId && laneName(journey, laneId, words)]
      .filter(Boolean)
      .join(' · ') || words('workshop.lockAll');
  const offered: Lock[] = [
    { laneId: null, stageId: null },
    ...inOrder(lanes).map(({ id }) => ({ laneId: id, stageId: null })),
    ...columnsInOrder(stages).map(({ id }) => ({ laneId: null, stageId: id })),
  ];
  const cells = locks.filter(({ laneId, stageId }) => laneId !== null && stageId !== null);
  return (
    <Section title={words('workshop.locks')} about={words('workshop.locksAbout')}>
      <div className={lists.toggles}>
        {[...offered, ...cells].map((lock) => (
          <button
            key={`${lock.laneId} ${lock.stageId}`}
            type="button"
            aria-pressed={locks.some((one) => sameLock(one, lock))}
            onClick={() => toggle(lock)}
          >
            {nameOf(lock)}
          </button>
        ))}
      </div>
      {cell && !cells.some((lock) => sameLock(lock, cell)) && (
        <Button onPress={() => toggle({ laneId: cell.laneId, stageId: cell.stageId })}>
          {words('workshop.lockSelected')}
        </Button>
      )}
    </Section>
  );
}
