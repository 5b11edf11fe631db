import { fold } from '../../shared/text/fold.ts';

const around = 34;

/** The words around what was found, cut so that it is seen in a narrow list. */
export function excerptOf(text: string, phrase: string): { before: string; found: string; after: string } {
  const place = placeIn(text, phrase);
  if (!place) return { before: cut(text.slice(0, 2 * around), text.length > 2 * around), found: '', after: '' };
  const { start, end } = place;
  const from = start <= around ? 0 : text.lastIndexOf(' ', start - around / 2) + 1;
  const left = text.slice(Math.min(from, start), start);
  return {
    before: from > 0 && from < start ? `…${left}` : left,
    found: text.slice(start, end),
    after: cut(text.slice(end, end + 3 * around), text.length > end + 3 * around),
  };
}

const cut = (text: string, isCut: boolean): string => (isCut ? `${text}…` : text);

/** Folding may shorten a text, so the place is found letter by letter; null where it stands only across blanks. */
function placeIn(text: string, phrase: string): { start: number; end: number } | null {
  const starts: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = /\s/.test(text.charAt(at)) ? (folded.endsWith(' ') ? '' : ' ') : fold(text.charAt(at));
    for (let part = 0; part < letter.length; part += 1) starts.push(at);
    folded += letter;
  }
  const found = phrase === '' ? -1 : folded.indexOf(phrase);
  const start = starts[found];
  if (start === undefined) return null;
  return { start, end: (starts[found + phrase.length - 1] ?? start) + 1 };
}
