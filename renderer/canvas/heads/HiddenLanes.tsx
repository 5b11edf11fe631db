import { EyeOff } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { showLanes } from '../../../shared/edits/lanes.ts';
import type { MapFrame } from '../../../shared/layout/mapLayout.ts';
import { laneName } from '../../session/names.ts';
import { useEdit, useMap, useSession } from '../../session/session.ts';
import { useWords } from '../../session/words.ts';
import menuStyles from '../menu/menu.module.css';
import styles from './headButtons.module.css';

const all = 'all lanes';

/** How many lanes are hidden, below those that are shown; each can be brought back. */
export function HiddenLanes({ layout }: { layout: MapFrame }) {
  const { words } = useWords();
  const { live } = useSession();
  const edit = useEdit();
  // Named in the menu.
  useMap((journey) => journey.lanes);
  const { hiddenLanes } = layout;
  if (hiddenLanes.length === 0) return null;
  const label = words('faces.hiddenLanes', { count: hiddenLanes.length });
  return (
    <MenuTrigger>
      <Button data-held className={styles.hiddenLanes ?? ''} style={{ ['--y' as string]: layout.height }}>
        <EyeOff size={13} strokeWidth={1.75} aria-hidden />
        {label}
      </Button>
      <Popover className={menuStyles.popover ?? ''} placement="top start">
        <Menu
          className={menuStyles.menu ?? ''}
          aria-label={label}
          onAction={(id) => edit(showLanes(id === all ? undefined : [String(id)]))}
        >
          {hiddenLanes.map((id) => (
            <MenuItem key={id} id={id} className={menuStyles.item ?? ''}>
              {words('faces.showLane', { name: laneName(live.snapshot(), id, words) })}
            </MenuItem>
          ))}
          {hiddenLanes.length > 1 && (
            <MenuItem id={all} className={menuStyles.item ?? ''}>
              {words('faces.showAllLanes')}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
