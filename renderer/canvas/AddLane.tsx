import { Plus } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Place } from '../../shared/edits/place.ts';
import type { LaneKind } from '../../shared/journey/lane.ts';
import type { MapFrame } from '../../shared/layout/mapLayout.ts';
import { useActs } from '../session/acts.ts';
import { laneGroups } from '../session/laneGroups.ts';
import { useWords } from '../session/words.ts';
import styles from './heads.module.css';
import menuStyles from './menu.module.css';

/** A + below the last lane, and one on every line between two; each asks what the lane is to hold. */
export const AddLane = memo(function AddLane({ layout }: { layout: MapFrame }) {
  const { words } = useWords();
  const last = layout.lanes.at(-1);
  const end = last ? last.y + last.height : layout.stageHeadHeight;
  return (
    <>
      {layout.lanes.map(({ id, y }) => (
        <LaneMenu
          key={id}
          place={{ before: id }}
          y={y}
          className={styles.addBetween ?? ''}
          label={words('canvas.addLaneHere')}
          isBetween
        >
          <Plus size={12} aria-hidden />
        </LaneMenu>
      ))}
      <LaneMenu place="last" y={end} className={styles.addLane ?? ''} label={words('canvas.addLane')}>
        <Plus size={14} aria-hidden />
        {words('canvas.addLane')}
      </LaneMenu>
    </>
  );
});

interface LaneMenuProps {
  place: Place;
  y: number;
  className: string;
  label: string;
  isBetween?: boolean;
  children: ReactNode;
}

function LaneMenu({ place, y, className, label, isBetween = false, children }: LaneMenuProps) {
  const { words } = useWords();
  const acts = useActs();
  return (
    <MenuTrigger>
      <Button
        data-held
        data-way="lane"
        className={className}
        style={{ ['--y' as string]: y }}
        aria-label={label}
        excludeFromTabOrder={isBetween}
      >
        {children}
      </Button>
      <Popover className={menuStyles.popover ?? ''} placement="bottom start">
        <Menu
          className={menuStyles.menu ?? ''}
          aria-label={label}
          onAction={(kind) => acts.addLane(kind as LaneKind, place)}
        >
          {laneGroups.map(({ id, kinds }) => (
            <MenuSection key={id}>
              <Header className={menuStyles.header ?? ''}>{words(`canvas.kindGroups.${id}`)}</Header>
              {kinds.map((kind) => (
                <MenuItem key={kind} id={kind} className={menuStyles.item ?? ''}>
                  {words(`canvas.kinds.${kind}`)}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
