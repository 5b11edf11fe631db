import { z } from 'zod/mini';
import { idSchema } from '../journey/id.ts';
import { agendaSchema } from './agenda.ts';
import { putCardSchema } from './hiddenCards.ts';
import { lockSchema } from './lock.ts';
import { personNameSchema } from './person.ts';
import { placeSchema } from './presence.ts';
import { type Ability, guestRoleSchema } from './role.ts';
import { durationSchema } from './timer.ts';
import { ballotSchema, voteSchema } from './vote.ts';

/** Everything that a person does in a workshop besides changing the map; `askedOf` says what each takes. */
const line = z.string().check(z.minLength(1), z.maxLength(500));
const id = idSchema;
const one = <Kind extends string, Shape extends Record<string, z.ZodMiniType>>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

export const reactionSchema = z.enum(['yes', 'idea', 'question', 'heart', 'clap', 'hmm']);
export type Reaction = z.infer<typeof reactionSchema>;

export const actSchema = z.discriminatedUnion('kind', [
  one('timer.start', { total: durationSchema, label: z.string().check(z.maxLength(200)), hasSound: z.boolean() }),
  one('timer.pause', {}),
  one('timer.resume', {}),
  /** Negative: shortens it. */
  one('timer.add', { more: z.number().check(z.minimum(-86_400_000), z.maximum(86_400_000)) }),
  one('timer.sound', { hasSound: z.boolean() }),
  one('timer.stop', {}),
  one('agenda.set', { steps: agendaSchema.shape.steps }),
  one('agenda.go', { stepId: z.nullable(id) }),
  one('locks.set', { locks: z.array(lockSchema).check(z.maxLength(500)) }),
  /** From now on new cards stay hidden: in these lanes, or with null everywhere. */
  one('privacy.start', { laneIds: z.nullable(z.array(id).check(z.maxLength(200))) }),
  /** Hidden cards come onto the map, all at once. */
  one('privacy.reveal', {}),
  one('vote.start', { vote: voteSchema }),
  one('vote.reveal', {}),
  one('vote.cancel', {}),
  /** Takes everybody there once; it is passed on and not kept. A phone, which draws no map, goes to the stage. */
  one('gather', { place: placeSchema, stageId: z.optional(z.nullable(id)) }),
  /** Everything but these records is dimmed for all; null ends it. */
  one('spotlight', { ids: z.nullable(z.array(id).check(z.maxLength(500))) }),
  one('decision.note', { id, text: line }),
  one('decision.remove', { id }),
  one('parked.remove', { id }),
  one('person.role', { personId: id, role: guestRoleSchema }),
  one('person.remove', { personId: id, isBanned: z.boolean() }),
  /** Whoever was banned may come back, with the code. */
  one('person.letIn', { personId: id }),
  one('rules.set', { newcomers: guestRoleSchema, mayTakeCopy: z.boolean(), isClosed: z.optional(z.boolean()) }),
  /** The old code stops to work; who is in stays in. */
  one('code.renew', {}),

  /** Onto the map, or hidden while cards stay hidden there; the same id again changes a hidden one. */
  one('card.put', { card: putCardSchema }),
  /** Takes one's own hidden card back. */
  one('card.takeBack', { id }),
  /** Replaces what one gave before. */
  one('vote.cast', { voteId: id, ballot: ballotSchema }),
  one('park', { id, text: line }),
  one('hand.raise', {}),
  /** One's own, or as facilitator anybody's. */
  one('hand.lower', { personId: id }),
  one('react', { reaction: reactionSchema, aboutId: z.nullable(id) }),
  one('name', { name: personNameSchema }),
  /** One's own Senda could go on as the host. */
  one('host.able', { canHost: z.boolean() }),
]);
export type Act = z.infer<typeof actSchema>;
export type ActKind = Act['kind'];

export const askedOf: Readonly<Record<ActKind, Ability>> = {
  'timer.start': 'lead',
  'timer.pause': 'lead',
  'timer.resume': 'lead',
  'timer.add': 'lead',
  'timer.sound': 'lead',
  'timer.stop': 'lead',
  'agenda.set': 'lead',
  'agenda.go': 'lead',
  'locks.set': 'lead',
  'privacy.start': 'lead',
  'privacy.reveal': 'lead',
  'vote.start': 'lead',
  'vote.reveal': 'lead',
  'vote.cancel': 'lead',
  gather: 'lead',
  spotlight: 'lead',
  'decision.note': 'lead',
  'decision.remove': 'lead',
  'parked.remove': 'lead',
  'person.role': 'lead',
  'person.remove': 'lead',
  'person.letIn': 'lead',
  'rules.set': 'lead',
  'code.renew': 'lead',
  'card.put': 'add',
  'card.takeBack': 'add',
  'vote.cast': 'vote',
  park: 'add',
  'hand.raise': 'speak',
  'hand.lower': 'speak',
  react: 'speak',
  name: 'speak',
  'host.able': 'speak',
};
