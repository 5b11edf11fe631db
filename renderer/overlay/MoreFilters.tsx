import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../session/words.ts';
import styles from './overlay.module.css';

/** The columns one could filter by besides; nothing to show when all are in sight. */
export function MoreFilters({ columns, onAdd }: { columns: string[]; onAdd: (column: string) => void }) {
  const { words } = useWords();
  if (columns.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className={styles['chip'] ?? ''}>{words('overlay.addFilter')}</Button>
      <Popover className={styles['popover'] ?? ''} placement="top start">
        <Menu className={styles['list'] ?? ''} onAction={(key) => onAdd(String(key))}>
          {columns.map((column) => (
            <MenuItem key={column} id={column} className={styles['option'] ?? ''}>
              {column}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
