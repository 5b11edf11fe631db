import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import styles from './controls.module.css';

export interface MenuEntry {
  id: string;
  name: string;
  isDisabled?: boolean;
  isDanger?: boolean;
}

interface Props {
  /** The button that opens it. */
  children: ReactElement;
  label: string;
  entries: readonly MenuEntry[];
  onChoose: (id: string) => void;
}

export const Menu = ({ children, label, entries, onChoose }: Props) => (
  <MenuTrigger>
    {children}
    <Popover className={styles.popover ?? ''} offset={4}>
      <AriaMenu className={styles.list ?? ''} aria-label={label} onAction={(key) => onChoose(String(key))}>
        {entries.map(({ id, name, isDisabled = false, isDanger = false }) => (
          <MenuItem
            key={id}
            id={id}
            className={styles.item ?? ''}
            isDisabled={isDisabled}
            data-kind={isDanger ? 'danger' : undefined}
          >
            {name}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
