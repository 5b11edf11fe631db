import fontWidths from './fontWidths.json' with { type: 'json' };
import { fontKey, type TextStyle } from './textStyles.ts';

/** A face of a font in thousandths of its size; kerning as a square of letters, because a map is measured letter by letter. */
interface FontFace {
  readonly widths: Uint16Array;
  readonly kerning: Int16Array;
}

const letters = [...fontWidths.chars];
/** Letter → its place in the tables, counted from one; zero is a letter that the fonts don't have. */
const places = new Uint16Array(0x2240);
for (const [at, letter] of letters.entries()) places[letter.charCodeAt(0)] = at + 1;
const side = letters.length + 1;
const faces = new Map<string, FontFace>();
const facesByStyle = new WeakMap<TextStyle, FontFace>();

/** How wide a text without line breaks is drawn. */
export function measureText(text: string, style: TextStyle): number {
  const { widths, kerning } = faceOf(style);
  let sum = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const place = places[code] ?? 0;
    if (place === 0) {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? code);
      at += letter.length - 1;
      sum += widthByClass(letter);
    } else sum += (widths[place] ?? 0) + (kerning[before * side + place] ?? 0);
    before = place;
  }
  return (sum * style.size) / 1000;
}

function faceOf(style: TextStyle): FontFace {
  const own = facesByStyle.get(style);
  if (own) return own;
  const key = fontKey(style);
  const face = faces.get(key) ?? readFace(key);
  faces.set(key, face);
  facesByStyle.set(style, face);
  return face;
}

function readFace(key: string): FontFace {
  const written = (fontWidths.fonts as Record<string, { widths: string; kerning: Record<string, string> }>)[key];
  if (!written) throw new Error(`No widths for ${key}: run scripts/fontMetrics.mjs`);
  const widths = new Uint16Array(side);
  for (let at = 0; at < letters.length; at += 1)
    widths[at + 1] = Number.parseInt(written.widths.slice(at * 2, at * 2 + 2), 36);
  const kerning = new Int16Array(side * side);
  for (const [step, pairs] of Object.entries(written.kerning))
    for (let at = 0; at < pairs.length; at += 2)
      kerning[(places[pairs.charCodeAt(at)] ?? 0) * side + (places[pairs.charCodeAt(at + 1)] ?? 0)] = Number(step);
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
