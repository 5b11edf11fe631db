import { useLayoutEffect, useMemo, useRef } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Card } from '../../../shared/journey/card.ts';
import { unplacedCards } from '../../../shared/journey/cell.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { emptyJourney, type JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import { recordsOf } from '../../../shared/journey/records.ts';
import { useActs } from '../../session/acts.ts';
import { laneName, stageName } from '../../session/names.ts';
import { useMap, useSession } from '../../session/session.ts';
import { useView } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { useDragging } from '../dragging/useDragging.ts';
import menuStyles from '../menu/menu.module.css';
import styles from './tray.module.css';

/** Cards whose stage or lane somebody removed. Nothing is lost: they wait here, below the map, for a new place. */
export function UnplacedTray() {
  const cards = useMap((journey) => journey.cards);
  const stages = useMap((journey) => journey.stages);
  const lanes = useMap((journey) => journey.lanes);
  const placed = usePlacesOf(cards);
  const unplaced = useMemo(
    () => unplacedCards({ ...emptyJourney, cards: placed, stages, lanes }),
    [placed, stages, lanes],
  );
  return unplaced.length === 0 ? null : <Tray ids={unplaced.map(({ id }) => id)} />;
}

function Tray({ ids }: { ids: readonly Id[] }) {
  const { words } = useWords();
  // The map ends above it, so that it covers no card, and notices stand above it.
  useLayoutEffect(() => {
    document.documentElement.setAttribute('data-docked', '');
    return () => document.documentElement.removeAttribute('data-docked');
  }, []);
  return (
    <section className={styles.tray} aria-label={words('canvas.tray')}>
      <h3 title={words('canvas.trayAbout')}>
        {words('canvas.tray')} <span>{ids.length}</span>
      </h3>
      <p>{words('canvas.trayAbout')}</p>
      <ul onWheel={({ currentTarget, deltaY }) => currentTarget.scrollBy(deltaY, 0)}>
        {ids.map((id) => (
          <TrayCard key={id} id={id} />
        ))}
      </ul>
    </section>
  );
}

/** The cards as they were when one of them last changed its place: letters cost nothing here. */
function usePlacesOf(cards: JourneyMap['cards']): JourneyMap['cards'] {
  const known = useRef(cards);
  if (known.current !== cards && !isSameInPlace(recordsOf(known.current), recordsOf(cards))) known.current = cards;
  return known.current;
}

function isSameInPlace(before: readonly Readonly<Card>[], now: readonly Readonly<Card>[]): boolean {
  if (before.length !== now.length) return false;
  for (let at = 0; at < now.length; at += 1) {
    const [one, other] = [before[at], now[at]];
    if (one !== other && !(one && other && isOnlyWritten(one, other))) return false;
  }
  return true;
}

const isOnlyWritten = (one: Readonly<Card>, other: Readonly<Card>): boolean =>
  one.id === other.id && one.stageId === other.stageId && one.laneId === other.laneId;

function TrayCard({ id }: { id: Id }) {
  const card = useMap((journey) => journey.cards[id]);
  const { words } = useWords();
  const acts = useActs();
  const drag = useDragging();
  const isSelected = useView(({ selection }) => selection?.kind === 'card' && selection.id === id);
  if (!card) return null;
  const name = card.text.trim() || words('canvas.unnamedCard');
  return (
    <li className={styles.card} data-selected={isSelected || undefined}>
      <button
        type="button"
        data-walk
        data-held
        className={styles.name}
        title={name}
        onClick={() => acts.select({ kind: 'card', id: card.id })}
        onPointerDown={(event) => drag(event, { kind: 'card', id: card.id })}
      >
        {name}
      </button>
      <MenuTrigger>
        <Button className={styles.put ?? ''} aria-label={words('canvas.putWhere', { name })}>
          {words('canvas.putInto')}
        </Button>
        <Popover className={menuStyles.popover ?? ''}>
          <PlaceMenu card={card} label={words('canvas.putWhere', { name })} />
        </Popover>
      </MenuTrigger>
    </li>
  );
}

/** Every cell, by stage; the card's own lane or stage first where it still has one. */
function PlaceMenu({ card, label }: { card: Readonly<Card>; label: string }) {
  const { words } = useWords();
  const acts = useActs();
  const { live } = useSession();
  const journey = live.snapshot();
  const lanes = inOrder(journey.lanes).filter(({ kind }) => kind !== 'feeling');
  return (
    <Menu
      className={menuStyles.menu ?? ''}
      aria-label={label}
      onAction={(key) => {
        const [stageId = '', laneId = ''] = String(key).split('|');
        acts.putCard(card.id, stageId, laneId, 'last');
      }}
    >
      {inOrder(journey.stages).map((stage) => (
        <MenuSection key={stage.id}>
          <Header className={menuStyles.header ?? ''}>{stageName(journey, stage.id, words)}</Header>
          {lanes.map((lane) => (
            <MenuItem
              key={lane.id}
              id={`${stage.id}|${lane.id}`}
              className={menuStyles.item ?? ''}
              textValue={`${stageName(journey, stage.id, words)} ${laneName(journey, lane.id, words)}`}
            >
              {laneName(journey, lane.id, words)}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
}
