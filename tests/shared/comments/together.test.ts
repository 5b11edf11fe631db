import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saidIn, threadsOf } from '../../../shared/comments/threads.ts';
import {
  answerComment,
  removeComment,
  resolveComment,
  rewordComment,
  writeComment,
} from '../../../shared/edits/comments.ts';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { aMap } from '../../builders/aMap.ts';
import { exchange, twoPeople } from '../../builders/people.ts';
import { runs } from '../../builders/runs.ts';
import { seed } from '../../builders/seed.ts';

const said = (id: string, author: string) => ({
  id,
  author,
  text: `Words of ${id}`,
  writtenAt: '2026-01-01T00:00:00Z',
});

test('R25: two answers written at once both stand, and a resolve beside them holds', () => {
  const [ana, ben] = twoPeople(
    aMap()
      .with(writeComment('card1', said('first', 'Carla')))
      .state(),
  );
  ana.edit(answerComment('first', said('ofAna', 'Ana')));
  ben.edit(answerComment('first', said('ofBen', 'Ben')));
  ben.edit(resolveComment('first', true, { by: 'Ben', at: '2026-01-02T00:00:00Z' }));

  exchange(ana, ben);

  expect(threadsOf(ana.snapshot().comments)).toEqual(threadsOf(ben.snapshot().comments));
  expect(threadsOf(ana.snapshot().comments)).toMatchObject([
    { isResolved: true, first: { resolved: { by: 'Ben' } }, answers: [{ id: 'ofAna' }, { id: 'ofBen' }] },
  ]);
});

test('R25: an answer to a comment that somebody removes at that moment is kept, in one thread with the others', () => {
  const start = aMap().with(
    writeComment('card1', said('first', 'Carla')),
    answerComment('first', said('early', 'Ana')),
  );
  const [ana, ben] = twoPeople(start.state());
  ana.edit(removeComment('first'));
  ben.edit(answerComment('first', said('late', 'Ben')));

  exchange(ana, ben);

  expect(threadsOf(ana.snapshot().comments).map((thread) => saidIn(thread).map(({ id }) => id))).toEqual([
    ['early', 'late'],
  ]);
});

const deed = fc.record({
  who: fc.nat(1),
  what: fc.constantFrom('write', 'answer', 'answer', 'reword', 'resolve', 'reopen', 'remove', 'undo', 'meet'),
  which: fc.nat(20),
});

test('R25: whatever two people write, answer, settle and remove, they end with the same threads and no answer is lost', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      const start = aMap()
        .with(writeComment('card1', said('first', 'Carla')))
        .state();
      const people = twoPeople(start);
      const written = new Set(['first']);
      const removed = new Set<string>();
      const names = ['Ana', 'Ben'] as const;
      for (const [at, { who, what, which }] of deeds.entries()) {
        const live: LiveMap = people[who === 0 ? 0 : 1];
        const there = Object.keys(live.snapshot().comments).sort();
        const id = there[which % there.length];
        const fresh = `said${at}`;
        const edits: Record<string, () => MapEdit | null> = {
          write: () => writeComment(`card${which % 3}`, said(fresh, names[who === 0 ? 0 : 1])),
          answer: () => (id ? answerComment(id, said(fresh, names[who === 0 ? 0 : 1])) : null),
          reword: () => (id ? rewordComment(id, `Other words ${at}`, '2026-01-03T00:00:00Z') : null),
          resolve: () => (id ? resolveComment(id, true, { by: names[who === 0 ? 0 : 1], at: String(at) }) : null),
          reopen: () => (id ? resolveComment(id, false, { by: names[who === 0 ? 0 : 1], at: String(at) }) : null),
          remove: () => (id ? removeComment(id) : null),
        };
        const edit = edits[what]?.();
        if (what === 'meet') exchange(...people);
        else if (what === 'undo') {
          const before = Object.keys(live.snapshot().comments);
          live.history.undo();
          for (const gone of before) if (!(gone in live.snapshot().comments)) removed.add(gone);
        } else if (edit) {
          if ((what === 'write' || what === 'answer') && (what === 'write' || id)) written.add(fresh);
          if (what === 'remove' && id) removed.add(id);
          live.edit(edit);
          live.history.endStep();
        }
      }

      exchange(...people);

      const [ana, ben] = people.map((live) => live.snapshot().comments);
      expect(ana).toEqual(ben);
      const threads = threadsOf(ana ?? {});
      expect(threads).toEqual(threadsOf(ben ?? {}));
      const inThreads = threads.flatMap((thread) => saidIn(thread).map(({ id }) => id));
      expect(inThreads.sort()).toEqual(Object.keys(ana ?? {}).sort());
      for (const id of written) expect(removed.has(id) || id in (ana ?? {})).toBe(true);
      for (const { resolved } of Object.values(ana ?? {}))
        if (resolved) expect(deeds[Number(resolved.at)]?.who === 0 ? 'Ana' : 'Ben').toBe(resolved.by);
    }),
    { numRuns: runs(100), seed },
  );
});
