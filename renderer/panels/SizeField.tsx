import { useId, useState } from 'react';
import { useSession } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import input from '../ui/input.module.css';
import { Chip } from './Chip.tsx';
import fields from './fields.module.css';

interface SizeFieldProps {
  readonly label: string;
  /** Null: the layout chooses. */
  readonly value: number | null;
  onAuto(): void;
  onWrite(size: number): void;
}

const [least, most] = [80, 4000];

/** As wide or high as what is in it needs, or a size that a person sets. */
export function SizeField({ label, value, onAuto, onWrite }: SizeFieldProps) {
  const { words } = useWords();
  const { live } = useSession();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const size = Math.round(Number(typed));
    if (typed !== null && typed.trim() !== '' && Number.isFinite(size)) onWrite(Math.min(most, Math.max(least, size)));
    setTyped(null);
    live.history.endStep();
  };
  return (
    <div className={fields.size}>
      <label className={fields.label} htmlFor={id}>
        {label}
      </label>
      <div>
        <Chip isOn={value === null} onChange={onAuto}>
          {words('details.stage.auto')}
        </Chip>
        <input
          className={input.input}
          id={id}
          type="number"
          min={least}
          max={most}
          step={10}
          placeholder={words('details.stage.fixed')}
          value={typed ?? value ?? ''}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
            if (event.key === 'Escape') setTyped(null);
          }}
        />
      </div>
    </div>
  );
}
