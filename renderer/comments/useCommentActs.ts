import { useMemo } from 'react';
import { hueOfName } from '../../shared/comments/people.ts';
import type { Thread } from '../../shared/comments/threads.ts';
import {
  answerComment,
  removeComment,
  resolveComment,
  rewordComment,
  writeComment,
} from '../../shared/edits/comments.ts';
import type { MapEdit } from '../../shared/edits/edit.ts';
import type { Id } from '../../shared/journey/id.ts';
import { useMyName } from '../session/me.ts';
import { useSession } from '../session/session.ts';
import { useSeat } from '../workshop/seat.ts';

export interface CommentActs {
  /** Answers with the id of the new comment. */
  write(about: { aboutId: Id; metricId: Id | null }, text: string, author: string): Id;
  answer(thread: Thread, text: string, author: string): Id;
  reword(id: Id, text: string): void;
  resolve(thread: Thread, isResolved: boolean): void;
  remove(id: Id): void;
}

/** What a person does with comments; each is one step that undo takes back. */
export function useCommentActs(): CommentActs {
  const { live } = useSession();
  const me = useMyName();
  const hue = useSeat()?.me.hue;
  return useMemo(() => {
    const now = () => new Date().toISOString();
    const step = (edit: MapEdit) => {
      live.history.endStep();
      live.edit(edit);
      live.history.endStep();
    };
    const signed = (text: string, author: string) => ({
      author,
      hue: hue ?? hueOfName(author),
      text,
      writtenAt: now(),
    });
    return {
      write({ aboutId, metricId }, text, author) {
        const edit = writeComment(aboutId, { ...signed(text, author), metricId });
        step(edit);
        return edit.id;
      },
      answer(thread, text, author) {
        const edit = answerComment(thread.first.id, signed(text, author));
        step(edit);
        return edit.id;
      },
      reword: (id, text) => step(rewordComment(id, text, now())),
      resolve: ({ first }, isResolved) => step(resolveComment(first.id, isResolved, { by: me, at: now() })),
      remove: (id) => step(removeComment(id)),
    };
  }, [live, me, hue]);
}
