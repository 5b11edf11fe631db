import { z } from 'zod/mini';
import { idSchema } from '../../journey/id.ts';
import { allHidden } from '../hiddenCards.ts';
import type { Person } from '../person.ts';
import type { Room } from '../room.ts';
import { voteResultSchema } from '../vote.ts';

/** What happened in the room, as everybody in it saw. */
const text = z.string();
export const momentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('step'), title: text }),
  /** New cards stay hidden from now on. */
  z.object({ kind: z.literal('hide') }),
  z.object({ kind: z.literal('reveal'), cards: z.number() }),
  z.object({ kind: z.literal('vote'), question: text }),
  z.object({ kind: z.literal('result'), result: voteResultSchema }),
  z.object({ kind: z.literal('decision'), id: idSchema, by: idSchema, text }),
  z.object({ kind: z.literal('decisionGone'), id: idSchema }),
  z.object({ kind: z.literal('parked'), id: idSchema, by: idSchema, text }),
  z.object({ kind: z.literal('parkedGone'), id: idSchema }),
]);
export type Moment = z.infer<typeof momentSchema>;

/** What is new in the room. How many dots were given, and who hides what, is not among it. */
export function momentsBetween(before: Room, after: Room): Moment[] {
  return [
    ...stepMoments(before, after),
    ...privacyMoments(before, after),
    ...voteMoments(before, after),
    ...noteMoments(before.decisions, after.decisions, 'decision'),
    ...noteMoments(before.parked, after.parked, 'parked'),
  ];
}

function stepMoments({ agenda: before }: Room, { agenda: after }: Room): Moment[] {
  const step = after.steps.find(({ id }) => id === after.currentId);
  return step && before.currentId !== after.currentId ? [{ kind: 'step', title: step.title }] : [];
}

function privacyMoments(before: Room, after: Room): Moment[] {
  if (before.privacy.isOn === after.privacy.isOn) return [];
  return after.privacy.isOn ? [{ kind: 'hide' }] : [{ kind: 'reveal', cards: allHidden(before.hidden).length }];
}

function voteMoments(before: Room, after: Room): Moment[] {
  const started = after.vote && after.vote.id !== before.vote?.id ? [after.vote] : [];
  return [
    ...started.map(({ question }): Moment => ({ kind: 'vote', question })),
    ...(before.results === after.results ? [] : after.results.slice(before.results.length)).map(
      (result): Moment => ({ kind: 'result', result }),
    ),
  ];
}

function noteMoments(before: Room['parked'], after: Room['parked'], kind: 'decision' | 'parked'): Moment[] {
  if (before === after) return [];
  const known = new Map(before.map((note) => [note.id, note.text]));
  const fresh = after.filter((note) => known.get(note.id) !== note.text);
  const left = new Set(after.map(({ id }) => id));
  return [
    ...fresh.map(({ id, by, text: written }): Moment => ({ kind, id, by, text: written })),
    ...before.flatMap(({ id }): Moment[] => (left.has(id) ? [] : [{ kind: `${kind}Gone`, id }])),
  ];
}

/** Those who came, or are called otherwise now. */
export function peopleBetween(before: readonly Person[], after: readonly Person[]): Person[] {
  if (before === after) return [];
  const known = new Map(before.map((person) => [person.id, person]));
  return after.filter(({ id, name, hue }) => known.get(id)?.name !== name || known.get(id)?.hue !== hue);
}
