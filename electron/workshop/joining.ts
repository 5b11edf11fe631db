import type { IncomingMessage } from 'node:http';
import type { Connection } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import { failed, ok, type Result } from '../../shared/result.ts';
import { limits } from '../../shared/workshop/limits.ts';
import type { HostMessage, Joined, Typed } from '../../shared/workshop/messages.ts';
import { roomFor } from '../../shared/workshop/roomFor.ts';
import { createLine, type Line } from './guests/line.ts';
import { hearEdit, hearWords } from './hearing.ts';
import type { Inside } from './inside.ts';

/** Somebody typed a code and a name. */
export function join(inside: Inside, { code, name, mark }: Typed, address: string): Result<Joined> {
  const moved = movedFault(inside);
  if (moved) return failed(moved);
  if (inside.bans.isBanned(address, mark)) return failed({ kind: 'workshop-removed' });
  if (!inside.paces.joins.take(address)) return failed({ kind: 'workshop-too-fast' });
  // Before the code, of which nobody learns anything here.
  if (inside.keeper.room().rules.isClosed) return failed({ kind: 'workshop-closed' });
  const known = inside.codes.try(code, address);
  if (!known.ok) return known;
  const person = inside.keeper.join(name);
  if (!person.ok) return person;
  const personId = person.value.id;
  inside.cameFrom.set(personId, address);
  inside.bans.noteMark(personId, mark);
  const token = inside.tokens.give(personId);
  inside.needs.onLearnt();
  return ok({ token, personId });
}

const movedFault = ({ course }: Inside) =>
  course.stage() === 'here' ? null : { kind: course.stage() === 'held' ? 'workshop-moving' : 'workshop-moved' };

/** Who shows a token; whoever shows too many wrong ones is nobody for a while. */
export function personOf(inside: Inside, token: string, address: string): string | null {
  const personId = inside.paces.tokens.mayTake(address) ? inside.tokens.personOf(token) : null;
  if (personId !== null) inside.cameFrom.set(personId, address);
  else {
    inside.paces.tokens.take(address);
    inside.refused('no-token', address);
  }
  return personId;
}

/** A socket was opened: nobody's, until a token is shown. */
export function takeSocket(inside: Inside, socket: WebSocket, request: IncomingMessage, address: string): void {
  if (!inside.strangers.add(address)) {
    inside.refused('too-many-strangers', address);
    socket.terminate();
    return;
  }
  const { engine, pointers } = inside.parts();
  const connected = engine.connect(socket, request, () => line);
  const line: Line = createLine({
    socket,
    address,
    now: inside.needs.now,
    pass: connected.pass,
    heard: connected.heard,
    mayPoint: pointers.mayPoint,
    onUpdate: (who, update) => hearEdit(inside, who, update),
    onWords: (who, text) => hearWords(inside, who, text),
    onFault: (_, kind) => inside.refused(kind, address),
  });
  const patience = setTimeout(() => {
    if (line.personId !== null) return;
    inside.refused('no-token-in-time', address);
    socket.terminate();
  }, limits.patience);
  const asking = setInterval(line.ask, limits.asking);
  socket.once('close', () => {
    clearTimeout(patience);
    clearInterval(asking);
    if (!line.isOpen) inside.strangers.remove(address);
    connected.closed();
    if (line.personId !== null && inside.crowd.remove(line, line.personId)) inside.keeper.setHere(line.personId, false);
  });
}

/** The token was good and Hocuspocus is ready. */
export function welcome(inside: Inside, line: Line, connection: Connection): void {
  const { personId } = line;
  if (personId === null) return;
  inside.strangers.remove(line.address);
  inside.crowd.add(line, personId);
  inside.keeper.setHere(personId, true);
  line.open(connection, welcomeOf(inside, personId));
  inside.afterWelcome?.(line, personId);
}

/** The room and what this person has in it, as it is now. */
export function welcomeOf({ needs, keeper, parts }: Inside, personId: string): HostMessage {
  const now = needs.now();
  return {
    type: 'welcome',
    personId,
    now,
    room: roomFor(keeper.room(), personId, now),
    own: parts().desk.ownOf(personId),
    sourcesWithRows: [...needs.sourcesWithRows()],
  };
}
