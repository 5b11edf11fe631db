import { ChevronDown } from 'lucide-react';
import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import styles from './controls.module.css';

export interface Choice<Value extends string> {
  id: Value;
  name: string;
}

interface Props<Value extends string> {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  placeholder?: string;
  isDisabled?: boolean;
}

/** One of a few; the keyboard opens it, letters find an entry. */
export function Select<Value extends string>({
  label,
  choices,
  value,
  onChange,
  placeholder = '',
  isDisabled = false,
}: Props<Value>) {
  const choose = (key: unknown): void => {
    const choice = choices.find(({ id }) => id === key);
    if (choice) onChange(choice.id);
  };
  return (
    <AriaSelect
      className={styles.field ?? ''}
      value={value}
      onChange={choose}
      placeholder={placeholder}
      isDisabled={isDisabled}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Button className={styles.choice ?? ''}>
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''} items={choices}>
          {(choice) => (
            <ListBoxItem className={styles.item ?? ''} id={choice.id}>
              {choice.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
