import { describe, expect, it } from 'vitest';
import { agoIn, threadsAbout } from '../../../renderer/panels/threads.ts';
import { answerComment, removeComment, writeComment } from '../../../shared/edits/comments.ts';
import { aMap } from '../../builders/aMap.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString();
const said = (id: string, minute: number) => ({ id, author: 'Ana', text: id, writtenAt: at(minute) });

describe('comments on a record', () => {
  it('stand as threads, oldest first, with their answers', () => {
    const { comments } = aMap()
      .with(
        writeComment('card1', said('second', 2)),
        writeComment('card1', said('first', 1)),
        answerComment('first', said('answer', 3)),
        answerComment('answer', said('answer to the answer', 4)),
        writeComment('card2', said('elsewhere', 0)),
      )
      .journey();

    const threads = threadsAbout(comments, 'card1');

    expect(threads.map(({ first }) => first.id)).toEqual(['first', 'second']);
    expect(threads[0]?.answers.map(({ id }) => id)).toEqual(['answer', 'answer to the answer']);
  });

  it('keep an answer whose comment was removed: its words stand for themselves', () => {
    const { comments } = aMap()
      .with(writeComment('card1', said('first', 1)), answerComment('first', said('answer', 3)), removeComment('first'))
      .journey();

    expect(threadsAbout(comments, 'card1').map(({ first }) => first.id)).toEqual(['answer']);
  });

  it('say how long ago in the language of the reader', () => {
    const now = Date.parse(at(0));

    expect(agoIn('en', new Date(now - 2 * 86_400_000).toISOString(), now)).toBe('2 days ago');
    expect(agoIn('es', new Date(now - 3 * 3_600_000).toISOString(), now)).toBe('hace 3 h');
    expect(agoIn('en', 'not a time', now)).toBe('');
  });
});
