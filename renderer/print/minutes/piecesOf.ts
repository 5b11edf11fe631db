/** About a third of a page: what is longer may have to go on over the page. */
const longest = 1200;
const mostLines = 16;

/** A text in pieces that fit on a page, cut where words end; most are one piece. */
export function piecesOf(text: string): string[] {
  const lines = text.trim().split(/\n/).flatMap(cut);
  const pieces: string[] = [];
  let piece: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (piece.length > 0 && (length + line.length > longest || piece.length >= mostLines)) {
      pieces.push(piece.join('\n'));
      piece = [];
      length = 0;
    }
    piece.push(line);
    length += line.length;
  }
  return [...pieces, piece.join('\n')];
}

function cut(line: string): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > longest) {
    const space = rest.lastIndexOf(' ', longest);
    const at = space > longest / 2 ? space : longest;
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest];
}
