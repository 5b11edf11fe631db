import { useId } from 'react';
import { whenWords } from '../../session/readingWords.ts';
import { useWords } from '../../session/words.ts';
import styles from './compare.module.css';
import { compareKinds, type Wish } from './comparing.ts';

interface Props {
  wish: Wish;
  periods: readonly string[];
  segments: Readonly<Record<string, readonly string[]>>;
  onKind: (kind: Wish['kind']) => void;
  onColumn: (column: string) => void;
  onChange: (wish: Wish) => void;
}

/** What with what: kind, and for periods and people the two sides. */
export function CompareForm({ wish, periods, segments, onKind, onColumn, onChange }: Props) {
  const { words, language } = useWords();
  const name = useId();
  const offered = compareKinds.filter(
    (kind) => (kind !== 'period' || periods.length > 1) && (kind !== 'segment' || Object.keys(segments).length > 0),
  );
  const values = wish.kind === 'segment' ? (segments[wish.column] ?? []) : periods;
  const named = (value: string) => (wish.kind === 'period' ? whenWords(value, words, language) : value);
  return (
    <div className={styles.form}>
      <fieldset className={styles.kinds}>
        <legend className="said">{words('overlay.compare.what')}</legend>
        {offered.map((kind) => (
          <label key={kind} data-chosen={kind === wish.kind || undefined}>
            <input type="radio" name={name} checked={kind === wish.kind} onChange={() => onKind(kind)} />
            {words(`overlay.compare.kind.${kind}`)}
          </label>
        ))}
      </fieldset>
      {wish.kind === 'segment' && (
        <Side
          label={words('overlay.compare.by')}
          value={wish.column}
          values={Object.keys(segments)}
          onChange={onColumn}
        />
      )}
      {(wish.kind === 'segment' || wish.kind === 'period') && (
        <>
          <Side
            label={words('overlay.compare.now')}
            value={wish.now}
            {...{ values, named }}
            onChange={(now) => onChange({ ...wish, now })}
          />
          <Side
            label={words('overlay.compare.before')}
            value={wish.before}
            {...{ values, named }}
            onChange={(before) => onChange({ ...wish, before })}
          />
        </>
      )}
    </div>
  );
}

interface SideProps {
  label: string;
  value: string;
  values: readonly string[];
  named?: (value: string) => string;
  onChange: (value: string) => void;
}

const Side = ({ label, value, values, named = (each) => each, onChange }: SideProps) => (
  <label className={styles.side}>
    <span>{label}</span>
    <select value={value} onChange={(event) => onChange(event.target.value)}>
      {values.map((each) => (
        <option key={each} value={each}>
          {named(each)}
        </option>
      ))}
    </select>
  </label>
);
