import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { numberIn } from '../../shared/text/words.ts';
import { useCommands } from '../commands/useCommands.ts';
import { useHint } from '../commands/useHint.ts';
import { useView } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import styles from './find.module.css';
import { HitList } from './HitList.tsx';
import { type Finding, useFind, useFindCommands } from './useFind.ts';

/** Looks for a phrase in all text of the map; away until somebody asks for it. */
export function FindBar() {
  const isOpen = useView(({ find }) => find !== null);
  useFindCommands();
  return isOpen ? <OpenBar /> : null;
}

function OpenBar() {
  const { words } = useWords();
  const finding = useFind();
  const hint = useHint();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => take(field.current), []);
  // Asked for again while it is open, it takes the next words.
  useCommands({ 'edit.find': () => take(field.current) });

  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') leave(finding);
    else if (event.key === 'Enter') finding.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'F3') finding.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };

  return (
    <search className={styles.find} aria-label={words('find.label')} onKeyDown={press}>
      <div className={styles.bar}>
        <input
          ref={field}
          type="text"
          spellCheck={false}
          aria-label={words('find.label')}
          placeholder={words('find.placeholder')}
          value={finding.asked}
          onChange={(event) => finding.ask(event.target.value)}
        />
        <Count finding={finding} />
        <button
          type="button"
          {...hint(words('find.previous'), { command: 'edit.findPrevious' })}
          onClick={() => finding.step(-1)}
        >
          <ChevronUp size={16} aria-hidden />
        </button>
        <button
          type="button"
          {...hint(words('find.next'), { command: 'edit.findNext' })}
          onClick={() => finding.step(1)}
        >
          <ChevronDown size={16} aria-hidden />
        </button>
        <button type="button" {...hint(words('find.close'), { key: 'Esc' })} onClick={() => leave(finding)}>
          <X size={15} aria-hidden />
        </button>
      </div>
      <HitList finding={finding} />
    </search>
  );
}

function Count({ finding: { asked, hits, at } }: { finding: Finding }) {
  const { words, language } = useWords();
  const n = (value: number) => numberIn(language).format(value);
  const said = () => {
    if (asked.trim() === '') return '';
    if (hits.length === 0) return words('find.none');
    return at < 0
      ? words('find.count', { count: hits.length, n: n(hits.length) })
      : words('find.position', { position: n(at + 1), n: n(hits.length) });
  };
  return (
    <span className={styles.count} role="status">
      {said()}
    </span>
  );
}

/** Back to the map, where the arrow keys go on from what was found. */
function leave({ close }: Finding): void {
  close();
  const map = document.querySelector<HTMLElement>('[data-canvas]');
  const found = map?.querySelector<HTMLElement>('[data-walk][aria-pressed="true"]');
  (found ?? map)?.focus({ preventScroll: true });
}

function take(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
