import type { Card } from '../journey/card.ts';
import type { Hue } from '../journey/hue.ts';
import type { Lane } from '../journey/lane.ts';
import type { CardLook } from './mapLayout.ts';
import { type TextStyle, textStyles } from './textStyles.ts';

/** Notes look as their lane wants them; every other card looks like what it is wherever it lies. */
export function lookOf(card: Pick<Card, 'kind'>, lane: Pick<Lane, 'kind'>): CardLook {
  return card.kind === 'note' && (lane.kind === 'text' || lane.kind === 'custom') ? lane.kind : card.kind;
}

/** A card's own colour, or that of a lane which is of its person's own making. */
export const hueOf = (card: Pick<Card, 'hue'>, lane: Pick<Lane, 'kind' | 'hue'>): Hue =>
  card.hue ?? (lane.kind === 'custom' ? lane.hue : null);

interface Room {
  readonly padX: number;
  readonly padY: number;
  /** For the sign before the text; 0 for looks that have none. */
  readonly sign: number;
}

const box: Room = { padX: 11, padY: 8, sign: 0 };
/** Looks that have no box still keep a little air. */
const bare: Room = { padX: 4, padY: 4, sign: 0 };
const slim: Room = { padX: 11, padY: 5, sign: 20 };

const rooms: Partial<Record<CardLook, Room>> = {
  action: bare,
  quote: bare,
  text: bare,
  goal: { ...bare, sign: 22 },
  thought: { padX: 13, padY: 7, sign: 0 },
  idea: { ...box, sign: 20 },
  evidence: { ...box, sign: 15 },
  system: slim,
  owner: slim,
};

/** What a look needs around its text; a ground of its own needs more air. */
export function roomOf(look: CardLook, hasGround: boolean): Room {
  const room = rooms[look] ?? box;
  return hasGround && room.padX < box.padX ? { ...room, padX: 10, padY: 7 } : room;
}

/** How the text of a look is set. */
export function textStyleOf(look: CardLook): TextStyle {
  if (look === 'quote') return textStyles.quote;
  if (look === 'goal') return textStyles.goal;
  return look === 'touchpoint' ? textStyles.cardTitle : textStyles.cardText;
}
