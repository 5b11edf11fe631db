import { X } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { tagCard, untagCard } from '../../shared/edits/findings.ts';
import type { Card } from '../../shared/journey/card.ts';
import type { Id } from '../../shared/journey/id.ts';
import { useOtherCards } from '../session/otherCards.ts';
import { useEdit } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { RoundButton } from '../ui/RoundButton.tsx';
import fields from './fields.module.css';
import styles from './tags.module.css';

/** The tags of one or several cards, completed from those that the map has. */
export function TagsField({ cards }: { cards: readonly Readonly<Card>[] }) {
  const { words } = useWords();
  const edit = useEdit();
  const list = useId();
  const [typed, setTyped] = useState('');
  const ids: Id[] = cards.map(({ id }) => id);
  const all = useOtherCards(ids);
  const tags = useMemo(() => tagsOf(all), [all]);
  const own = tagsOf(cards);
  const add = (text: string) => {
    const tag = text.replace(/^#+/, '').replace(/\s+/g, ' ').trim().slice(0, 60);
    setTyped('');
    if (tag !== '') edit(tagCard(ids, tags.find((known) => isSame(known, tag)) ?? tag));
  };
  return (
    <fieldset className={fields.group}>
      <legend className={fields.label}>{words('details.tags.label')}</legend>
      <div className={styles.tags}>
        {own.map((tag) => {
          const count = cards.filter((card) => tag in card.tags).length;
          return (
            <span key={tag} className={styles.tag} data-some={count < cards.length || undefined}>
              {tag}
              {count < cards.length && ` ${count}`}
              <RoundButton label={words('details.tags.remove', { tag })} onClick={() => edit(untagCard(ids, tag))}>
                <X size={11} aria-hidden />
              </RoundButton>
            </span>
          );
        })}
        <input
          list={list}
          aria-label={words('details.tags.add')}
          placeholder={words('details.tags.add')}
          value={typed}
          maxLength={80}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => add(typed)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter' || event.key === ',') {
              event.preventDefault();
              add(typed);
            } else if (event.key === 'Escape') setTyped('');
            else if (event.key === 'Backspace' && typed === '' && own.length > 0)
              edit(untagCard(ids, own.at(-1) ?? ''));
          }}
        />
        <datalist id={list}>
          {tags
            .filter((tag) => !own.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
    </fieldset>
  );
}

const isSame = (one: string, other: string): boolean => one.toLocaleLowerCase() === other.toLocaleLowerCase();

const tagsOf = (cards: readonly Readonly<Card>[]): string[] =>
  [...new Set(cards.flatMap(({ tags }) => Object.keys(tags)))].sort();
