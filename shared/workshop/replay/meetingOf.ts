import type { Meeting } from '../minutes.ts';
import { createWalk, personAt, type Replay } from './replay.ts';

/** What the minutes of a workshop are made from, long after it. */
export function meetingOf(replay: Replay): Meeting {
  const { first, steps, moments, people, startedAt, endedAt } = replay;
  const notes = {
    decision: new Map<string, Meeting['parked'][number]>(),
    parked: new Map<string, Meeting['parked'][number]>(),
  };
  for (const { at, moment } of moments) {
    if (moment.kind === 'decision' || moment.kind === 'parked')
      notes[moment.kind].set(moment.id, { id: moment.id, by: moment.by, text: moment.text, at });
    if (moment.kind === 'decisionGone') notes.decision.delete(moment.id);
    if (moment.kind === 'parkedGone') notes.parked.delete(moment.id);
  }
  return {
    before: first,
    after: createWalk(replay).go(steps.length),
    startedAt,
    endedAt,
    people: [...new Set(people.map(({ id }) => id))].flatMap((id) => {
      const person = personAt(replay, id, endedAt);
      return person ? [{ id, name: person.name, hue: person.hue, role: 'contributor', isHere: false } as const] : [];
    }),
    results: moments.flatMap(({ moment }) => (moment.kind === 'result' ? [moment.result] : [])),
    decisions: [...notes.decision.values()],
    parked: [...notes.parked.values()],
  };
}
