/*
 * Notes
 *
 * A note is kept as a little Markdown in a plain text, so that two people's letters merge, a search finds its words and
 * another program can read it. While somebody writes, it is a document: paragraphs and lists, with bold, italics and
 * links in them. `noteFrom` and `markdownOf` lead from one to the other and lose nothing on the way there and back; the
 * document has the shape that the editor reads, and is plain data all the same.
 *
 *   paragraphs stand apart by an empty line; a new line inside one is a line break
 *   - an item, or 1. an item, and two spaces deeper its own items
 *   **bold**, *italics*, [words](https://address)
 *   \ before one of these signs means the sign itself; alone in its line, an empty line
 */

export type Mark =
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }
  | { readonly type: 'strong' }
  | { readonly type: 'em' };

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  /** In this order: link, strong, em. */
  readonly marks?: readonly Mark[];
}

export type Inline = TextNode | { readonly type: 'hard_break' };

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content?: readonly Inline[];
}

export interface ListItem {
  readonly type: 'list_item';
  /** A paragraph, and below it lists of its own. */
  readonly content: readonly [Paragraph, ...List[]];
}

export interface List {
  readonly type: 'bullet_list' | 'ordered_list';
  readonly content: readonly ListItem[];
}

export interface NoteDocument {
  readonly type: 'doc';
  readonly content: readonly (Paragraph | List)[];
}

export const paragraph = (content: readonly Inline[]): Paragraph =>
  content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };

/** A marker at the beginning of a line: how deep it stands, which it is, and the rest of the line. */
export const itemLine = /^( *)([-*+]|\d{1,9}[.)]) (.*)$/;
