import type {
  Answers,
  Argument,
  BridgeProblem,
  FileTaken,
  RequestName,
  SendaBridge,
} from '../../shared/bridge/contract.ts';
import { failed, ok, type Result } from '../../shared/result.ts';

declare global {
  interface Window {
    /** Put here by preload. */
    readonly senda: SendaBridge;
  }
}

let other: SendaBridge | null = null;

/** From now on this page speaks through another bridge, as where it shows the map of another Senda; null ends that. */
export function speakThrough(bridge: SendaBridge | null): void {
  other = bridge;
}

/** Asks main; a bridge that breaks is a problem like any other, so that no caller needs a catch. */
export async function request<Name extends RequestName>(
  name: Name,
  argument: Argument<Name>,
): Promise<Result<Answers[Name], BridgeProblem>> {
  try {
    const reply = await (other ?? window.senda).request(name, argument);
    return reply.ok ? ok(reply.value) : failed(reply.problem);
  } catch (error) {
    return failed({ kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** Whether this window may ask for that, so that nothing is offered in vain: in a guest's browser much is not there. */
export function can(name: RequestName): boolean {
  const bridge = other ?? (typeof window === 'undefined' ? undefined : window.senda);
  return bridge?.can === undefined || bridge.can(name);
}

/** Listens to main; gives the way to stop. */
export const on: SendaBridge['on'] = (name, listener) => (other ?? window.senda).on(name, listener);

/** Hands a dropped file to main; what comes back stands for it. */
export async function takeFile(file: File): Promise<Result<FileTaken, BridgeProblem>> {
  try {
    const reply = await (other ?? window.senda).takeFile(file);
    return reply.ok ? ok(reply.value) : failed(reply.problem);
  } catch (error) {
    return failed({ kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) });
  }
}
