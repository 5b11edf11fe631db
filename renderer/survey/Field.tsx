import { useId } from 'react';
import { useWords } from '../session/words.ts';
import form from './form.module.css';

interface Props {
  label: string;
  /** '' while nobody chose; the list then asks for a choice. */
  value: string;
  options: { id: string; name: string }[];
  isAsked?: boolean;
  onChange: (id: string) => void;
}

/** A labelled list to choose one thing from. */
export function Field({ label, value, options, isAsked = false, onChange }: Props) {
  const { words } = useWords();
  const id = useId();
  return (
    <div className={form['field']} data-asked={isAsked || undefined}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {value === '' && (
          <option value="" disabled>
            {words('survey.measure.choose')}
          </option>
        )}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
