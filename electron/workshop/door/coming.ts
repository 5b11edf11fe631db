import type { IncomingMessage } from 'node:http';
import type { Result } from '../../../shared/result.ts';
import {
  type Joined,
  joinPath,
  joinSchema,
  movePath,
  moveSchema,
  type Shown,
  type Ticket,
  type Typed,
} from '../../../shared/workshop/messages.ts';
import { readBody } from './readBody.ts';

export interface ComingNeeds {
  join(typed: Typed, address: string): Promise<Result<Joined>>;
  /** Somebody who is in already shows a pass. */
  move(shown: Shown, address: string): Promise<Result<Ticket>>;
}

/** What is answered to who wants to come in; `refused`: why not. Without words nothing is said. */
export interface Answer {
  readonly status: number;
  readonly refused?: string;
  readonly words?: unknown;
}

export const isComingPath = (url: string): boolean => url === joinPath || url === movePath;

/** By a code, or by a pass. */
export async function answerComing(needs: ComingNeeds, request: IncomingMessage, address: string): Promise<Answer> {
  if (request.method !== 'POST') return no(405, 'wrong-method');
  // A page of another site can send words without asking, but not under this type.
  if (request.headers['content-type'] !== 'application/json') return no(415, 'wrong-type');
  const body = await readBody(request, 2048);
  if (body === null) return no(413, 'too-large');
  return request.url === joinPath ? joining(needs, parsed(body), address) : moving(needs, parsed(body), address);
}

async function joining({ join }: ComingNeeds, said: unknown, address: string): Promise<Answer> {
  const typed = joinSchema.safeParse(said);
  if (!typed.success) return no(400, 'bad-join');
  const joined = await join(typed.data, address);
  if (joined.ok) return { status: 200, words: joined.value };
  return { ...no(403, joined.problem.kind), words: { problem: joined.problem } };
}

async function moving({ move }: ComingNeeds, said: unknown, address: string): Promise<Answer> {
  const shown = moveSchema.safeParse(said);
  if (!shown.success) return no(403, 'workshop-no-ticket');
  const ticket = await move(shown.data, address);
  return ticket.ok ? { status: 200, words: ticket.value } : no(403, ticket.problem.kind);
}

const no = (status: number, refused: string): Answer => ({ status, refused });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
