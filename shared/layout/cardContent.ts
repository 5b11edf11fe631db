import type { Language } from '../bridge/contract.ts';
import type { Card, CardKind } from '../journey/card.ts';
import type { Channel } from '../journey/channel.ts';
import type { Basis } from '../journey/evidence.ts';
import type { Table } from '../journey/journeyMap.ts';
import { figureRange } from './figureScale.ts';
import { formatFigure } from './formatFigure.ts';
import type { LayoutOptions } from './layoutOptions.ts';
import type { CardBox } from './mapLayout.ts';
import { measureText } from './measureText.ts';
import { quoted } from './quoted.ts';
import { type TextStyle, textStyles } from './textStyles.ts';
import { linesHeight, wrapAtMost, wrapText } from './wrapText.ts';

export type CardContent = Omit<CardBox, 'x' | 'y'>;

/** What a kind looks like as far as room is concerned. Faces that have no box still keep a little air. */
export const isBoxed = (kind: CardKind): boolean => kind !== 'action' && kind !== 'thought' && kind !== 'quote';

const headHeight = 18;
const footGap = 4;
const barGap = 8;
const barHeight = 4;
const starWidth = 20;
const iconWidth = 20;
/** Of the sign of evidence and the air after it. */
export const signWidth = 14;

export const textStyleOf = (kind: CardKind): TextStyle => {
  if (kind === 'quote') return textStyles.quote;
  return kind === 'touchpoint' ? textStyles.cardTitle : textStyles.cardText;
};

const known = new WeakMap<Readonly<Card>, { readonly key: string; readonly content: CardContent }>();

/**
 * A card as it lies in a column of this width: its broken text, the places of its parts, and so its height. A card
 * that nobody touched stays identical from one version of the map to the next, so its content is kept.
 */
export function cardContent(
  card: Readonly<Card>,
  channels: Table<Channel>,
  width: number,
  options: LayoutOptions,
): CardContent {
  const measured = measuredOf(card, options);
  const channel = (card.channelId ? channels[card.channelId]?.name : '') ?? '';
  const key = `${width}|${measured.text}|${measured.hasBar}|${measured.quotes}|${channel}`;
  const before = known.get(card);
  if (before?.key === key) return before.content;
  const content = contentOf(card, channel, width, measured);
  known.set(card, { key, content });
  return content;
}

interface Measured {
  readonly text: string;
  readonly hasBar: boolean;
  readonly quotes: Language;
}

function contentOf(card: Readonly<Card>, channel: string, width: number, measured: Measured): CardContent {
  const padX = isBoxed(card.kind) ? 11 : 4;
  const padY = isBoxed(card.kind) ? 8 : 4;
  const inner = width - 2 * padX;
  const head = headOf(card, channel, inner);
  const picture =
    card.kind === 'image' && card.assetId ? { x: 0, y: 0, width, height: Math.round(width * 0.62) } : null;
  const textY = picture ? picture.height + padY : padY + (head.isShown ? headHeight : 0);
  const figureWidth = measured.text ? Math.ceil(measureText(measured.text, textStyles.cardTitle)) + 12 : 0;
  const text = wrapText(shownText(card, measured.quotes), textStyleOf(card.kind), Math.max(40, inner - figureWidth));
  const foot = footOf(card, inner);
  const footY = textY + linesHeight(text) + footGap;
  const below = foot ? footY + textStyles.cardHead.lineHeight : textY + linesHeight(text);
  const bar = measured.hasBar ? { x: padX, y: below + barGap - 2, width: inner, height: barHeight } : null;
  return {
    id: card.id,
    stageId: card.stageId,
    laneId: card.laneId,
    kind: card.kind,
    width,
    height: (bar ? bar.y + barHeight : below) + padY + (bar ? 2 : 0),
    text,
    textAt: { x: padX, y: textY },
    head: head.text,
    foot,
    footSign: footSignOf(card),
    footAt: { x: padX, y: footY },
    figure: measured.text,
    bar,
    picture,
  };
}

const shownText = (card: Readonly<Card>, quotes: Language): string =>
  card.kind === 'quote' ? quoted(card.text, quotes) : card.text;

function headOf(card: Readonly<Card>, name: string, inner: number): { text: string; isShown: boolean } {
  if (card.kind !== 'touchpoint') return { text: '', isShown: false };
  const room = inner - iconWidth - (card.isMomentOfTruth ? starWidth : 0);
  const text = name ? (wrapAtMost(name, textStyles.cardHead, room, 1).lines[0] ?? '') : '';
  return { text, isShown: text !== '' || card.isMomentOfTruth };
}

function measuredOf(card: Readonly<Card>, options: LayoutOptions): Measured {
  const figure = card.kind === 'touchpoint' ? options.figures?.get(card.id) : undefined;
  const quotes = options.quotes ?? options.language ?? 'en';
  if (!figure || !options.metric) return { text: '', hasBar: false, quotes };
  const text = formatFigure(figure, options.metric, options.language ?? 'en');
  return { text, hasBar: figure.value !== null && figureRange(options.metric) !== null, quotes };
}

function footOf(card: Readonly<Card>, inner: number): string {
  const isSigned = footSignOf(card) !== null;
  const parts = isSigned ? [card.evidence] : card.kind === 'opportunity' ? [card.owner, ratingOf(card)] : [];
  const foot = parts.filter((part) => part !== '').join(' · ');
  return foot ? (wrapAtMost(foot, textStyles.cardHead, inner - (isSigned ? signWidth : 0), 1).lines[0] ?? '') : '';
}

/** Value to the customer / effort for us. */
const ratingOf = (card: Readonly<Card>): string =>
  card.value === null && card.effort === null ? '' : `${card.value ?? '–'} / ${card.effort ?? '–'}`;

/** Cards that say where they know it from are signed with how sure that is. */
const footSignOf = ({ kind, evidence, basis }: Readonly<Card>): Basis | null =>
  kind === 'touchpoint' || kind === 'opportunity' || evidence === '' ? null : basis;
