import type { Card } from '../journey/card.ts';
import type { Channel } from '../journey/channel.ts';
import type { Hue } from '../journey/hue.ts';
import type { Table } from '../journey/journeyMap.ts';
import type { Lane } from '../journey/lane.ts';
import type { Language } from '../text/language.ts';
import { cardFoot, footSignOf } from './cardFoot.ts';
import { hueOf, lookOf, roomOf, textStyleOf } from './cardLook.ts';
import { cardOverlay, isSameOverlaid, noOverlay, type Overlaid, overlaidOn } from './cardOverlay.ts';
import { formatFigure } from './formatFigure.ts';
import type { Hyphens } from './hyphenate.ts';
import type { LayoutOptions } from './layoutOptions.ts';
import type { CardBox, CardLook } from './mapLayout.ts';
import { measureText } from './measureText.ts';
import { quoted } from './quoted.ts';
import { textStyles } from './textStyles.ts';
import { linesHeight, wrapAtMost, wrapText } from './wrapText.ts';

/** A card's parts, before it has a place. */
export type CardContent = Omit<CardBox, 'x' | 'y' | 'stageId' | 'untilStageId'>;

const headHeight = 18;
const footGap = 4;
const starWidth = 20;
const markWidth = 22;
const iconWidth = 20;

export interface CardSize {
  readonly width: number;
  /** Whether it lies across several columns. */
  readonly isWide: boolean;
}

/** Everything besides the card itself that decides what it looks like. */
interface Setting extends CardSize {
  readonly look: CardLook;
  readonly hue: Hue;
  readonly channel: string;
  readonly figure: string;
  readonly overlaid: Overlaid | null;
  readonly quotes: Language;
  readonly hyphens: Hyphens;
  readonly language: Language;
}

const known = new WeakMap<Readonly<Card>, { readonly setting: Setting; readonly content: CardContent }>();

/**
 * A card as it lies in its lane, this wide: its broken text, the places of its parts, and so its height. A card that
 * nobody touched stays identical from one version of the map to the next, so its content is kept.
 */
export function cardContent(
  card: Readonly<Card>,
  lane: Readonly<Lane>,
  channels: Table<Channel>,
  size: CardSize,
  options: LayoutOptions,
): CardContent {
  const setting = settingOf(card, lane, channels, size, options);
  const before = known.get(card);
  if (before && isSame(before.setting, setting)) return before.content;
  const content = contentOf(card, setting);
  known.set(card, { setting, content });
  return content;
}

/** Field by field, and so is what it decides: with spreads a first layout takes nearly twice as long. */
function settingOf(
  card: Readonly<Card>,
  lane: Readonly<Lane>,
  channels: Table<Channel>,
  size: CardSize,
  options: LayoutOptions,
): Setting {
  const { language = 'en' } = options;
  const overlaid = overlaidOn(card, options);
  return {
    width: size.width,
    isWide: size.isWide,
    look: lookOf(card, lane),
    hue: hueOf(card, lane),
    channel: (card.channelId ? channels[card.channelId]?.name : '') ?? '',
    figure: overlaid ? formatFigure(overlaid.figure, overlaid.metric, language) : '',
    overlaid,
    quotes: options.quotes ?? language,
    hyphens: options.hyphens ?? language,
    language,
  };
}

const isSame = (a: Setting, b: Setting): boolean =>
  a.width === b.width &&
  a.isWide === b.isWide &&
  a.look === b.look &&
  a.hue === b.hue &&
  a.channel === b.channel &&
  a.figure === b.figure &&
  isSameOverlaid(a.overlaid, b.overlaid) &&
  a.quotes === b.quotes &&
  a.hyphens === b.hyphens &&
  a.language === b.language;

function contentOf(card: Readonly<Card>, setting: Setting): CardContent {
  const { width, look, figure } = setting;
  const { padX, padY, sign } = roomOf(look, setting.hue !== null || setting.isWide);
  const inner = width - 2 * padX;
  const picture = look === 'image' ? { x: 0, y: 0, width, height: pictureHeight(width, card.assetId !== null) } : null;
  const head = headOf(card, setting.channel, inner);
  const top = picture ? picture.height + padY : padY;
  const textY = top + (head.isShown ? headHeight : 0);
  const beside = (figure ? Math.ceil(measureText(figure, textStyles.cardTitle)) + 12 : 0) + head.beside + sign;
  const textWidth = Math.max(40, inner - beside);
  const text = wrapText(shownText(card, setting.quotes), textStyleOf(look), textWidth, setting.hyphens);
  const foot = cardFoot(card, inner, setting.language);
  const footY = textY + linesHeight(text) + footGap;
  const below = foot.length > 0 ? footY + foot.length * textStyles.cardHead.lineHeight : textY + linesHeight(text);
  const { height, overlay } = setting.overlaid
    ? cardOverlay(setting.overlaid, { width, padX, padY, below }, setting.language)
    : { height: below + padY, overlay: noOverlay };
  return {
    id: card.id,
    laneId: card.laneId,
    kind: card.kind,
    look,
    hue: setting.hue,
    mark: card.mark,
    markAt: { x: width - padX - 16 - (head.isShown && card.isMomentOfTruth ? starWidth : 0), y: top },
    signAt: sign > 0 ? { x: padX, y: textY } : null,
    width,
    height,
    text,
    textAt: { x: padX + sign, y: textY },
    textWidth,
    head: head.text,
    foot,
    footSign: footSignOf(card),
    footAt: { x: padX, y: footY },
    figure,
    overlay,
    picture,
  };
}

/** As wide as its card, and no poster; a place that waits for one is as high as in an ordinary column. */
const pictureHeight = (width: number, isThere: boolean): number =>
  Math.round(Math.min(width * 0.62, isThere ? 320 : 120));

const shownText = (card: Readonly<Card>, quotes: Language): string =>
  card.kind === 'quote' ? quoted(card.text, quotes) : card.text;

/** A touchpoint's first line: channel, mark and star. Other cards have none, and a mark stands beside their text. */
function headOf(card: Readonly<Card>, name: string, inner: number): { text: string; isShown: boolean; beside: number } {
  const mark = card.mark === null ? 0 : markWidth;
  if (card.kind !== 'touchpoint') return { text: '', isShown: false, beside: mark };
  const room = inner - iconWidth - (card.isMomentOfTruth ? starWidth : 0) - mark;
  const text = name ? (wrapAtMost(name, textStyles.cardHead, room, 1).lines[0] ?? '') : '';
  return { text, isShown: text !== '' || card.isMomentOfTruth || mark > 0, beside: 0 };
}
