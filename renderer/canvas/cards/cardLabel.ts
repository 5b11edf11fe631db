import type { Card } from '../../../shared/journey/card.ts';
import type { Words } from '../../../shared/text/words.ts';

interface Labelled {
  readonly card: Readonly<Card>;
  /** The names of where it stands. */
  readonly stage: string;
  readonly lane: string;
  /** What was measured; '' where nothing was. */
  readonly value: string;
}

/** A card as it is read aloud: what it is, what it says, where it is, what was measured. */
export function cardLabel({ card, stage, lane, value }: Labelled, words: Words): string {
  const parts = {
    kind: words(`canvas.cardKinds.${card.kind}`),
    text: card.text.trim() || words('canvas.unnamedCard'),
    stage,
    lane,
  };
  return value ? words('canvas.cardMeasured', { ...parts, value }) : words('canvas.card', parts);
}
