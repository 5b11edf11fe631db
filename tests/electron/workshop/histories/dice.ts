import { webcrypto } from 'node:crypto';
import { type Chance, chanceFrom } from '../../../builders/chance.ts';

/*
 * Dice of a made-up workshop
 *
 * Ids of people and records, the numbers under which documents write, and how long somebody waits before they try again:
 * all of it comes from the workshop's seed, so that the same seed is the same workshop to the last byte.
 */
/** Of no workshop: what stands before one begins is not drawn again in it. */
let dice: Chance = chanceFrom(2 ** 32 - 1);

export function throwFrom(seed: number): void {
  dice = chanceFrom(seed);
}

/** Before Yjs is loaded, which keeps the function that it finds. */
export function loadDice(): void {
  Object.defineProperty(webcrypto, 'getRandomValues', { configurable: true, value: filled });
  Math.random = () => dice.below(2 ** 32) / 2 ** 32;
}

function filled<Numbers extends ArrayBufferView>(numbers: Numbers): Numbers {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = dice.below(256);
  return numbers;
}

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-';

const word = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet[dice.below(alphabet.length)]).join('');

/** In place of nanoid, which draws for many ids at once. */
export const seededIds = {
  nanoid: (length = 21) => word(letters, length),
  customAlphabet:
    (alphabet: string, usual = 21) =>
    (length = usual) =>
      word(alphabet, length),
};
