import type { IncomingMessage } from 'node:http';
import { failed, type Result } from '../../../shared/result.ts';
import { movePath, moveSchema, onwardsPath } from '../../../shared/workshop/messages.ts';
import { type Entry, largestOnwards, onwardsSchema } from '../handing/entry.ts';
import { readBody } from './readBody.ts';

/** What a host answers besides that took its workshop over from another. */
export interface HandedDoor {
  /** A page that comes from the old host shows its pass and is given a ticket. */
  move(pass: string, address: string): Promise<Result<unknown>>;
  isOldHost(key: string): boolean;
  onwards(entries: readonly Entry[]): Promise<unknown>;
}

export const isHandedPath = (url: string): boolean => url === movePath || url === onwardsPath;

/** What is answered as JSON, or why not. */
export async function answerHanded(
  door: HandedDoor,
  request: IncomingMessage,
  address: string,
): Promise<Result<unknown>> {
  if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json')
    return failed({ kind: 'workshop-not-understood' });
  if (request.url === movePath) {
    const asked = moveSchema.safeParse(await jsonIn(request, 2048));
    return asked.success ? door.move(asked.data.pass, address) : failed({ kind: 'workshop-no-ticket' });
  }
  if (!door.isOldHost(/^Bearer ([\w-]{43})$/.exec(request.headers.authorization ?? '')?.[1] ?? ''))
    return failed({ kind: 'handing-refused' });
  const told = onwardsSchema.safeParse(await jsonIn(request, largestOnwards));
  return told.success
    ? { ok: true, value: { answers: await door.onwards(told.data.entries) } }
    : failed({ kind: 'workshop-not-understood' });
}

async function jsonIn(request: IncomingMessage, most: number): Promise<unknown> {
  try {
    return JSON.parse((await readBody(request, most)) ?? 'null');
  } catch {
    return null;
  }
}
