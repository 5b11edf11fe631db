import { inlineFrom } from './inlineFrom.ts';
import {
  type Inline,
  itemLine,
  type List,
  type ListItem,
  type NoteDocument,
  type Paragraph,
  paragraph,
} from './noteDocument.ts';

/** A kept note as a document. Every text is one; what is no Markdown is words. */
export const noteFrom = (markdown: string): NoteDocument => ({
  type: 'doc',
  content: markdown.replace(/\r\n?/g, '\n').split('\n\n').flatMap(blocksIn),
});

/** An item while its list is read. */
interface Entry {
  readonly depth: number;
  readonly type: List['type'];
  readonly lines: string[];
}

/** Lines that stand together: those of a list make a list, those between make a paragraph. */
function blocksIn(part: string): (Paragraph | List)[] {
  const blocks: (Paragraph | List)[] = [];
  let lines: string[] = [];
  let entries: Entry[] = [];
  const endLines = () => {
    if (lines.length > 0) blocks.push(paragraphOf(lines));
    lines = [];
  };
  const endList = () => {
    if (entries.length > 0) blocks.push(...listsOf(entries, 0));
    entries = [];
  };
  for (const line of part.split('\n')) {
    const [, indent = '', marker = '', rest = ''] = itemLine.exec(line) ?? [];
    const last = entries.at(-1);
    const deeper = '  '.repeat((last?.depth ?? 0) + 1);
    if (marker !== '') {
      endLines();
      const depth = Math.min(Math.floor(indent.length / 2), last ? last.depth + 1 : 0);
      entries.push({ depth, type: /\d/.test(marker) ? 'ordered_list' : 'bullet_list', lines: [rest] });
    } else if (last && line.startsWith(deeper)) last.lines.push(line.slice(deeper.length));
    else {
      endList();
      lines.push(line);
    }
  }
  endLines();
  endList();
  return blocks.length === 0 ? [paragraph([])] : blocks;
}

/** Entries of one depth, those deeper belonging to the one above them; another kind of marker begins another list. */
function listsOf(entries: readonly Entry[], depth: number): List[] {
  const lists: { type: List['type']; content: ListItem[] }[] = [];
  let at = 0;
  while (at < entries.length) {
    const entry = entries[at];
    if (!entry) break;
    let end = at + 1;
    while (end < entries.length && (entries[end]?.depth ?? 0) > depth) end += 1;
    const item: ListItem = {
      type: 'list_item',
      content: [paragraphOf(entry.lines), ...listsOf(entries.slice(at + 1, end), depth + 1)],
    };
    const last = lists.at(-1);
    if (last?.type === entry.type) last.content.push(item);
    else lists.push({ type: entry.type, content: [item] });
    at = end;
  }
  return lists;
}

function paragraphOf(lines: readonly string[]): Paragraph {
  const content = lines.flatMap((line, at): Inline[] => [
    ...(at === 0 ? [] : [{ type: 'hard_break' } as const]),
    ...(line === '\\' ? [] : inlineFrom(line)),
  ]);
  return paragraph(content);
}
