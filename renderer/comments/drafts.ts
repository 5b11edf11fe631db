/** What was begun and not sent, by what it is for: choosing another card must not lose it. */
const drafts = new Map<string, string>();

export const draftOf = (key: string): string | undefined => drafts.get(key);

export function keepDraft(key: string, text: string): void {
  if (text.trim() === '') drafts.delete(key);
  else drafts.set(key, text);
}
