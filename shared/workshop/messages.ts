import { z } from 'zod/mini';
import { figureSchema } from '../journey/figure.ts';
import { conditionSchema } from '../journey/recipe.ts';
import { actSchema, reactionSchema } from './act.ts';
import { personNameSchema } from './person.ts';
import { placeSchema } from './presence.ts';
import { roomPartSchema, roomViewSchema } from './room.ts';

/*
 * How a guest comes in, and what is said then
 *
 *   POST /join         { code, name }        → { token, personId } or { problem }
 *   WS   /live         Hocuspocus' own protocol, document `map`, the token as its token
 *        stateless →   GuestMessage as JSON: acts, and questions to the survey
 *        ← stateless   HostMessage as JSON: welcome, the room, answers, what was refused
 *        awareness     Presence, see presence.ts
 *   GET  /map          the map as a Yjs state, packed, with `Authorization: Bearer TOKEN`: a page that begins with it hears
 *                      over its socket only what changed since
 *   GET  /sight        the same for a browser's page: its records go ahead of the state, see shared/live/firstSight.ts
 *   GET  /welcome      with the same header, the welcome that the socket will bring: what is seen of a map before it is there
 *   GET  /picture/ID   a picture of the map, with the same header
 *   GET  /copy         the map as a file without customers' data, where the rules allow it, with the same header
 *
 *   POST /move         { pass, by }          → a ticket, for those who are in already: sent on by a host that handed the
 *                      workshop over, or come to another address of this one, see returnPass.ts
 *   POST /onwards      between the two hosts: what guests said to the old one after it was over there
 *
 * A guest keeps its token and comes back with it after any interruption. Map edits are Yjs updates like anybody's. The
 * host judges each, and one that it refuses it tells in `undone`. From then on it hears no more edits on that
 * connection: the guest lets its document go, opens a blank one and connects anew, and has the map as everybody has it.
 */
export const documentName = 'map';
export const joinPath = '/join';
export const livePath = '/live';
export const mapPath = '/map';
export const sightPath = '/sight';
export const welcomePath = '/welcome';
export const picturePath = '/picture/';
export const copyPath = '/copy';
export const movePath = '/move';
export const onwardsPath = '/onwards';
/** Stands in the address of a map that a machine without a display offers, beside the code. */
export const servedMark = 'map';

export const joinSchema = z.strictObject({
  code: z.string().check(z.maxLength(40)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** By which a host knows a browser again that was sent out. */
  mark: z.optional(z.string().check(z.regex(/^[\w-]{16,40}$/))),
});
export type Typed = z.infer<typeof joinSchema>;
export const joinedSchema = z.object({ token: z.string(), personId: z.string() });
export type Joined = z.infer<typeof joinedSchema>;

export const moveSchema = z.strictObject({
  pass: z.string().check(z.maxLength(300)),
  /** A word of the page that shows it, which may show it again. */
  by: z.optional(z.string().check(z.regex(/^[\w-]{16,40}$/))),
});
export type Shown = z.infer<typeof moveSchema>;

/** A problem as it travels; `shared/text/sentences.ts` makes the sentence in the reader's language. */
export const problemSchema = z.looseObject({ kind: z.string() });

const nr = z.int().check(z.minimum(0));

export const surveyQuestionSchema = z.strictObject({
  sourceId: z.string().check(z.maxLength(80)),
  where: z.array(conditionSchema).check(z.maxLength(12)),
  period: z.string().check(z.maxLength(20)),
});
export type SurveyQuestion = z.infer<typeof surveyQuestionSchema>;

/** Guest to host. `nr` counts the guest's own messages; the host's answer names it. */
export const guestMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('act'), nr, act: actSchema }),
  /** Figures under conditions, counted from rows that stay with the host. */
  z.strictObject({ type: z.literal('ask'), nr, question: surveyQuestionSchema }),
  /** To an offer: the port at which one's own Senda waits for the workshop; 0: not now. */
  z.strictObject({
    type: z.literal('takeOver'),
    nr,
    ticket: z.string().check(z.maxLength(100)),
    port: z.int().check(z.minimum(0), z.maximum(65_535)),
  }),
]);
export type GuestMessage = z.infer<typeof guestMessageSchema>;

/** Host to guest. `now` is the host's clock, by which timers run. */
export const hostMessageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('welcome'),
    personId: z.string(),
    now: z.number(),
    room: roomViewSchema,
    /** Cards and comments that are this person's own. */
    own: z.array(z.string()),
    /** Surveys that can be asked. */
    sourcesWithRows: z.array(z.string()),
  }),
  /** The parts of the room that changed. */
  z.object({ type: z.literal('room'), now: z.number(), room: roomPartSchema }),
  z.object({ type: z.literal('done'), nr }),
  z.object({ type: z.literal('refused'), nr, problem: problemSchema }),
  z.object({ type: z.literal('figures'), nr, figures: z.array(figureSchema) }),
  /** Edits were refused: why, and which records. Let the document go and come back. */
  z.object({ type: z.literal('undone'), problem: problemSchema, ids: z.array(z.string()) }),
  z.object({
    type: z.literal('reaction'),
    personId: z.string(),
    reaction: reactionSchema,
    aboutId: z.nullable(z.string()),
  }),
  z.object({
    type: z.literal('gather'),
    personId: z.string(),
    place: placeSchema,
    stageId: z.optional(z.nullable(z.string())),
  }),
  /** The facilitator asks whether one's own Senda would go on as the host. */
  z.object({ type: z.literal('handOver'), ticket: z.string().check(z.maxLength(100)) }),
  /** Nobody waits for the answer to that question any more. */
  z.object({ type: z.literal('offerOver'), ticket: z.string().check(z.maxLength(100)) }),
  /** The workshop goes on there: a Senda comes with its token, a browser's page with the pass, which is good once. Without one it shows the code. */
  z.object({
    type: z.literal('moved'),
    host: z.string().check(z.maxLength(80)),
    pass: z.string().check(z.maxLength(300)),
  }),
  /** Removed, or the workshop ended: do not come back by yourself. */
  z.object({ type: z.literal('over'), problem: problemSchema }),
]);
export type HostMessage = z.infer<typeof hostMessageSchema>;

/** Whom to be: what a page keeps between visits. */
export const ticketSchema = z.object({ token: z.string(), personId: z.string(), name: personNameSchema });
export type Ticket = z.infer<typeof ticketSchema>;
