import type { ReactNode } from 'react';
import type { Block, BlockKind } from './blocks.ts';
import styles from './minutes.module.css';

const lists: Partial<Record<BlockKind, 'ul' | 'ol'>> = { decision: 'ol', card: 'ul', dots: 'ul', question: 'ul' };

/** Blocks one below the other; those of one list are one list for whoever hears it. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return runsOf(blocks).map(({ at, run }) => {
    const List = lists[run[0]?.kind ?? 'section'];
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, and never again in another order
    const items = run.map((block, nr) => <BlockView key={at + nr} block={block} />);
    return List ? (
      <List key={at} className={styles.list}>
        {items}
      </List>
    ) : (
      items
    );
  });
}

function runsOf(blocks: readonly Block[]): { at: number; run: Block[] }[] {
  const runs: { at: number; run: Block[] }[] = [];
  blocks.forEach((block, at) => {
    const last = runs.at(-1);
    if (last && lists[block.kind] && last.run[0]?.kind === block.kind) last.run.push(block);
    else runs.push({ at, run: [block] });
  });
  return runs;
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'section':
      return (
        <h2 className={styles.section} data-block>
          {block.text}
        </h2>
      );
    case 'part':
      return (
        <div className={styles.part} data-block>
          <h3>{block.text}</h3>
          <p>{block.note}</p>
        </div>
      );
    case 'nothing':
      return (
        <p className={styles.nothing} data-block>
          {block.text}
        </p>
      );
    default:
      return <Item block={block} />;
  }
}

type ListBlock = Extract<Block, { kind: 'decision' | 'card' | 'dots' | 'question' }>;

function Item({ block }: { block: ListBlock }) {
  switch (block.kind) {
    case 'decision':
      return (
        <Line kind="decision" isGoingOn={block.number === ''} lead={block.number} note={block.note}>
          {block.text}
        </Line>
      );
    case 'card':
      return (
        <Line kind="card" isGoingOn={block.label === ''} lead={block.label} note="">
          {block.text}
        </Line>
      );
    case 'question':
      return (
        <Line kind="question" isGoingOn={block.isGoingOn} lead="" note={block.note}>
          {block.text}
        </Line>
      );
    case 'dots':
      return (
        <li className={styles.dots} data-block>
          <span className={styles.count}>{block.dots}</span>
          <span className={styles.bar}>
            <i style={{ width: `${block.share * 100}%` }} />
          </span>
          <span className={styles.voted}>
            {block.text} <small>{block.note}</small>
          </span>
        </li>
      );
  }
}

interface LineProps {
  kind: 'decision' | 'card' | 'question';
  isGoingOn: boolean;
  lead: string;
  note: string;
  children: ReactNode;
}

const Line = ({ kind, isGoingOn, lead, note, children }: LineProps) => (
  <li className={styles.line} data-kind={kind} data-going-on={isGoingOn || undefined} data-block>
    {lead && <span className={styles.lead}>{lead}</span>}
    <div>
      <p className={styles.text}>{children}</p>
      {note && <p className={styles.note}>{note}</p>}
    </div>
  </li>
);
