import { useId, useState } from 'react';
import form from './form.module.css';

interface Props {
  label: string;
  value: string;
  example?: string;
  /** Left empty, it is what it was before. */
  isNeeded?: boolean;
  onSay: (value: string) => void;
}

/** A word that is said when the field is left or Enter is pressed: what is written stands on every card at once. */
export function SaidField({ label, value, example, isNeeded = false, onSay }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const say = () => {
    const said = draft?.trim() ?? value;
    setDraft(null);
    if (said !== value && (said !== '' || !isNeeded)) onSay(said);
  };
  return (
    <div className={form['field']} data-wide>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={draft ?? value}
        maxLength={500}
        placeholder={example}
        title={value}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && say()}
        onBlur={say}
      />
    </div>
  );
}
