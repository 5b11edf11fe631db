import { failed, ok, type Result } from '../../../shared/result.ts';
import { type GuestMessage, guestMessageSchema } from '../../../shared/workshop/messages.ts';

/** A guest's words, or that they are none of ours. */
export function readWords(text: string): Result<GuestMessage> {
  try {
    const parsed = guestMessageSchema.safeParse(JSON.parse(text));
    return parsed.success ? ok(parsed.data) : failed({ kind: 'workshop-not-understood' });
  } catch {
    return failed({ kind: 'workshop-not-understood' });
  }
}
