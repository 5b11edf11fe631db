/** Answers that say yes or no in the languages surveys arrive in; compared in lower case. */
export const yesWords = ['yes', 'y', 'true', 't', '1', 'sí', 'si', 's', 'verdadero', 'v', 'x'] as const;
export const noWords = ['no', 'n', 'false', 'f', '0', 'falso'] as const;
