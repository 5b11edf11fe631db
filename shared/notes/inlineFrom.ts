import { joined, withMarks } from './markdownOf.ts';
import { noteAddress } from './noteAddress.ts';
import type { Mark, TextNode } from './noteDocument.ts';

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stars'; readonly count: number; readonly opens: boolean; readonly closes: boolean }
  | { readonly kind: 'link'; readonly inner: string; readonly href: string };

/** One line of a note. Signs that mean nothing, as nothing closes them, are what they are. */
export function inlineFrom(line: string, around: readonly Mark[] = []): TextNode[] {
  const tokens = tokensOf(
    line,
    around.every(({ type }) => type !== 'link'),
  );
  const dead = new Set<number>();
  for (;;) {
    const { nodes, unclosed } = marked(tokens, dead, around);
    if (unclosed === null) return joined(nodes);
    dead.add(unclosed);
  }
}

const linkThere = /\[((?:\\.|[^\\[\]])+)\]\(([^()\s]+)\)/y;

function tokensOf(line: string, mayLink: boolean): Token[] {
  const tokens: Token[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') tokens.push({ kind: 'text', text });
    text = '';
  };
  for (let at = 0; at < line.length; ) {
    const sign = line[at] ?? '';
    const next = line[at + 1] ?? '';
    linkThere.lastIndex = at;
    const link = sign === '[' && mayLink ? linkThere.exec(line) : null;
    const href = link ? noteAddress(link[2] ?? '') : null;
    if (sign === '\\' && /[\\*[\]\-+.)]/.test(next)) {
      text += next;
      at += 2;
    } else if (link && href !== null) {
      flush();
      tokens.push({ kind: 'link', inner: link[1] ?? '', href });
      at += link[0].length;
    } else if (sign === '*') {
      flush();
      let end = at;
      while (line[end] === '*') end += 1;
      tokens.push({ kind: 'stars', count: end - at, opens: isInk(line[end]), closes: isInk(line[at - 1]) });
      at = end;
    } else {
      text += sign;
      at += 1;
    }
  }
  flush();
  return tokens;
}

const isInk = (sign: string | undefined): boolean => sign !== undefined && !/\s/.test(sign);

interface Open {
  readonly type: 'strong' | 'em';
  readonly token: number;
}

/** Walks the tokens; where stars stay open at the end, says which, so that they can be taken as signs. */
function marked(tokens: readonly Token[], dead: ReadonlySet<number>, around: readonly Mark[]) {
  const nodes: TextNode[] = [];
  const open: Open[] = [];
  const marks = (): Mark[] => [
    ...around,
    ...(['strong', 'em'] as const).filter((type) => open.some((one) => one.type === type)).map((type) => ({ type })),
  ];
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'text') nodes.push(withMarks(token.text, marks()));
    else if (token.kind === 'link') nodes.push(...linked(token.inner, token.href, marks()));
    else {
      const left = dead.has(at) ? token.count : turn(open, token, at);
      if (left > 0) nodes.push(withMarks('*'.repeat(left), marks()));
    }
  }
  return { nodes, unclosed: open.at(-1)?.token ?? null };
}

/** What is inside a link, with the marks around it. */
function linked(inner: string, href: string, around: readonly Mark[]): TextNode[] {
  const link: Mark = { type: 'link', attrs: { href } };
  return inlineFrom(inner, [link]).map((node) => {
    const types = new Set([...around, ...(node.marks ?? [])].map(({ type }) => type));
    const rest = (['strong', 'em'] as const).filter((type) => types.has(type)).map((type) => ({ type }));
    return withMarks(node.text, [link, ...rest]);
  });
}

/** Closes what it can and opens the rest; gives the stars that mean nothing. */
function turn(open: Open[], { count, opens, closes }: Token & { kind: 'stars' }, token: number): number {
  let left = count;
  while (left > 0) {
    const last = open.at(-1)?.type;
    if (closes && last && left >= starsIn(last)) {
      left -= starsIn(last);
      open.pop();
      continue;
    }
    const type = left >= 2 ? 'strong' : 'em';
    if (!opens || open.some((one) => one.type === type)) break;
    open.push({ type, token });
    left -= starsIn(type);
  }
  return left;
}

const starsIn = (type: Open['type']): number => (type === 'strong' ? 2 : 1);
