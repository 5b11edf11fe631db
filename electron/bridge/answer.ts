import type { WebContents, WebFrameMain } from 'electron';
import type { Answers, Argument, BridgeProblem, Reply, RequestName } from '../../shared/bridge/contract.ts';
import { requests } from '../../shared/bridge/contract.ts';

/**
 * The only door from a page into the main process. A request is answered when four things hold: it comes from the
 * main frame of one of our own pages, its name is in the contract, its argument has the size a request may have,
 * and the argument fits the schema. Everything else is refused with a tagged problem and never reaches a handler.
 * Handlers are plain functions; each feature gives its part of the record, and `main.ts` puts the parts together.
 */
export type Answerer<Asker, Name extends RequestName> = (
  asker: Asker,
  argument: Argument<Name>,
) => Promise<Reply<Answers[Name]>>;

/** The handlers of some requests: what a feature contributes. */
export type AnswersTo<Asker, Names extends RequestName> = { readonly [Name in Names]: Answerer<Asker, Name> };

export interface Call {
  readonly sender: WebContents;
  readonly senderFrame: WebFrameMain | null;
}

export interface Door<Asker> {
  readonly answers: Partial<AnswersTo<Asker, RequestName>>;
  readonly origin: string;
  /** Who asks; null for a page that is not one of ours. */
  askerOf(sender: WebContents): Asker | null;
  log(text: string): void;
}

const largest = 64 * 1024 * 1024;

export function createAnswer<Asker>(
  door: Door<Asker>,
): (call: Call, name: unknown, argument: unknown) => Promise<Reply<unknown>> {
  return async (call, name, argument) => {
    const asker = isOurs(call, door.origin) ? door.askerOf(call.sender) : null;
    if (!asker) return refuse('foreign-sender');
    if (typeof name !== 'string' || !Object.hasOwn(requests, name)) return refuse('unknown-request');
    const request = name as RequestName;
    const answerer = door.answers[request] as Answerer<Asker, RequestName> | undefined;
    if (!answerer) return refuse('unknown-request');
    if (weight(argument) > largest) return refuse('too-large');
    const checked = requests[request].safeParse(argument);
    if (!checked.success) return refuse('bad-argument');
    return answerSafely(door, request, () => answerer(asker, checked.data as never));
  };
}

/** A bug in a handler must not leave the page waiting for ever, nor tell it our paths. */
async function answerSafely<Asker>(
  door: Door<Asker>,
  name: string,
  answer: () => Promise<Reply<unknown>>,
): Promise<Reply<unknown>> {
  try {
    return await answer();
  } catch (error) {
    door.log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return refuse('unexpected');
  }
}

const refuse = (kind: string): { ok: false; problem: BridgeProblem } => ({ ok: false, problem: { kind } });

/** The main frame of a page from our own scheme. */
export function isOurs({ senderFrame }: Pick<Call, 'senderFrame'>, origin: string): boolean {
  if (!senderFrame || senderFrame.parent !== null) return false;
  return senderFrame.url.startsWith(`${origin}/`);
}

/** Bytes an argument holds, roughly, counted only until it is too much; deep or cyclic values weigh too much. */
export function weight(value: unknown, depth = 0): number {
  if (depth > 20) return Number.POSITIVE_INFINITY;
  if (typeof value === 'string') return value.length * 2;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (value instanceof ArrayBuffer) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 8;
  let total = 16;
  for (const [key, part] of Object.entries(value)) {
    total += key.length * 2 + weight(part, depth + 1);
    if (total > largest) return total;
  }
  return total;
}
