import { readFile } from 'node:fs/promises';
import type { OverlayChoice, PrintJob } from '../../shared/bridge/contract.ts';
import { isAssetId } from '../../shared/file/entryNames.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { Paper } from '../../shared/layout/paper.ts';
import { hideFew } from '../../shared/share/hideFew.ts';
import type { Language } from '../../shared/text/language.ts';
import { assetPath } from '../files/mapFolder.ts';

export interface SheetWish {
  readonly journey: JourneyMap;
  /** Where the map's pictures lie. */
  readonly folder: string;
  readonly fileName: string;
  readonly language: Language;
  readonly paper: Paper;
  readonly overlay: OverlayChoice;
  readonly figures: Figure[] | null;
  readonly before?: Figure[] | null;
  /** Figures of fewer answers stay behind. */
  readonly hideBelow?: number | undefined;
  readonly at: Date;
}

/** All that the print page needs, so that it asks for nothing more. */
export async function printJob({ folder, at, hideBelow, ...wish }: SheetWish): Promise<PrintJob> {
  const sheet = { ...wish, before: wish.before ?? null, hidden: null };
  const drawn = hideBelow === undefined ? sheet : { ...sheet, ...hideFew(sheet, hideBelow) };
  return { ...drawn, exportedAt: at.toISOString(), assets: await assetsOf(wish.journey, folder) };
}

async function assetsOf(journey: JourneyMap, folder: string): Promise<Record<string, Uint8Array>> {
  const { cards, personas, channels } = journey;
  const wanted = [cards, personas, channels].flatMap((table) => Object.values(table).map(({ assetId }) => assetId));
  const ids = [...new Set(wanted)].filter((id): id is string => id !== null && isAssetId(id));
  const read = await Promise.all(ids.map(async (id) => [id, await readAsset(assetPath(folder, id))] as const));
  return Object.fromEntries(read.flatMap(([id, bytes]) => (bytes ? [[id, bytes] as const] : [])));
}

/** A picture that is not in the file leaves its place empty, on paper as on screen. */
const readAsset = (path: string): Promise<Uint8Array | null> =>
  readFile(path).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );
