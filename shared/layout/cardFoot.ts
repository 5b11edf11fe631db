import type { Language } from '../bridge/contract.ts';
import type { Card } from '../journey/card.ts';
import type { Basis } from '../journey/evidence.ts';
import { timesOf } from './formatTimes.ts';
import { measureText } from './measureText.ts';
import { textStyles } from './textStyles.ts';
import { wordsIn } from './wordsIn.ts';
import { wrapAtMost } from './wrapText.ts';

/** Of the sign of evidence and the air after it. */
export const signWidth = 14;

/** The lines below a card's text: what its kind says there, mostly in one, and after it the tags that still fit. */
export function cardFoot(card: Readonly<Card>, inner: number, language: Language): readonly string[] {
  const width = inner - (footSignOf(card) === null ? 0 : signWidth);
  const said = card.kind === 'opportunity' ? [chanceOf(card, language, width)] : saidOf(card, language, width);
  const own = said.filter((line) => line !== '');
  return Object.keys(card.tags)
    .sort()
    .reduce<readonly string[]>((foot, tag) => withTag(foot, tag, width), own);
}

/**
 * Cards that say where they know it from are signed with how sure that is, and so is what was measured or seen even if
 * nobody said where. What is only assumed is the usual, and says nothing.
 */
export const footSignOf = ({ evidence, basis }: Readonly<Card>): Basis | null =>
  evidence === '' && basis === 'assumed' ? null : basis;

const cut = (text: string, width: number): string =>
  text === '' ? '' : (wrapAtMost(text, textStyles.cardHead, width, 1).lines[0] ?? '');

/**
 * Touchpoints and process steps tell their times (domain §14), and all where they are known from: a touchpoint by the
 * sign alone if it has times to tell. Times have as many lines as they need, for a number that is cut says nothing.
 */
function saidOf(card: Readonly<Card>, language: Language, width: number): readonly string[] {
  const times = card.kind === 'touchpoint' || card.kind === 'process' ? timesOf(card, language) : [];
  const known = card.kind === 'touchpoint' && times.length > 0 ? '' : knownFrom(card, language);
  const whole = times.reduce((lines, part) => withPart(lines, part, width, 2), [] as readonly string[]);
  return known === '' ? whole : withPart(whole, known, width, 1);
}

/** Goes on in the last line where it fits there, otherwise in lines of its own. */
function withPart(lines: readonly string[], part: string, width: number, most: number): readonly string[] {
  const last = lines.at(-1);
  const longer = `${last} · ${part}`;
  if (last !== undefined && measureText(longer, textStyles.cardHead) <= width) return [...lines.slice(0, -1), longer];
  return [...lines, ...wrapAtMost(part, textStyles.cardHead, width, most).lines];
}

/** The word stands beside the sign where nobody said from where. */
function knownFrom(card: Readonly<Card>, language: Language): string {
  const sign = footSignOf(card);
  return sign === null || card.evidence !== '' ? card.evidence : wordsIn(language)(`faces.basis.${sign}`);
}

/** Whose it is and what it is worth; the worth stays whole. Where it is known from has its place if neither is said. */
function chanceOf(card: Readonly<Card>, language: Language, width: number): string {
  const rating = ratingOf(card);
  if (card.owner === '' || rating === '') return cut(card.owner || rating || knownFrom(card, language), width);
  const after = ` · ${rating}`;
  return cut(card.owner, width - measureText(after, textStyles.cardHead)) + after;
}

function withTag(foot: readonly string[], tag: string, width: number): readonly string[] {
  const last = foot.at(-1);
  if (last === undefined) return [cut(`#${tag}`, width)];
  const longer = `${last}  #${tag}`;
  return measureText(longer, textStyles.cardHead) <= width ? [...foot.slice(0, -1), longer] : foot;
}

/** Value to the customer / effort for us. */
const ratingOf = (card: Readonly<Card>): string =>
  card.value === null && card.effort === null ? '' : `${card.value ?? '–'} / ${card.effort ?? '–'}`;
