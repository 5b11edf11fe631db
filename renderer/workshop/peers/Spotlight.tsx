import { ViewportPortal } from '@xyflow/react';
import { useId } from 'react';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { useSession } from '../../session/session.ts';
import { useSeat } from '../seat.ts';
import { partBox } from './partBox.ts';
import styles from './peers.module.css';

/** Dims all that the facilitator is not speaking of; it takes no press, for work may go on. */
export function Spotlight({ layout }: { layout: MapLayout }) {
  const ids = useSeat()?.room.spotlight;
  const { live } = useSession();
  const mask = useId();
  if (!ids) return null;
  const journey = live.snapshot();
  const boxes = ids.flatMap((id) => partBox(journey, layout, id) ?? []);
  const whole = { x: -far, y: -far, width: layout.width + 2 * far, height: layout.height + 2 * far };
  return (
    <ViewportPortal>
      <svg className={styles.veil} width={layout.width} height={layout.height} aria-hidden>
        <mask id={mask} maskUnits="userSpaceOnUse" {...whole}>
          <rect {...whole} fill="white" />
          {boxes.map(({ x, y, width, height }) => (
            <rect
              key={`${x} ${y}`}
              x={x - air}
              y={y - air}
              width={width + 2 * air}
              height={height + 2 * air}
              rx={10}
              fill="black"
            />
          ))}
        </mask>
        <rect className={styles.dark} {...whole} mask={`url(#${mask})`} />
      </svg>
    </ViewportPortal>
  );
}

const air = 8;
/** Beyond the map's own edges it is dim as well. */
const far = 4000;
