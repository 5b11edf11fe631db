import type { NameFound } from '../../shared/experience/survey.ts';
import type { Card } from '../../shared/journey/card.ts';
import { numberIn, type Words } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import { type Decision, decisionOf } from './decisions.ts';
import names from './names.module.css';

interface Props {
  found: NameFound;
  decision: Decision | undefined;
  /** What a new touchpoint for it would be called. */
  newText: string;
  touchpoints: readonly Readonly<Card>[];
  onDecide: (decision: Decision) => void;
  onPoint: (name: string) => void;
}

const leave = ' leave';
const create = ' create';
const open = '';

/** A name of the file, how often it occurs, and the touchpoint it stands for: taken over, confirmed, or chosen. */
export function NameRow({ found, decision, newText, touchpoints, onDecide, onPoint }: Props) {
  const { words, language } = useWords();
  const isWaiting = found.how === 'similar' && decision === undefined;
  const shown = decision ?? decisionOf(found, {});
  const isOpen = found.how === 'none' && decision === undefined;
  const value = isOpen ? open : shown.kind === 'touchpoint' ? shown.id : shown.kind === 'leave' ? leave : create;
  return (
    <li
      className={names['nameRow']}
      data-asked={isWaiting || undefined}
      onPointerEnter={() => onPoint(found.name)}
      onFocus={() => onPoint(found.name)}
    >
      <span className={names['nameText']}>
        {found.meaning}
        {found.meaning !== found.name && <small>{found.name}</small>}
      </span>
      <span className={names['nameRows']}>{numberIn(language).format(found.rows)}</span>
      <span className={names['arrow']} aria-hidden="true" />
      <select
        aria-label={words('survey.names.touchpointFor', { name: found.meaning })}
        value={value}
        onChange={(event) => onDecide(decisionFrom(event.target.value))}
      >
        {isOpen && <option value={open}>{words('survey.names.notYet')}</option>}
        {touchpoints.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
        <option value={create}>{words('survey.names.create', { name: newText })}</option>
        <option value={leave}>{words('survey.names.leave')}</option>
      </select>
      {isWaiting ? (
        <button type="button" className={names['confirm']} onClick={() => onDecide(decisionOf(found, {}))}>
          {words('survey.names.similar')}
        </button>
      ) : (
        <span className={names['how']}>{howInWords(found, decision, words)}</span>
      )}
    </li>
  );
}

const decisionFrom = (value: string): Decision =>
  value === leave ? { kind: 'leave' } : value === create ? { kind: 'create' } : { kind: 'touchpoint', id: value };

function howInWords(found: NameFound, decision: Decision | undefined, words: Words): string {
  if (decision === undefined) return words(`survey.names.${found.how}`);
  if (decision.kind === 'create') return words('survey.names.created');
  if (decision.kind === 'leave') return words('survey.names.left');
  return words(decision.id === found.touchpointId ? 'survey.names.confirmed' : 'survey.names.chosen');
}
