import { z } from 'zod/mini';
import { idSchema } from '../journey/id.ts';
import { agendaSchema, blankAgenda } from './agenda.ts';
import { type HiddenCards, noPrivacy, privacySchema, putCardSchema } from './hiddenCards.ts';
import { lockSchema } from './lock.ts';
import { facilitatorId, personSchema } from './person.ts';
import { guestRoleSchema } from './role.ts';
import { timerSchema } from './timer.ts';
import { type Ballots, ballotSchema, voteResultSchema, voteSchema } from './vote.ts';

/*
 * What is going on in a workshop
 *
 * The map itself travels by Yjs. All else that people share during a workshop is the room: plain data that only the host
 * changes, by `applyAct`, and of which everybody gets the part that is theirs to see, by `roomFor`. So a guest cannot
 * set the timer by writing into a document, and nobody's document holds what is secret.
 */

/** A thought kept for later. */
export const parkedSchema = z.object({ id: idSchema, by: idSchema, text: z.string(), at: z.number() });
export type Parked = z.infer<typeof parkedSchema>;

export const rulesSchema = z.object({
  /** What those who join are at first. */
  newcomers: guestRoleSchema,
  mayTakeCopy: z.boolean(),
  /** Nobody new comes in, whatever they know; whoever is in comes back. */
  isClosed: z.optional(z.boolean()),
});
export type Rules = z.infer<typeof rulesSchema>;

const shared = {
  people: z.array(personSchema),
  timer: z.nullable(timerSchema),
  agenda: agendaSchema,
  locks: z.array(lockSchema),
  privacy: privacySchema,
  vote: z.nullable(voteSchema),
  results: z.array(voteResultSchema),
  /** Who raised a hand, first come first. */
  hands: z.array(z.object({ personId: idSchema, at: z.number() })),
  parked: z.array(parkedSchema),
  decisions: z.array(parkedSchema),
  spotlight: z.nullable(z.array(idSchema)),
  rules: rulesSchema,
};

/** What a person is shown of the room: what all share, what is their own, and what only the facilitator sees. */
export const roomViewSchema = z.object({
  ...shared,
  mine: z.object({ hidden: z.array(putCardSchema), ballot: z.nullable(ballotSchema) }),
  /** How many took part in the running vote, and how many cards are hidden: numbers alone. */
  counts: z.object({ voted: z.number(), hidden: z.number() }),
  /** Null for guests. */
  lead: z.nullable(
    z.object({
      /** Those here who did nothing for some minutes. */
      silent: z.array(idSchema),
      hidden: z.record(idSchema, z.number()),
      voted: z.array(idSchema),
      /** Those who may not come back, the last one last. */
      banned: z.array(idSchema),
    }),
  ),
});
export type RoomView = z.infer<typeof roomViewSchema>;
export const roomPartSchema = z.partial(roomViewSchema);

/** All of it, as the host holds it. */
export interface Room extends Omit<RoomView, 'mine' | 'counts' | 'lead'> {
  readonly hidden: HiddenCards;
  readonly ballots: Ballots;
  /** By which people went before. */
  readonly formerNames?: { readonly [personId: string]: readonly string[] } | undefined;
  /** Who may not come back; the door knows by what. */
  readonly banned?: readonly string[] | undefined;
  /** When each person last did something, the map's edits included. */
  readonly activeAt: { readonly [personId: string]: number };
}

export const newRoom = (facilitator: string, rules: Rules, now: number): Room => ({
  people: [{ id: facilitatorId, name: facilitator, role: 'facilitator', hue: 0, isHere: true }],
  timer: null,
  agenda: blankAgenda,
  locks: [],
  privacy: noPrivacy,
  vote: null,
  results: [],
  hands: [],
  parked: [],
  decisions: [],
  spotlight: null,
  rules,
  hidden: {},
  ballots: {},
  activeAt: { [facilitatorId]: now },
});

/** A map that a machine without a display offers is led by nobody. */
export const isLed = ({ people }: Pick<Room, 'people'>): boolean =>
  people.some(({ role, isHere }) => role === 'facilitator' && isHere);

export const personIn = (room: Pick<Room, 'people'>, id: string) => room.people.find((person) => person.id === id);
