import { ViewportPortal } from '@xyflow/react';
import type { PointerEvent, SyntheticEvent } from 'react';
import { useContext } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { CardBox, MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { VoteResult } from '../../../shared/workshop/vote.ts';
import { FarContext } from '../../canvas/canvasState.ts';
import { useSurroundings } from '../../canvas/cards/useSurroundings.ts';
import { touches } from '../../canvas/places/boxes.ts';
import { cardName } from '../../session/names.ts';
import { useMap, useSession } from '../../session/session.ts';
import { useWords } from '../../session/words.ts';
import { useSeat } from '../seat.ts';
import { useWorkshopView } from '../workshopView.ts';
import { checkResult, votable } from './dots.ts';
import { type MyDots, useMyDots } from './useMyDots.ts';
import styles from './voteLayer.module.css';

/** Dots on cards: to be given while a vote runs, and as its result when somebody looks at that. */
export function VoteLayer({ layout }: { layout: MapLayout }) {
  const seat = useSeat();
  const mine = useMyDots();
  const isFar = useContext(FarContext);
  const resultId = useWorkshopView((state) => state.resultId);
  const result = seat?.room.results.find(({ vote }) => vote.id === resultId);
  if (mine) return isFar ? null : <Giving layout={layout} mine={mine} />;
  return result && !seat?.room.vote ? <Given layout={layout} result={result} /> : null;
}

function Giving({ layout, mine }: { layout: MapLayout; mine: MyDots }) {
  const cards = useMap((journey) => journey.cards);
  const around = useSurroundings();
  const inSight = votable(mine.vote, cards).flatMap(({ id }) => {
    const box = layout.cards.get(id);
    return box && touches(box, around) ? [box] : [];
  });
  return (
    <ViewportPortal>
      <div className={styles.layer}>
        {inSight.map((box) => (
          <Dots key={box.id} box={box} mine={mine} />
        ))}
      </div>
    </ViewportPortal>
  );
}

/** Stands outside the tab order: by keyboard dots are given from the list. */
function Dots({ box, mine }: { box: CardBox; mine: MyDots }) {
  const { words } = useWords();
  const { live } = useSession();
  const count = mine.on(box.id);
  const card = cardName(live.snapshot(), box.id, words);
  return (
    <fieldset
      className={`${styles.dots} nopan`}
      aria-label={card}
      data-given={count > 0 || undefined}
      style={{ translate: `${box.x + box.width - 6}px ${box.y + box.height - 7}px` }}
      onPointerDown={keep}
      onDoubleClick={keep}
    >
      {count > 0 && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={words('workshop.takeDot', { card })}
          title={words('workshop.takeDot', { card })}
          onClick={() => mine.take(box.id)}
        >
          <Row count={count} />
        </button>
      )}
      {mine.mayGive(box.id) && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={words('workshop.giveDot', { card })}
          title={words('workshop.giveDot', { card })}
          onClick={() => mine.give(box.id)}
        >
          +
        </button>
      )}
    </fieldset>
  );
}

/** More are a number. */
const mostDrawn = 6;

const Row = ({ count }: { count: number }) =>
  count > mostDrawn ? (
    <b className={styles.number}>
      <i />
      {count}
    </b>
  ) : (
    Array.from({ length: count }, (_, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
      <i key={at} />
    ))
  );

/** What lies below must not be picked up by it. */
const keep = (event: PointerEvent | SyntheticEvent): void => event.stopPropagation();

function Given({ layout, result }: { layout: MapLayout; result: VoteResult }) {
  const { words } = useWords();
  const { rows } = checkResult(result, undefined);
  return (
    <ViewportPortal>
      <div className={styles.layer}>
        {rows.map(({ cardId, dots, share }) => (
          <Sum
            key={cardId}
            cardId={cardId}
            layout={layout}
            isMost={share === 1}
            label={words('workshop.dotsOn', { count: dots })}
          >
            {dots}
          </Sum>
        ))}
      </div>
    </ViewportPortal>
  );
}

interface SumProps {
  cardId: Id;
  layout: MapLayout;
  isMost: boolean;
  label: string;
  children: number;
}

function Sum({ cardId, layout, isMost, label, children }: SumProps) {
  const box = layout.cards.get(cardId);
  if (!box) return null;
  return (
    <span
      className={styles.sum}
      data-most={isMost || undefined}
      style={{ translate: `${box.x + box.width - 8}px ${box.y + box.height - 8}px` }}
      role="img"
      aria-label={label}
      title={label}
    >
      <b>
        <i />
        {children}
      </b>
    </span>
  );
}
