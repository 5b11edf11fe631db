import { Quote } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { quoteCustomer } from '../../shared/edits/quotes.ts';
import type { CommentFound } from '../../shared/experience/survey.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { Source } from '../../shared/journey/source.ts';
import { periodWords } from '../../shared/text/periodWords.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { numberIn } from '../../shared/text/words.ts';
import { useActs } from '../session/acts.ts';
import { can } from '../session/bridge.ts';
import { useFigures } from '../session/figures.ts';
import { useOtherCards } from '../session/otherCards.ts';
import { useEdit, useMap } from '../session/session.ts';
import { say, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import input from '../ui/input.module.css';
import styles from './customerComments.module.css';
import { useCustomerComments } from './useCustomerComments.ts';

/** What customers wrote about a touchpoint, searched in the rows that the figures come from. */
export function CustomerComments({ touchpointId }: { touchpointId: Id }) {
  const { metric } = useFigures();
  const source = useMap((journey) => journey.sources[metric?.sourceId ?? '']);
  if (!can('survey.comments') || !source?.hasRows || source.recipe.commentColumn === null) return null;
  return <Found key={`${source.id} ${touchpointId}`} source={source} touchpointId={touchpointId} />;
}

function Found({ source, touchpointId }: { source: Readonly<Source>; touchpointId: Id }) {
  const { words, language } = useWords();
  const title = useId();
  const [search, setSearch] = useState('');
  const { comments, all, problem } = useCustomerComments(source.id, touchpointId, search);
  const quoted = useQuoted(source.id);
  const count = (value: number) => numberIn(language).format(value);
  return (
    <section className={styles.comments} aria-labelledby={title}>
      <h3 id={title}>{words('panels.customers.title')}</h3>
      <input
        className={input.small}
        type="search"
        aria-label={words('panels.customers.search')}
        placeholder={words('panels.customers.search')}
        maxLength={200}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <p className={styles.count} role="status">
        {problem
          ? sentenceFor(problem, words)
          : comments && words('panels.customers.found', { count: all, n: count(all) })}
      </p>
      <ul>
        {comments?.map((comment) => (
          <Comment key={comment.row} {...{ comment, source, touchpointId }} quotedId={quoted.get(comment.row)} />
        ))}
      </ul>
      {comments && all > comments.length && (
        <p className={styles.count}>{words('panels.customers.more', { n: count(comments.length) })}</p>
      )}
    </section>
  );
}

interface CommentProps {
  comment: CommentFound;
  source: Readonly<Source>;
  touchpointId: Id;
  /** The card that quotes it. */
  quotedId: Id | undefined;
}

/** Row of a source → the card that quotes it. */
function useQuoted(sourceId: Id): ReadonlyMap<number, Id> {
  const cards = useOtherCards([]);
  return useMemo(
    () =>
      new Map(cards.flatMap(({ id, quotedFrom }) => (quotedFrom?.sourceId === sourceId ? [[quotedFrom.row, id]] : []))),
    [cards, sourceId],
  );
}

function Comment({ comment, source, touchpointId, quotedId }: CommentProps) {
  const { words, language } = useWords();
  const edit = useEdit();
  const acts = useActs();
  const view = useViewStore();
  const { row, text, day, score } = comment;
  const n = numberIn(language).format(row);
  const quote = () => {
    const evidence = [words('panels.customers.evidence', { source: source.name, row: n }), day]
      .filter(Boolean)
      .join(', ');
    const laneName = words('canvas.laneNames.quote');
    const isDone = edit(quoteCustomer({ touchpointId, text, evidence, laneName, from: { sourceId: source.id, row } }));
    if (isDone) say(view, words('panels.customers.quoted'));
  };
  const about = [
    day === '' ? '' : periodWords(day, language),
    score === null ? '' : words('panels.customers.score', { score }),
    words('panels.customers.row', { row: n }),
  ];
  return (
    <li>
      <blockquote>{text}</blockquote>
      <p>
        <span>{about.filter(Boolean).join(' · ')}</span>
        {quotedId !== undefined ? (
          <button type="button" onClick={() => acts.select({ kind: 'card', id: quotedId })}>
            {words('panels.customers.shown')}
          </button>
        ) : (
          <button
            type="button"
            aria-label={words('panels.customers.quoteThis', { text: text.slice(0, 80) })}
            onClick={quote}
          >
            <Quote size={12} aria-hidden /> {words('panels.customers.quote')}
          </button>
        )}
      </p>
    </li>
  );
}
