import { crc32 } from '../files/crc32.ts';

const dpi = 300;
/** Signature and the header chunk, which must stay first. */
const headEnd = 8 + 25;

/** Adds the tag that tells a layout program how large the picture is meant to be: 300 pixels to the inch. */
export function withDensity(png: Uint8Array): Uint8Array {
  const chunk = densityChunk(Math.round(dpi / 0.0254));
  const tagged = new Uint8Array(png.length + chunk.length);
  tagged.set(png.subarray(0, headEnd));
  tagged.set(chunk, headEnd);
  tagged.set(png.subarray(headEnd), headEnd + chunk.length);
  return tagged;
}

function densityChunk(perMetre: number): Uint8Array {
  const chunk = new Uint8Array(4 + 4 + 9 + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}
