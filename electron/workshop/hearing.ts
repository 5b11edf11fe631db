import type { Reply } from '../../shared/bridge/contract.ts';
import { failed, ok } from '../../shared/result.ts';
import type { Act } from '../../shared/workshop/act.ts';
import type { Effect } from '../../shared/workshop/acted.ts';
import type { GuestMessage } from '../../shared/workshop/messages.ts';
import type { Heard, Line } from './guests/line.ts';
import { readWords } from './guests/told.ts';
import type { Inside } from './inside.ts';

/** A guest's edit: taken in, or undone at the guest. */
export function hearEdit(inside: Inside, line: Line, update: Uint8Array): Heard {
  const { personId } = line;
  if (personId === null) return 'refused';
  if (inside.course.takes({ kind: 'edit', line, personId, update })) return 'later';
  const taken = inside.parts().desk.take(update, personId, inside.keeper.room());
  if (taken.ok) {
    if (taken.value.isNews) inside.keeper.noteActive(personId);
    // What is confirmed is forgotten at the guest. Where the disk takes nothing, the guest keeps it.
    taken.value.written.then(line.taken, () => {});
    return 'later';
  }
  const { kind, ids } = taken.problem;
  if (kind === 'workshop-out-of-step' && !line.isInStep) return 'early';
  inside.refused(kind, line.address);
  line.deafen();
  line.tell({ type: 'undone', problem: { kind }, ids: [...ids] });
  if (!inside.paces.refusals.take(personId)) removePerson(inside, personId, false);
  return 'refused';
}

/** A guest's words: an act, or a question to the survey. */
export function hearWords(inside: Inside, line: Line, text: string): void {
  const { personId } = line;
  if (personId === null) return;
  const read = readWords(text);
  if (!read.ok) {
    inside.refused(read.problem.kind, line.address);
    if (!inside.paces.refusals.take(personId)) removePerson(inside, personId, false);
    return;
  }
  const { nr } = read.value;
  if (!inside.paces.acts.take(personId)) {
    inside.refused('workshop-too-fast', line.address);
    line.tell({ type: 'refused', nr, problem: { kind: 'workshop-too-fast' } });
    return;
  }
  if (inside.course.takes({ kind: 'words', line, personId, text })) return;
  if (read.value.type === 'takeOver') {
    inside.offers.answer(personId, read.value.ticket, line.address, read.value.port);
    line.tell({ type: 'done', nr });
  } else if (read.value.type === 'act') {
    const acted = actAs(inside, personId, read.value.act);
    if (!acted.ok) {
      inside.refused(acted.problem.kind, line.address);
      line.tell({ type: 'refused', nr, problem: acted.problem });
    } else
      acted.value.then(
        () => line.tell({ type: 'done', nr }),
        () => {},
      );
  } else void answerQuestion(inside, line, read.value);
}

async function answerQuestion(inside: Inside, line: Line, { nr, question }: Extract<GuestMessage, { type: 'ask' }>) {
  const figures = await inside.needs.ask(question).catch(() => failed({ kind: 'unexpected' }));
  line.tell(
    figures.ok ? { type: 'figures', nr, figures: figures.value } : { type: 'refused', nr, problem: figures.problem },
  );
}

/** Somebody, the facilitator perhaps, does something in the room. It ends when no crash can undo it. */
export function actAs(inside: Inside, personId: string, act: Act): Reply<Promise<void>> {
  const { desk } = inside.parts();
  // Said once more, as the answer was lost. All see it: no rule of today refuses it, or hides it.
  if (act.kind === 'card.put' && desk.shows(act.card.id)) return ok(desk.put([{ by: personId, card: act.card }]));
  const acted = inside.keeper.act(personId, act);
  if (!acted.ok) return failed({ ...acted.problem });
  const done = acted.value.map((effect) => carryOut(inside, personId, effect));
  return ok(Promise.all([...done, inside.needs.written?.()]).then(() => {}));
}

function carryOut(inside: Inside, personId: string, effect: Effect): Promise<void> | undefined {
  switch (effect.kind) {
    case 'cards':
      return inside.parts().desk.put(effect.cards);
    case 'newCode':
      inside.codes.renew();
      return;
    case 'remove':
      removePerson(inside, effect.personId, effect.isBanned);
      return;
    case 'letIn':
      inside.bans.letIn(effect.personId);
      return;
    case 'tell':
      tell(inside, personId, effect.act);
  }
}

function tell({ crowd, needs }: Inside, personId: string, act: Extract<Effect, { kind: 'tell' }>['act']): void {
  if (act.kind === 'gather') {
    crowd.tellAll({ type: 'gather', personId, place: act.place, stageId: act.stageId });
    return;
  }
  const { reaction, aboutId } = act;
  crowd.tellAll({ type: 'reaction', personId, reaction, aboutId });
  needs.window.reacted(personId, reaction, aboutId);
}

/** Shows somebody the door; who is banned may not come back from there. */
function removePerson(inside: Inside, personId: string, isBanned: boolean): void {
  inside.tokens.take(personId);
  const address = inside.cameFrom.get(personId);
  if (isBanned) inside.bans.ban(personId, address);
  inside.crowd.end(personId, { type: 'over', problem: { kind: 'workshop-removed' } });
  inside.needs.onLearnt();
}
