import { useMemo, useState } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import { byOrder } from '../../shared/journey/order.ts';
import { recordsOf } from '../../shared/journey/records.ts';
import { useMap } from '../session/session.ts';
import { showComments, useView, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import input from '../ui/input.module.css';
import { CommentForm } from './CommentForm.tsx';
import styles from './form.module.css';
import { useCommentActs } from './useCommentActs.ts';

/** Where a comment on something begins; with a touchpoint that was measured, on one of its figures as well. */
export function WriteOn({ aboutId, label }: { aboutId: Id; label: string }) {
  const { words } = useWords();
  const view = useViewStore();
  const acts = useCommentActs();
  const asked = useView(({ comments }) => (comments.writeOn?.aboutId === aboutId ? comments.writeOn : null));
  const [chosen, choose] = useState<Id | null>(null);
  const [told, tell] = useState('');
  const metricId = asked ? asked.metricId : chosen;
  return (
    <div className={styles.on}>
      <CommentForm
        draft={`write:${aboutId}`}
        label={metricId === null ? label : words('comments.onFigure')}
        isTaken={asked !== null}
        onTaken={() => {
          choose(asked?.metricId ?? null);
          showComments(view, { writeOn: null });
        }}
        onSend={(text, author) => {
          acts.write({ aboutId, metricId }, text, author);
          choose(null);
          tell(words('comments.sent'));
        }}
      >
        <FigureChoice aboutId={aboutId} metricId={metricId} onChoose={choose} />
      </CommentForm>
      <p className="said" role="status">
        {told}
      </p>
    </div>
  );
}

interface FigureChoiceProps {
  readonly aboutId: Id;
  readonly metricId: Id | null;
  onChoose(metricId: Id | null): void;
}

function FigureChoice({ aboutId, metricId, onChoose }: FigureChoiceProps) {
  const { words } = useWords();
  const figures = useMap((journey) => journey.figures);
  const metrics = useMap((journey) => journey.metrics);
  const measured = useMemo(() => {
    const ids = new Set(
      recordsOf(figures).flatMap((figure) => (figure.touchpointId === aboutId ? [figure.metricId] : [])),
    );
    return [...ids].flatMap((id) => metrics[id] ?? []).sort(byOrder);
  }, [figures, metrics, aboutId]);
  if (measured.length === 0) return null;
  return (
    <label className={styles.choice}>
      {words('comments.about')}
      <select
        className={`${input.small} ${input.choice}`}
        value={metricId ?? ''}
        onChange={({ target }) => onChoose(target.value || null)}
      >
        <option value="">{words('comments.aboutThing')}</option>
        {measured.map(({ id, name }) => (
          <option key={id} value={id}>
            {words('comments.figure', { metric: name })}
          </option>
        ))}
      </select>
    </label>
  );
}
