import { useId } from 'react';
import form from './form.module.css';

interface Props {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** A number that may still be unknown; then it is marked as a question. */
export function NumberField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className={form['field']} data-asked={value === undefined || undefined} data-narrow>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        step="any"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
      />
    </div>
  );
}
