import { useEffect, useRef, useState } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Text } from 'react-aria-components';
import type { LaneKind } from '../../../shared/journey/lane.ts';
import { laneGroups } from '../../session/laneGroups.ts';
import { useWords } from '../../session/words.ts';
import menuStyles from '../menu/menu.module.css';
import styles from './laneKindMenu.module.css';

export interface LaneKindMenuProps {
  label: string;
  /** The button that asked. */
  button: HTMLElement;
  onChoose(kind: LaneKind): void;
  onEnd(): void;
}

/** Every kind of lane at one glance, and what the one in question is for, in the words of a lane that is empty. */
export function LaneKindMenu({ label, button, onChoose, onEnd }: LaneKindMenuProps) {
  const { words } = useWords();
  const [shown, setShown] = useState<LaneKind | null>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = menu.current;
    element?.addEventListener('keydown', walkAside);
    return () => element?.removeEventListener('keydown', walkAside);
  }, []);
  return (
    <Popover
      className={menuStyles.popover ?? ''}
      placement="bottom start"
      triggerRef={{ current: button }}
      isOpen
      onOpenChange={onEnd}
    >
      <div className={styles.sheet}>
        <Menu
          className={styles.kinds ?? ''}
          aria-label={label}
          autoFocus="first"
          ref={menu}
          onClose={onEnd}
          onAction={(kind) => onChoose(kind as LaneKind)}
        >
          {laneGroups.map(({ id, kinds }) => (
            <MenuSection key={id} className={styles[id] ?? ''}>
              <Header className={menuStyles.header ?? ''}>{words(`canvas.kindGroups.${id}`)}</Header>
              {kinds.map((kind) => (
                <MenuItem key={kind} id={kind} className={menuStyles.item ?? ''} onFocus={() => setShown(kind)}>
                  <Text slot="label">{words(`canvas.kinds.${kind}`)}</Text>
                  <Text slot="description" className="said">
                    {words(`canvas.emptyLane.${kind}.about`)}
                  </Text>
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
        {shown && (
          <p className={styles.about} aria-hidden>
            <span>{words(`canvas.emptyLane.${shown}.about`)}</span>
            <em>{words(`canvas.emptyLane.${shown}.example`)}</em>
          </p>
        )}
      </div>
    </Popover>
  );
}

/** The groups stand beside each other, so the arrows walk there too: to the kind that stands nearest. */
function walkAside(event: KeyboardEvent) {
  const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const { target, currentTarget } = event;
  if (way === 0 || !(target instanceof HTMLElement && currentTarget instanceof HTMLElement)) return;
  const from = target.getBoundingClientRect();
  const ahead = [...currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')]
    .map((item) => ({ item, box: item.getBoundingClientRect() }))
    .filter(({ box }) => (box.left - from.left) * way > 1)
    .sort((one, other) => farness(one.box, from) - farness(other.box, from));
  event.preventDefault();
  event.stopPropagation();
  ahead[0]?.item.focus();
}

/** Sideways first: the next column before any nearer line of the one behind it. */
const farness = (box: DOMRect, from: DOMRect): number =>
  Math.abs(box.left - from.left) * 10 + Math.abs(box.top - from.top);
