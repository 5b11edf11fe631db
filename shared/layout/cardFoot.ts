import type { Language } from '../bridge/contract.ts';
import type { Card } from '../journey/card.ts';
import type { Basis } from '../journey/evidence.ts';
import { formatTimes } from './formatTimes.ts';
import { measureText } from './measureText.ts';
import { textStyles } from './textStyles.ts';
import { wordsIn } from './wordsIn.ts';
import { wrapAtMost } from './wrapText.ts';

/** Of the sign of evidence and the air after it. */
export const signWidth = 14;

/** The one line below a card's text: what its kind says there, and after it the tags that still fit. */
export function cardFoot(card: Readonly<Card>, inner: number, language: Language): string {
  const width = inner - (footSignOf(card) === null ? 0 : signWidth);
  const own = card.kind === 'opportunity' ? chanceOf(card, width) : cut(saidOf(card, language), width);
  return Object.keys(card.tags)
    .sort()
    .reduce((foot, tag) => withTag(foot, tag, width), own);
}

/**
 * Cards that say where they know it from are signed with how sure that is, and so is what was measured or seen even if
 * nobody said where: it has the word beside its sign. What is only assumed is the usual, and says nothing.
 */
export const footSignOf = ({ kind, evidence, basis }: Readonly<Card>): Basis | null =>
  kind === 'touchpoint' || kind === 'opportunity' || (evidence === '' && basis === 'assumed') ? null : basis;

const cut = (text: string, width: number): string =>
  text === '' ? '' : (wrapAtMost(text, textStyles.cardHead, width, 1).lines[0] ?? '');

/** Touchpoints and process steps tell their times (domain §14), and all but touchpoints where they are known from. */
function saidOf(card: Readonly<Card>, language: Language): string {
  const isTimed = card.kind === 'touchpoint' || card.kind === 'process';
  const parts = [isTimed ? formatTimes(card, language) : '', knownFrom(card, language)];
  return parts.filter((part) => part !== '').join(' · ');
}

function knownFrom(card: Readonly<Card>, language: Language): string {
  const sign = footSignOf(card);
  if (sign === null || card.evidence !== '') return card.kind === 'touchpoint' ? '' : card.evidence;
  return wordsIn(language)(`faces.basis.${sign}`);
}

/** Whose it is and what it is worth; the worth stays whole. */
function chanceOf(card: Readonly<Card>, width: number): string {
  const rating = ratingOf(card);
  if (card.owner === '' || rating === '') return cut(card.owner || rating, width);
  const after = ` · ${rating}`;
  return cut(card.owner, width - measureText(after, textStyles.cardHead)) + after;
}

function withTag(foot: string, tag: string, width: number): string {
  const longer = foot === '' ? `#${tag}` : `${foot}  #${tag}`;
  if (measureText(longer, textStyles.cardHead) <= width) return longer;
  return foot === '' ? cut(longer, width) : foot;
}

/** Value to the customer / effort for us. */
const ratingOf = (card: Readonly<Card>): string =>
  card.value === null && card.effort === null ? '' : `${card.value ?? '–'} / ${card.effort ?? '–'}`;
