/** Answers that say yes or no in the languages surveys arrive in; compared in lower case. */
export const yesWords = ['yes', 'y', 'true', 't', '1', 'sí', 'si', 's', 'verdadero', 'v', 'x'] as const;
export const noWords = ['no', 'n', 'false', 'f', '0', 'falso'] as const;

/** True and false for a yes or a no, null for anything else. */
export function yesOrNo(text: string): boolean | null {
  const plain = text.trim().toLowerCase();
  if ((yesWords as readonly string[]).includes(plain)) return true;
  return (noWords as readonly string[]).includes(plain) ? false : null;
}
