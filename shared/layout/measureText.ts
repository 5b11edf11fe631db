import fontWidths from './fontWidths.json' with { type: 'json' };
import { fontKey, type TextStyle } from './textStyles.ts';

/** A face of a font as numbers: thousandths of its size. */
interface FontFace {
  readonly widths: ReadonlyMap<string, number>;
  readonly kerning: ReadonlyMap<string, number>;
}

const letters = [...fontWidths.chars];
const faces = new Map<string, FontFace>();

/** How wide a text without line breaks is drawn. */
export function measureText(text: string, style: TextStyle): number {
  const face = faceOf(style);
  let sum = 0;
  let before = '';
  for (const letter of text) {
    sum += face.widths.get(letter) ?? widthByClass(letter);
    if (before) sum += face.kerning.get(before + letter) ?? 0;
    before = letter;
  }
  return (sum * style.size) / 1000;
}

function faceOf(style: TextStyle): FontFace {
  const key = fontKey(style);
  const known = faces.get(key);
  if (known) return known;
  const face = readFace(key);
  faces.set(key, face);
  return face;
}

function readFace(key: string): FontFace {
  const written = (fontWidths.fonts as Record<string, { widths: string; kerning: Record<string, string> }>)[key];
  if (!written) throw new Error(`No widths for ${key}: run scripts/fontMetrics.mjs`);
  const widths = new Map(
    letters.map((letter, at) => [letter, Number.parseInt(written.widths.slice(at * 2, at * 2 + 2), 36)]),
  );
  const kerning = new Map<string, number>();
  for (const [step, pairs] of Object.entries(written.kerning))
    for (const pair of pairs.match(/../gu) ?? []) kerning.set(pair, Number(step));
  return { widths, kerning };
}

const joiners = /[\p{Mn}\p{Me}\p{Cf}]/u;
const wide =
  /[\u{1100}-\u{115F}\u{2E80}-\u{A4CF}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE4F}\u{FF00}-\u{FF60}\u{FFE0}-\u{FFE6}]/u;
const pictorial = /\p{Extended_Pictographic}/u;

/** Letters that neither font has are drawn by the system's; generous, so that nothing runs over its edge. */
function widthByClass(letter: string): number {
  if (joiners.test(letter)) return 0;
  if (wide.test(letter)) return 1000;
  if (pictorial.test(letter)) return 1370;
  return /\p{Lu}/u.test(letter) ? 780 : 660;
}
