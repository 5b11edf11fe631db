import { useMemo } from 'react';
import type { CommentFilter } from '../../shared/comments/filter.ts';
import { isSamePerson } from '../../shared/comments/people.ts';
import { threadsOf } from '../../shared/comments/threads.ts';
import { numberIn } from '../../shared/text/words.ts';
import { useMyName } from '../session/me.ts';
import { useMap } from '../session/session.ts';
import { showComments, useView, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import input from '../ui/input.module.css';
import choice from '../ui/switch.module.css';
import styles from './panel.module.css';
import { usePeople } from './usePeople.ts';
import { useSelectedThing } from './useSelectedThing.ts';

const states = ['open', 'resolved', 'all'] as const satisfies readonly CommentFilter['state'][];

/** Open, resolved or all of them, whose, and whether of the whole map. */
export function Filter() {
  const { words, language } = useWords();
  const view = useViewStore();
  const { filter, isHereOnly } = useView((state) => state.comments);
  const selected = useSelectedThing();
  const comments = useMap((journey) => journey.comments);
  const counts = useMemo(() => {
    const threads = threadsOf(comments);
    const open = threads.filter(({ isResolved }) => !isResolved).length;
    return { open, resolved: threads.length - open, all: threads.length };
  }, [comments]);
  const change = (part: Partial<CommentFilter>) => showComments(view, { filter: { ...filter, ...part } });
  return (
    <fieldset className={styles.filter} aria-label={words('comments.filter')}>
      <div className={`${choice.switch} ${styles.states}`}>
        {states.map((state) => (
          <button key={state} type="button" aria-pressed={filter.state === state} onClick={() => change({ state })}>
            {words(`comments.states.${state}`)} <span>{numberIn(language).format(counts[state])}</span>
          </button>
        ))}
      </div>
      <PersonChoice filter={filter} onChange={change} />
      {selected && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isHereOnly}
            onChange={({ target }) => showComments(view, { isHereOnly: target.checked })}
          />
          {words('comments.hereOnly')}
        </label>
      )}
    </fieldset>
  );
}

interface PersonChoiceProps {
  readonly filter: Pick<CommentFilter, 'person' | 'calls'>;
  onChange(part: Pick<CommentFilter, 'person' | 'calls'>): void;
}

function PersonChoice({ filter, onChange }: PersonChoiceProps) {
  const { words } = useWords();
  const me = useMyName();
  const people = usePeople();
  const others = people.filter((name) => !isSamePerson(name, me));
  if (people.length === 0) return null;
  const optionOf = ({ person, calls }: PersonChoiceProps['filter']) =>
    person === null ? '' : `${calls ? 'calls' : 'by'}:${person}`;
  const choose = (value: string) => {
    const calls = value.startsWith('calls:');
    onChange({ person: value === '' ? null : value.slice(value.indexOf(':') + 1), calls });
  };
  return (
    <select
      className={`${input.small} ${input.choice}`}
      aria-label={words('comments.person')}
      value={optionOf(filter)}
      onChange={({ target }) => choose(target.value)}
    >
      <option value="">{words('comments.everybody')}</option>
      {me !== '' && <option value={`calls:${me}`}>{words('comments.callsMe')}</option>}
      {people.map((name) => (
        <option key={name} value={`by:${name}`}>
          {words('comments.by', { name })}
        </option>
      ))}
      {others.map((name) => (
        <option key={`@${name}`} value={`calls:${name}`}>
          {words('comments.calls', { name })}
        </option>
      ))}
    </select>
  );
}
