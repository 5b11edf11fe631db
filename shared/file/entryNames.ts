/** What a .senda may hold, by name, and how large each part may be unpacked. Anything else is passed over. */
export type Entry =
  | { readonly part: 'mimetype' | 'map' | 'state' | 'manifest' | 'preview' }
  | { readonly part: 'asset'; readonly assetId: string }
  | { readonly part: 'rows'; readonly sourceId: string };

export const entryOf = {
  mimetype: 'mimetype',
  map: 'map.json',
  state: 'map.yjs',
  manifest: 'manifest.json',
  preview: 'preview.png',
  asset: (assetId: string): string => `assets/${assetId}`,
  rows: (sourceId: string): string => `data/${sourceId}.parquet`,
} as const;

const MiB = 1024 * 1024;

/** Limits against files that unpack to more than any map could mean. */
export const largest: Record<Entry['part'], number> = {
  mimetype: 100,
  manifest: MiB,
  map: 128 * MiB,
  state: 256 * MiB,
  preview: 16 * MiB,
  asset: 64 * MiB,
  rows: 4096 * MiB,
};
export const mostEntries = 10_000;
export const largestTogether = 8192 * MiB;

const asset = /^assets\/([0-9a-f]{64}\.(?:png|jpg|jpeg|webp|gif|svg))$/;
const rows = /^data\/([A-Za-z0-9_-]{1,80})\.parquet$/;

/** The only names that are ever read: no path of an entry reaches the disk but through these patterns. */
export function entryNamed(name: string): Entry | null {
  for (const part of ['mimetype', 'map', 'state', 'manifest', 'preview'] as const)
    if (name === entryOf[part]) return { part };
  const assetId = asset.exec(name)?.[1];
  if (assetId) return { part: 'asset', assetId };
  const sourceId = rows.exec(name)?.[1];
  return sourceId ? { part: 'rows', sourceId } : null;
}

export const isAssetId = (id: string): boolean => asset.test(`assets/${id}`);
export const isSourceId = (id: string): boolean => rows.test(`data/${id}.parquet`);
