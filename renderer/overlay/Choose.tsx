import { ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select, Text } from 'react-aria-components';
import styles from './overlay.module.css';

export interface Option {
  id: string;
  name: string;
  about?: string;
}

interface Props {
  /** Said to screen readers, and shown before the value where `isNamed`. */
  label: string;
  value: string;
  options: Option[];
  isNamed?: boolean;
  /** What an option is about stands in the list only. */
  isPlain?: boolean;
  onChoose: (id: string) => void;
}

/** A chip that opens a list: what is chosen stands on it. */
export function Choose({ label, value, options, isNamed = false, isPlain = false, onChoose }: Props) {
  const chosen = options.find(({ id }) => id === value);
  return (
    <Select aria-label={label} selectedKey={value} onSelectionChange={(key) => key !== null && onChoose(String(key))}>
      <Button className={styles['chip'] ?? ''}>
        {isNamed && <span className={styles['quiet']}>{label}: </span>}
        <b>{chosen?.name}</b>
        {chosen?.about && !isPlain && <span className={styles['quiet']}> · {chosen.about}</span>}
        <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="top start">
        <ListBox className={styles['list'] ?? ''} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} className={styles['option'] ?? ''} textValue={option.name}>
              <Text slot="label">{option.name}</Text>
              {option.about && <Text slot="description">{option.about}</Text>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
