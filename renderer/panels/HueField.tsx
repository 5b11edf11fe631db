import { type Hue, hueCount } from '../../shared/journey/hue.ts';
import { useWords } from '../session/words.ts';
import fields from './fields.module.css';
import { hueName } from './hueNames.ts';
import styles from './tags.module.css';

const hues = Array.from({ length: hueCount }, (_, hue) => hue);

/** One of the eight colours or none, each with its name: a colour is never told by itself alone. */
export function HueField({ value, onChoose }: { value: Hue | undefined; onChoose(hue: Hue): void }) {
  const { words } = useWords();
  return (
    <fieldset className={fields.group}>
      <legend className={fields.label}>
        {words('details.hue')} <span>{value === undefined ? '' : hueName(value, words)}</span>
      </legend>
      <div className={styles.hues}>
        <button
          type="button"
          data-none
          aria-label={words('details.noHue')}
          title={words('details.noHue')}
          aria-pressed={value === null}
          onClick={() => onChoose(null)}
        />
        {hues.map((hue) => (
          <button
            key={hue}
            type="button"
            style={{ background: `var(--persona-${hue})` }}
            aria-label={hueName(hue, words)}
            title={hueName(hue, words)}
            aria-pressed={value === hue}
            onClick={() => onChoose(hue)}
          />
        ))}
      </div>
    </fieldset>
  );
}
