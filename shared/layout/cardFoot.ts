import type { Card } from '../journey/card.ts';
import type { Basis } from '../journey/evidence.ts';
import type { Language } from '../text/language.ts';
import { timesOf } from './formatTimes.ts';
import { measureText } from './measureText.ts';
import { textStyles } from './textStyles.ts';
import { wordsIn } from './wordsIn.ts';
import { wrapAtMost } from './wrapText.ts';

/** Of the sign of evidence and the air after it. */
export const signWidth = 14;

/** The lines below a card's text: what its kind says there, mostly in one, and the tags. */
export function cardFoot(card: Readonly<Card>, inner: number, language: Language): readonly string[] {
  const width = inner - (footSignOf(card) === null ? 0 : signWidth);
  const said = card.kind === 'opportunity' ? [chanceOf(card, language, width)] : saidOf(card, language, width);
  const own = said.filter((line) => line !== '');
  return withTags(own, Object.keys(card.tags).sort(), width);
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
 * Touchpoints and process steps tell their times, and all where they are known from: a touchpoint by the
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
  if (last !== undefined && fits(longer, width)) return [...lines.slice(0, -1), longer];
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

/** Behind what is said where there is room for all, otherwise in one line of their own: whoever tags a card wants to see it. */
function withTags(foot: readonly string[], tags: readonly string[], width: number): readonly string[] {
  if (tags.length === 0) return foot;
  const last = foot.at(-1);
  const longer = `${last}  ${listed(tags, tags.length)}`;
  if (last !== undefined && fits(longer, width)) return [...foot.slice(0, -1), longer];
  return [...foot, tagLine(tags, width)];
}

/** As many as fit, and how many more there are; the first is cut rather than left out. */
function tagLine(tags: readonly string[], width: number): string {
  const counts = tags.map((_, at) => tags.length - at);
  const shown = counts.find((count) => fits(listed(tags, count), width));
  if (shown !== undefined) return listed(tags, shown);
  const rest = tags.length > 1 ? `  +${tags.length - 1}` : '';
  return cut(`#${tags[0]}`, width - measureText(rest, textStyles.cardHead)) + rest;
}

const listed = (tags: readonly string[], count: number): string =>
  [...tags.slice(0, count).map((tag) => `#${tag}`), ...(count < tags.length ? [`+${tags.length - count}`] : [])].join(
    '  ',
  );

const fits = (line: string, width: number): boolean => measureText(line, textStyles.cardHead) <= width;

/** Value to the customer / effort for us. */
const ratingOf = (card: Readonly<Card>): string =>
  card.value === null && card.effort === null ? '' : `${card.value ?? '–'} / ${card.effort ?? '–'}`;
