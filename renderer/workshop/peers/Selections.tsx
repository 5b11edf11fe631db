import { ViewportPortal } from '@xyflow/react';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { Person } from '../../../shared/workshop/person.ts';
import type { Presence } from '../../../shared/workshop/presence.ts';
import { personIn } from '../../../shared/workshop/room.ts';
import { hueStyle } from '../../faces/hueStyle.ts';
import { useSession } from '../../session/session.ts';
import { useWords } from '../../session/words.ts';
import { type Seat, useSeat } from '../seat.ts';
import { recordBox } from './partBox.ts';
import styles from './peers.module.css';
import { useOthers } from './useOthers.ts';

/** What others have selected, ringed in their colour with their name, and where they type. */
export function Selections({ layout }: { layout: MapLayout }) {
  const seat = useSeat();
  return seat && <Rings seat={seat} layout={layout} />;
}

interface Ring {
  readonly id: string;
  readonly people: readonly { readonly person: Person; readonly isTyping: boolean }[];
}

function Rings({ seat, layout }: { seat: Seat; layout: MapLayout }) {
  const { words } = useWords();
  const { live } = useSession();
  const chosen = useOthers(seat, selectionsOf);
  const journey = live.snapshot();
  const rings = ringsOf(chosen, seat.room.people);
  return (
    <ViewportPortal>
      <div className={styles.rings}>
        {rings.map(({ id, people }) => {
          const box = recordBox(journey, layout, id);
          const first = people[0]?.person;
          if (!box || !first) return null;
          const { x, y, width, height } = box;
          return (
            <div
              key={id}
              className={styles.ring}
              data-ring={id}
              style={{
                ...hueStyle(first.hue),
                translate: `${x - 3}px ${y - 3}px`,
                width: width + 6,
                height: height + 6,
              }}
            >
              <span className={styles.tags} data-below={y < layout.stageHeadHeight + tagHeight || undefined}>
                {people.map(({ person, isTyping }) => (
                  <span
                    key={person.id}
                    className={styles.tag}
                    style={hueStyle(person.hue)}
                    data-typing={isTyping || undefined}
                  >
                    {person.name}
                    {isTyping && <i title={words('workshop.typing', { name: person.name })} />}
                  </span>
                ))}
              </span>
            </div>
          );
        })}
      </div>
    </ViewportPortal>
  );
}

/** What is higher up would stand below the stages' heads. */
const tagHeight = 20;

/** More than these would cover the map. */
const mostOfOne = 20;

const selectionsOf = (people: readonly Presence[]) =>
  people.flatMap(({ who, selected, typingIn }) => {
    const ids = typingIn === null ? selected : [typingIn, ...selected.filter((id) => id !== typingIn)];
    return ids.length > 0 ? [{ who, ids: ids.slice(0, mostOfOne), typingIn }] : [];
  });

/** By what is selected: two people on one card share a ring. */
export function ringsOf(chosen: ReturnType<typeof selectionsOf>, people: readonly Person[]): Ring[] {
  const rings = new Map<string, { person: Person; isTyping: boolean }[]>();
  for (const { who, ids, typingIn } of chosen) {
    const person = personIn({ people: [...people] }, who);
    if (!person) continue;
    for (const id of ids) {
      const ring = rings.get(id) ?? [];
      ring.push({ person, isTyping: typingIn === id });
      rings.set(id, ring);
    }
  }
  return [...rings].map(([id, those]) => ({ id, people: those }));
}
