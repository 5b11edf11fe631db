import { describe, expect, it } from 'vitest';
import { chosenThreads, everyOpen } from '../../../shared/comments/filter.ts';
import { peopleIn } from '../../../shared/comments/people.ts';
import { threadsByThing } from '../../../shared/comments/things.ts';
import { openCounts, threadsAbout, threadsOf } from '../../../shared/comments/threads.ts';
import {
  answerComment,
  removeComment,
  resolveComment,
  rewordComment,
  writeComment,
} from '../../../shared/edits/comments.ts';
import { removeStage } from '../../../shared/edits/stages.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { aMap } from '../../builders/aMap.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString();
const said = (id: string, minute: number, author = 'Ana', text = id) => ({ id, author, text, writtenAt: at(minute) });

describe('R25: comments on a record', () => {
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
    expect(comments['answer to the answer']?.parentId).toBe('first');
  });

  it('on a figure know the metric, and so do the answers', () => {
    const { comments } = aMap()
      .with(
        writeComment('card1', { ...said('first', 1), metricId: 'metric1' }),
        answerComment('first', said('answer', 2)),
      )
      .journey();

    expect(threadsAbout(comments, 'card1')).toMatchObject([
      { metricId: 'metric1', answers: [{ metricId: 'metric1' }] },
    ]);
  });

  it('stay one thread when its first comment is removed: the oldest answer heads it, settled as it was', () => {
    const by = { by: 'Ben', at: at(5) };
    const { comments } = aMap()
      .with(
        writeComment('card1', said('first', 1)),
        answerComment('first', said('answer', 3)),
        answerComment('first', said('another', 4)),
        resolveComment('first', true, by),
        removeComment('first'),
      )
      .journey();

    const [thread, ...others] = threadsOf(comments);

    expect(others).toEqual([]);
    expect(thread).toMatchObject({ id: 'first', first: { id: 'answer', resolved: by }, isResolved: true });
    expect(thread?.answers.map(({ id }) => id)).toEqual(['another']);
  });

  it('begin with the comment that was answered, even where a clock dates the answer ahead of it', () => {
    const { comments } = aMap()
      .with(writeComment('card1', said('first', 10)), answerComment('first', said('answer', 1)))
      .journey();

    expect(threadsOf(comments)).toMatchObject([{ first: { id: 'first' }, answers: [{ id: 'answer' }] }]);
  });

  it('survive a broken file in which answers answer each other', () => {
    const map = aMap().with(writeComment('card1', said('one', 1)), writeComment('card1', said('other', 2)));
    const ring = createLiveMap(map.state());
    ring.edit({
      name: 'broken',
      apply(edit) {
        edit.comments.set('one', { parentId: 'other' });
        edit.comments.set('other', { parentId: 'one' });
      },
    });

    expect(threadsOf(ring.snapshot().comments).map(({ first }) => first.id)).toEqual(['one', 'other']);
  });

  it('remember that their words were changed, and take one step back at a time', () => {
    const live = aMap()
      .with(writeComment('card1', said('first', 1)))
      .live();
    live.edit(rewordComment('first', 'Better words', at(2)));
    live.history.endStep();
    live.edit(resolveComment('first', true, { by: 'Ben', at: at(3) }));

    expect(live.snapshot().comments['first']).toMatchObject({
      text: 'Better words',
      editedAt: at(2),
      isResolved: true,
    });
    live.history.undo();
    expect(live.snapshot().comments['first']).toMatchObject({
      text: 'Better words',
      isResolved: false,
      resolved: null,
    });
    live.history.undo();
    expect(live.snapshot().comments['first']).toMatchObject({ text: 'first', editedAt: '' });
  });
});

describe('the list of all threads', () => {
  const map = aMap()
    .withStages('Before', 'After')
    .withLanes('action', 'feeling')
    .withPersona('Rosa')
    .withCard('Later', { stageId: 'stage2' })
    .withCard('Earlier')
    .with(
      writeComment('card1', said('onLater', 1)),
      writeComment('card2', said('onEarlier', 2, 'Ben', 'What does @Ana think?')),
      writeComment('persona1', said('onRosa', 3, 'Carla')),
      writeComment('stage2', said('onAfter', 4)),
      writeComment('gone', said('onNothing', 5)),
      answerComment('onLater', said('reply', 6, 'Ben')),
      resolveComment('onAfter'),
    );
  const { comments } = map.journey();
  const people = peopleIn(comments, ['Ana']);
  const chosen = (filter: object) =>
    chosenThreads(threadsOf(comments), { ...everyOpen, ...filter }, people).map(({ id }) => id);

  it('is in the order in which one reads the map; what is gone comes last', () => {
    const groups = threadsByThing(map.journey(), threadsOf(comments));

    expect(groups.map(({ aboutId, thing }) => [aboutId, thing?.kind])).toEqual([
      ['persona1', 'persona'],
      ['card2', 'card'],
      ['stage2', 'stage'],
      ['card1', 'card'],
      ['gone', undefined],
    ]);
  });

  it('R11: keeps what was said about a card of a removed stage', () => {
    const without = aMap().withStages('Before').withLanes('action').withCard('Alone');
    without.with(writeComment('stage1', said('onStage', 1)), removeStage('stage1'));

    expect(threadsByThing(without.journey(), threadsOf(without.journey().comments))).toMatchObject([
      { thing: null, aboutId: 'stage1' },
    ]);
  });

  it('is filtered by state, by person, by who is mentioned and by what it is about', () => {
    expect(chosen({})).toEqual(['onLater', 'onEarlier', 'onRosa', 'onNothing']);
    expect(chosen({ state: 'resolved' })).toEqual(['onAfter']);
    expect(chosen({ state: 'all', person: 'Ben' })).toEqual(['onLater', 'onEarlier']);
    expect(chosen({ person: 'ana', calls: true })).toEqual(['onEarlier']);
    expect(chosen({ aboutId: 'card1' })).toEqual(['onLater']);
  });

  it('counts open threads, not answers and not what is settled', () => {
    expect(Object.fromEntries(openCounts(comments))).toEqual({ card1: 1, card2: 1, persona1: 1, gone: 1 });
  });
});
