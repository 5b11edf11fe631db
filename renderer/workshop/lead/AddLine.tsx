import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import styles from './panel.module.css';

interface Props {
  label: string;
  button: string;
  maxLength: number;
  /** Resolves to whether it was taken; what was not stays in the field. */
  onAdd: (text: string) => Promise<boolean>;
  children?: ReactNode;
}

/** A line to write something down with. */
export function AddLine({ label, button, maxLength, onAdd, children }: Props) {
  const [text, setText] = useState('');
  const add = async () => {
    const wanted = text.trim();
    if (wanted !== '' && (await onAdd(wanted))) setText('');
  };
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        aria-label={label}
        placeholder={label}
        value={text}
        maxLength={maxLength}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {children}
      <Button type="submit" isDisabled={text.trim() === ''}>
        {button}
      </Button>
    </form>
  );
}
