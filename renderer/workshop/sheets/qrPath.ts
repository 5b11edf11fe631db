import { encode } from 'uqr';

/** A text as a QR code: how many modules wide, and one SVG path of its dark ones, with the quiet edge that scanners need. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  let path = '';
  for (const [y, row] of data.entries())
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      path += `M${start},${y}h${x - start + 1}v1h${start - x - 1}z`;
    }
  return { size, path };
}
