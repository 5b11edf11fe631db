import { ViewportPortal } from '@xyflow/react';
import { Lock } from 'lucide-react';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { can } from '../../../shared/workshop/role.ts';
import { useWords } from '../../session/words.ts';
import { useSeat } from '../seat.ts';
import { lockBox } from './partBox.ts';
import styles from './peers.module.css';

/** A quiet hatching over what only the facilitator changes; the facilitator sees the sign alone. */
export function LockedParts({ layout }: { layout: MapLayout }) {
  const { words } = useWords();
  const seat = useSeat();
  if (!seat || seat.room.locks.length === 0) return null;
  const isMine = can(seat.me.role, 'lead');
  return (
    <ViewportPortal>
      <div className={styles.locks}>
        {seat.room.locks.map((lock) => {
          const box = lockBox(layout, lock);
          if (!box) return null;
          const { x, y, width, height } = box;
          return (
            <div
              key={`${lock.laneId} ${lock.stageId}`}
              className={styles.lock}
              data-mine={isMine || undefined}
              style={{ translate: `${x}px ${y}px`, width, height }}
            >
              <span title={words('workshop.locked')}>
                <Lock size={12} aria-label={words('workshop.locked')} />
              </span>
            </div>
          );
        })}
      </div>
    </ViewportPortal>
  );
}
