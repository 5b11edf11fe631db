import { Panel, ViewportPortal } from '@xyflow/react';
import { type CSSProperties, useEffect, useState } from 'react';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { Reaction } from '../../../shared/workshop/act.ts';
import type { Person } from '../../../shared/workshop/person.ts';
import { personIn } from '../../../shared/workshop/room.ts';
import { hueStyle } from '../../faces/hueStyle.ts';
import { useSession } from '../../session/session.ts';
import { useWords } from '../../session/words.ts';
import { useSeat } from '../seat.ts';
import { recordBox } from './partBox.ts';
import { reactionSigns } from './reactionSigns.ts';
import styles from './reactions.module.css';

interface Rising {
  readonly nr: number;
  readonly person: Person;
  readonly reaction: Reaction;
  readonly aboutId: string | null;
}

/** More would hide the map, and say no more. */
const most = 40;

/** What people feel, rising from the card it is about, or from the foot of the map. */
export function Reactions({ layout }: { layout: MapLayout }) {
  const seat = useSeat();
  const { live } = useSession();
  const [rising, setRising] = useState<readonly Rising[]>([]);
  const people = seat?.room.people;
  const onReaction = seat?.onReaction;
  useEffect(() => {
    let nr = 0;
    return onReaction?.((personId, reaction, aboutId) => {
      const person = people && personIn({ people }, personId);
      nr += 1;
      if (person)
        setRising((before) => [...before.slice(1 - most), { nr: Date.now() + nr, person, reaction, aboutId }]);
    });
  }, [onReaction, people]);
  const gone = (nr: number) => setRising((before) => before.filter((one) => one.nr !== nr));
  const journey = live.snapshot();
  const placed = rising.map((one) => ({
    one,
    box: one.aboutId === null ? null : recordBox(journey, layout, one.aboutId),
  }));
  return (
    <>
      <ViewportPortal>
        <div className={styles.onMap}>
          {placed.map(({ one, box }) => {
            if (!box) return null;
            const at = { translate: `${box.x + box.width / 2}px ${box.y}px` };
            return <Sign key={one.nr} {...one} style={at} onGone={() => gone(one.nr)} />;
          })}
        </div>
      </ViewportPortal>
      <Panel position="bottom-center" className={styles.foot ?? ''}>
        {placed.map(({ one, box }) => {
          if (box) return null;
          const at = { left: `${((one.nr * 37) % 240) - 120}px` };
          return <Sign key={one.nr} {...one} style={at} onGone={() => gone(one.nr)} />;
        })}
      </Panel>
    </>
  );
}

function Sign({ person, reaction, style, onGone }: Rising & { style: CSSProperties; onGone: () => void }) {
  const { words } = useWords();
  const Picture = reactionSigns[reaction];
  const said = words('workshop.reacted', { name: person.name, reaction: words(`workshop.reaction.${reaction}`) });
  return (
    <span className={styles.place} style={style}>
      <span
        className={styles.sign}
        style={hueStyle(person.hue)}
        role="status"
        aria-label={said}
        onAnimationEnd={onGone}
      >
        <Picture size={20} aria-hidden />
        <span aria-hidden>{person.name}</span>
      </span>
    </span>
  );
}
