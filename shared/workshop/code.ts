/**
 * The code on the wall. Six of thirty letters and digits that are not mistaken for each other are 29 bits: short enough to
 * be typed on a phone, and enough because guessing is limited (`limits.ts`) and the code changes after too many guesses.
 */
export const codeLetters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 6;

/** `random` gives a whole number below its argument, evenly and unpredictably. */
export const makeCode = (random: (below: number) => number): string =>
  Array.from({ length: codeLength }, () => codeLetters[random(codeLetters.length)]).join('');

/** `7KQ 2MP` */
export const showCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** What a person typed as a code, or null: case and spaces do not matter. */
export function readCode(typed: string): string | null {
  const letters = typed
    .slice(0, 40)
    .toUpperCase()
    .replace(/[\s\-–·.]/g, '');
  return letters.length === codeLength && [...letters].every((letter) => codeLetters.includes(letter)) ? letters : null;
}
