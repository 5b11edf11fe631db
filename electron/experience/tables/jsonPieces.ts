/** Deeper than any survey; a file that is deeper means harm or is something else. */
export const mostDepth = 64;
const longestPiece = 32 * 1024 * 1024;

/** Cuts a stream of JSON text into its records without reading them, so that a file of any size needs little room. */
export interface Splitter {
  take(text: string): string[];
  /** What is left at the end; null for a record that is not whole. */
  end(): (string | null)[];
}

export function createSplitter(shape: 'array' | 'lines'): Splitter {
  return shape === 'lines' ? splitLines() : splitArray();
}

function splitLines(): Splitter {
  let rest = '';
  return {
    take(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      return lines.map(bare).filter((line) => line !== '');
    },
    end: () => [bare(rest)].filter((line) => line !== ''),
  };
}

const bare = (line: string): string => line.replace(/^\ufeff/, '').trim();

/** Elements of the outermost array: commas at depth 1 part them. */
function splitArray(): Splitter {
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  let piece = '';

  function* scan(text: string): Generator<string> {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (isText) {
        if (isEscaped) isEscaped = false;
        else if (sign === backslash) isEscaped = true;
        else if (sign === quote) isText = false;
        continue;
      }
      if (sign === quote) isText = true;
      else if (sign === openBracket || sign === openBrace) {
        depth++;
        if (depth === 1) from = at + 1;
      } else if (sign === closeBracket || sign === closeBrace) {
        depth--;
        if (depth === 0) yield piece + text.slice(from, at);
        if (depth === 0) piece = '';
        if (depth === 0) from = at + 1;
      } else if (sign === comma && depth === 1) {
        yield piece + text.slice(from, at);
        piece = '';
        from = at + 1;
      }
    }
    piece += depth > 0 ? text.slice(from) : '';
    if (piece.length > longestPiece) throw new Error('One record of the file is larger than 32 MB.');
  }

  return {
    take: (text) => [...scan(text)].map((found) => found.trim()).filter((found) => found !== ''),
    end: () => (depth > 0 ? [null] : []),
  };
}

const [quote, backslash, comma] = [34, 92, 44];
const [openBracket, closeBracket, openBrace, closeBrace] = [91, 93, 123, 125];

/** How deep brackets are nested, counted without calling oneself. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (isText) {
      if (sign === backslash) at++;
      else if (sign === quote) isText = false;
    } else if (sign === quote) isText = true;
    else if (sign === openBracket || sign === openBrace) deepest = Math.max(deepest, ++depth);
    else if (sign === closeBracket || sign === closeBrace) depth--;
  }
  return deepest;
}
