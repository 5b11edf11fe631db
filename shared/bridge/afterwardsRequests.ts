import { z } from 'zod/mini';
import { minutesSchema } from '../workshop/minutesSchema.ts';

const recordingId = z.string().check(z.regex(/^[\w-]{1,80}$/));

/** The part of the contract that is about what remains of a workshop: its minutes and its recordings. */
export const afterwardsRequests = {
  /** The dialog comes first; the window says what stands in them, and never where they go. */
  'minutes.save': z.object({ format: z.enum(['pdf', 'md']), minutes: minutesSchema }),
  /** What was recorded of this window's map on this machine, newest first; a running workshop is among them. */
  'replay.list': z.undefined(),
  'replay.read': z.object({ id: recordingId }),
  /** A running one stays. */
  'replay.forget': z.object({ id: recordingId }),
} as const;

export interface Recording {
  readonly id: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly isRunning: boolean;
}

export interface AfterwardsRequests {
  'minutes.save': { fileName: string };
  'replay.list': Recording[];
  /** As `shared/workshop/replay/recording.ts` reads it. */
  'replay.read': Uint8Array;
  'replay.forget': null;
}
