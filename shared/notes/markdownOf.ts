import type { Inline, List, ListItem, Mark, NoteDocument, Paragraph, TextNode } from './noteDocument.ts';
import { itemLine } from './noteDocument.ts';

/** A note as it is kept. */
export const markdownOf = ({ content }: NoteDocument): string =>
  content
    .map((block) => (block.type === 'paragraph' ? linesOf(block).join('\n') : listLines(block, 0).join('\n')))
    .join('\n\n');

function listLines({ type, content }: List, depth: number): string[] {
  return content.flatMap((item, at) => itemLines(item, type === 'bullet_list' ? '- ' : `${at + 1}. `, depth));
}

function itemLines({ content: [text, ...lists] }: ListItem, marker: string, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const [first = '', ...more] = linesOf(text);
  return [
    `${indent}${marker}${first}`,
    ...more.map((line) => `${indent}  ${line}`),
    ...lists.flatMap((list) => listLines(list, depth + 1)),
  ];
}

/** The lines of a paragraph; one that is empty between others is a lone backslash, as it would end the paragraph. */
function linesOf({ content = [] }: Paragraph): string[] {
  const lines: TextNode[][] = [[]];
  for (const node of content as readonly Inline[]) {
    if (node.type === 'hard_break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const written = lines.map((line) => startEscaped(inlineOf(line)));
  return written.length === 1 ? written : written.map((line) => (line === '' ? '\\' : line));
}

/** A sign that would begin a list is only a sign. */
const startEscaped = (line: string): string =>
  itemLine.test(line)
    ? line.replace(/^( *\d*)(.)/, (_all, before: string, sign: string) => `${before}\\${sign}`)
    : line;

/** Each link for itself, and in it the stretches of equal marks. */
function inlineOf(nodes: readonly TextNode[]): string {
  let written = '';
  const rest = [...withoutMarkedEdges(nodes)];
  while (rest.length > 0) {
    const href = hrefOf(rest[0]);
    const end = rest.findIndex((node) => hrefOf(node) !== href);
    const those = rest.splice(0, end < 0 ? rest.length : end);
    written += href === null ? starred(those) : `[${starred(those)}](${href})`;
  }
  return written;
}

const hrefOf = (node: TextNode | undefined): string | null => {
  const link = node?.marks?.find((mark) => mark.type === 'link');
  return link?.type === 'link' ? link.attrs.href : null;
};

/** Bold outside, italics inside; what ends is closed before anything begins. */
function starred(nodes: readonly TextNode[]): string {
  let written = '';
  let open: Mark['type'][] = [];
  const turnTo = (wanted: Mark['type'][]) => {
    const kept = open.findIndex((mark, at) => wanted[at] !== mark);
    const common = kept < 0 ? open.length : kept;
    written += [...open.slice(common)].reverse().map(starsOf).join('') + wanted.slice(common).map(starsOf).join('');
    open = wanted;
  };
  for (const { text, marks = [] } of nodes) {
    turnTo((['strong', 'em'] as const).filter((type) => marks.some((mark) => mark.type === type)));
    written += text.replace(/[\r\n]+/g, ' ').replace(/[\\*[\]]/g, '\\$&');
  }
  turnTo([]);
  return written;
}

const starsOf = (mark: Mark['type']): string => (mark === 'strong' ? '**' : '*');

/** Spaces where marks change are not marked themselves: stars beside a space would be stars. */
export function withoutMarkedEdges(nodes: readonly TextNode[]): TextNode[] {
  const pieces = nodes.flatMap((node) =>
    node.text.split(/(?<=\s)(?=\S)|(?<=\S)(?=\s)/).map((text): TextNode => ({ ...node, text })),
  );
  const plain = pieces.map((piece, at) => {
    if (piece.text.trim() !== '') return piece;
    const isInside = key(pieces[at - 1]) === key(piece) && key(pieces[at + 1]) === key(piece);
    return isInside ? piece : withMarks(piece.text, piece.marks?.filter(({ type }) => type === 'link') ?? []);
  });
  return joined(plain);
}

const key = (node: TextNode | undefined): string => (node ? JSON.stringify(node.marks ?? []) : 'none');

/** A stretch of text; without marks it names none. */
export const withMarks = (text: string, marks: readonly Mark[]): TextNode =>
  marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };

/** Neighbours with the same marks are one. */
export function joined(nodes: readonly TextNode[]): TextNode[] {
  const out: TextNode[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.text === '') continue;
    if (last && key(last) === key(node)) out[out.length - 1] = { ...last, text: last.text + node.text };
    else out.push(node);
  }
  return out;
}
