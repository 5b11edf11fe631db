import { useEffect, useMemo, useRef } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { stagesOf, useMapPart } from '../capture/useMapPart.ts';
import card from '../card.module.css';
import chips from '../chip.module.css';
import hints from '../hint.module.css';
import { useGuestWords } from '../words.ts';
import styles from './map.module.css';
import { type ColumnSight, type RowSight, sightOfStage, stagesSeen, stageToShow } from './stageSight.ts';

interface Props {
  readonly live: LiveMap;
  /** The stage, or step, to look at; null is the first. */
  readonly stageId: Id | null;
  /** Records that the facilitator speaks of; null is everything. */
  readonly spotlight: readonly Id[] | null;
  readonly isBrought: boolean;
  readonly onChoose: (stageId: Id) => void;
}

const whole = (journey: JourneyMap) => journey;

/** The map to read on a phone: one stage at a time, its lanes below each other, as it is at this moment. */
export function MapView({ live, stageId, spotlight, isBrought, onChoose }: Props) {
  const { words } = useGuestWords();
  const journey = useMapPart(live, whole);
  const shownId = stageToShow(journey.stages, stageId);
  const columns = useMemo(() => (shownId === null ? [] : sightOfStage(journey, shownId)), [journey, shownId]);
  const lit = useMemo(() => spotlight && new Set(spotlight), [spotlight]);
  if (shownId === null) return <p className={hints.hint}>{words('guest.noStages')}</p>;
  return (
    <section className={styles['map']}>
      <Stages live={live} shownId={shownId} onChoose={onChoose} />
      {isBrought && (
        <p className={styles['brought']} role="status">
          {words('guest.broughtHere')}
        </p>
      )}
      {columns.map((column, at) => (
        <Column key={column.stage.id} {...{ column, lit }} isStep={at > 0} isAsked={column.stage.id === stageId} />
      ))}
      {columns.every(({ rows }) => rows.length === 0) && <p className={hints.hint}>{words('guest.emptyStage')}</p>}
    </section>
  );
}

function Stages({ live, shownId, onChoose }: Pick<Props, 'live' | 'onChoose'> & { shownId: Id }) {
  const { words } = useGuestWords();
  const stages = useMapPart(live, stagesOf);
  const seen = useMemo(() => stagesSeen(stages), [stages]);
  const row = useRef<HTMLFieldSetElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: brings the chosen one into sight whenever it is another
  useEffect(() => {
    const chosen = row.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (chosen && row.current)
      row.current.scrollLeft = chosen.offsetLeft - (row.current.clientWidth - chosen.offsetWidth) / 2;
  }, [shownId]);
  return (
    <fieldset ref={row} className={styles['stages']} aria-label={words('guest.stage')}>
      {seen.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={chips.chip}
          aria-pressed={id === shownId}
          onClick={() => onChoose(id)}
        >
          {name.trim() || words('guest.unnamedStage')}
        </button>
      ))}
    </fieldset>
  );
}

interface ColumnProps {
  readonly column: ColumnSight;
  readonly isStep: boolean;
  /** It is the very one that somebody was brought to. */
  readonly isAsked: boolean;
  readonly lit: ReadonlySet<Id> | null;
}

function Column({ column: { stage, rows }, isStep, isAsked, lit }: ColumnProps) {
  const { words } = useGuestWords();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isStep && isAsked) head.current?.scrollIntoView({ block: 'center' });
  }, [isStep, isAsked]);
  const Heading = isStep ? 'h2' : 'h1';
  return (
    <section className={styles['column']} data-step={isStep || undefined}>
      <Heading ref={head}>{stage.name.trim() || words('guest.unnamedStage')}</Heading>
      {stage.about.trim() !== '' && <p className={hints.hint}>{stage.about}</p>}
      {rows.map((row) => (
        <Row key={row.lane.id} row={row} lit={lit && (lit.has(stage.id) || lit.has(row.lane.id)) ? null : lit} />
      ))}
    </section>
  );
}

function Row({ row: { lane, cards, feelings }, lit }: { row: RowSight; lit: ReadonlySet<Id> | null }) {
  const { words } = useGuestWords();
  const dim = (id: Id) => (lit && !lit.has(id)) || undefined;
  return (
    <section className={styles['row']}>
      <h3>{lane.name.trim() || words('guest.unnamedLane')}</h3>
      <ul>
        {feelings.map(({ id, label, feeling, value }) => (
          <li key={id} className={styles['feeling']} data-dim={dim(id)}>
            <span>{[label.trim(), feeling.trim()].filter(Boolean).join(' · ')}</span>
            {value !== null && <b>{signed(value)}</b>}
          </li>
        ))}
        {cards.map(({ id, kind, text }) => (
          <li key={id} className={`${card.card} ${styles['card']}`} data-kind={kind} data-dim={dim(id)}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** −2 to +2, as at the curve. */
const signed = (value: number): string => {
  const size = String(Math.round(Math.abs(value) * 10) / 10);
  return value < 0 ? `−${size}` : value > 0 ? `+${size}` : size;
};
