import type { Id } from '../../shared/journey/id.ts';

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

/** Addresses under which the page can show the pictures that came with the job. */
export const picturesOf = (assets: Record<string, Uint8Array>): ReadonlyMap<Id, string> =>
  new Map(
    Object.entries(assets).map(([id, bytes]) => {
      const type = types[id.slice(id.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
      return [id, URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))];
    }),
  );
