import { z } from 'zod/mini';
import { type Copied, copiedSchema } from '../edits/copied.ts';
import { copiedStageSchema } from '../edits/copiedStage.ts';
import { pasteLimits } from './block.ts';

/**
 * What Senda itself puts on the clipboard beside text and table, for its own windows: whole records with the ways among
 * them. Whoever pastes does not trust it: any program, and any page in a browser, may have written it.
 */
export const clippingType = 'application/x-senda+json';

export const clippingSchema = z.object({
  version: z.literal(1),
  /** Of the window that copied: there, what was cut may come back as itself. */
  from: z.string().check(z.maxLength(40)),
  isCut: z.boolean(),
  what: z.union([
    z.object({ kind: z.literal('cards'), cards: copiedSchema }),
    z.object({ kind: z.literal('lane'), cards: copiedSchema }),
    z.object({ kind: z.literal('stage'), stage: copiedStageSchema }),
  ]),
});
export type Clipping = z.infer<typeof clippingSchema>;

export const printClipping = (clipping: Clipping): string => JSON.stringify(clipping);

/** Null for what is not whole and sound, whoever wrote it. */
export function readClipping(text: string): Clipping | null {
  if (text === '' || text.length > pasteLimits.characters * 4) return null;
  try {
    const parsed = clippingSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The pictures that must come along. */
export function picturesOf({ what }: Clipping): string[] {
  const cards =
    what.kind === 'stage' ? what.stage.cards : what.cards.cards.map(({ card }: Copied['cards'][number]) => card);
  return [...new Set(cards.flatMap(({ assetId }) => assetId ?? []))];
}

/** The same without the pictures that could not be brought. */
export function withoutPictures(clipping: Clipping, missing: readonly string[]): Clipping {
  if (missing.length === 0) return clipping;
  const bare = <Entry extends { assetId: string | null }>(card: Entry): Entry =>
    card.assetId !== null && missing.includes(card.assetId) ? { ...card, assetId: null } : card;
  const { what } = clipping;
  if (what.kind === 'stage')
    return { ...clipping, what: { ...what, stage: { ...what.stage, cards: what.stage.cards.map(bare) } } };
  const cards = { ...what.cards, cards: what.cards.cards.map((one) => ({ ...one, card: bare(one.card) })) };
  return { ...clipping, what: { ...what, cards } };
}
