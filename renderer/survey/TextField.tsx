import { useId } from 'react';
import form from './form.module.css';

interface Props {
  label: string;
  value: string;
  isAsked?: boolean;
  isWide?: boolean;
  onChange: (value: string) => void;
}

export function TextField({ label, value, isAsked = false, isWide = false, onChange }: Props) {
  const id = useId();
  return (
    <div className={form['field']} data-asked={isAsked || undefined} data-wide={isWide || undefined}>
      <label htmlFor={id}>{label}</label>
      <input id={id} value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
