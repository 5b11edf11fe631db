import { useId, useLayoutEffect, useRef } from 'react';
import { useSession } from '../session/session.ts';
import styles from './panels.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly example?: string;
  /** customer: in the serif; title: the head of a panel, whose label only screen readers need. */
  readonly voice?: 'tool' | 'customer' | 'title';
  readonly isTaken?: boolean;
  onWrite(text: string): void;
  onEnd?(): void;
}

/** A text that looks like text until one comes near. Every letter is an edit; leaving the field ends the step. */
export function TextField({ label, value, example, voice = 'tool', isTaken = false, onWrite, onEnd }: TextFieldProps) {
  const id = useId();
  const ref = useRef<HTMLTextAreaElement>(null);
  const { live } = useSession();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what changes the height.
  useLayoutEffect(() => {
    const field = ref.current;
    if (!field) return;
    field.style.height = '0';
    field.style.height = `${field.scrollHeight}px`;
  }, [value]);
  useLayoutEffect(() => {
    if (isTaken) ref.current?.focus();
  }, [isTaken]);
  return (
    <div className={styles.field}>
      <label className={voice === 'title' ? 'said' : styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={ref}
        id={id}
        rows={1}
        className={styles.text}
        data-voice={voice}
        value={value}
        placeholder={example}
        onChange={(event) => onWrite(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
        onBlur={() => {
          live.history.endStep();
          onEnd?.();
        }}
      />
    </div>
  );
}
