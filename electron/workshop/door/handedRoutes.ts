import type { IncomingMessage } from 'node:http';
import { failed, type Result } from '../../../shared/result.ts';
import { type Entry, largestOnwards, onwardsSchema } from '../handing/entry.ts';
import { readBody } from './readBody.ts';

/** What a host answers besides that took its workshop over from another. */
export interface HandedDoor {
  isOldHost(key: string): boolean;
  onwards(entries: readonly Entry[]): Promise<unknown>;
}

/** What is answered as JSON, or why not. */
export async function answerHanded(door: HandedDoor, request: IncomingMessage): Promise<Result<unknown>> {
  if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json')
    return failed({ kind: 'workshop-not-understood' });
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
