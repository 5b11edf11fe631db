import { renderToStaticMarkup } from 'react-dom/server';
import type { MinutesJob } from '../../../shared/bridge/contract.ts';
import { paperFormats, toPixels } from '../../../shared/layout/pages.ts';
import { spokenIn, WordsContext } from '../../session/words.ts';
import { type Block, blocksOf, repeatedAbove } from './blocks.ts';
import { MinutesPages } from './MinutesPages.tsx';
import { type Heights, setOnPages } from './setOnPages.ts';

export interface DrawnMinutes {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly pages: number;
}

/** Upright, unlike a map. CSS pixels. */
const width = toPixels(paperFormats.a4.height);
const height = toPixels(paperFormats.a4.width);

/**
 * Sets the minutes on pages of our own, for Chromium of the oldest runtime cannot number its pages: all on one first, to
 * see how high each part is, then each where it belongs.
 */
export function drawMinutes(root: HTMLElement, job: MinutesJob): DrawnMinutes {
  const spoken = spokenIn(job.language);
  document.documentElement.style.setProperty('--page-width', `${width}px`);
  document.documentElement.style.setProperty('--page-height', `${height}px`);
  const draw = (pages: readonly (readonly Block[])[]) => {
    root.innerHTML = renderToStaticMarkup(
      <WordsContext.Provider value={spoken}>
        <MinutesPages job={job} pages={pages} />
      </WordsContext.Provider>,
    );
  };
  const blocks = blocksOf(job.minutes, spoken.words, job.language);
  const above = repeatedAbove(blocks, spoken.words);
  const repeated = [...new Set(above)].filter((block) => block !== null);
  // A second page, to see what a page leaves room for.
  draw([blocks, repeated]);
  const pages = setOnPages(blocks, above, measure(root, repeated));
  draw(pages);
  return { width, height, scale: 1, pages: pages.length };
}

function measure(root: HTMLElement, repeated: readonly Block[]): Heights {
  const [first, other] = root.querySelectorAll<HTMLElement>('[data-page]');
  if (!first || !other) throw new Error('The minutes have no pages');
  const [head = 0, ...blocks] = heightsOn(first);
  const [running = 0, ...again] = heightsOn(other);
  return {
    room: { first: roomBelow(head, first), other: roomBelow(running, other) },
    blocks,
    repeated: new Map(repeated.map((block, at) => [block, again[at] ?? 0])),
  };
}

const heightsOn = (page: HTMLElement): number[] =>
  [...page.querySelectorAll('[data-block]')].map((block) => block.getBoundingClientRect().height);

/** What a page has between its head and its foot. */
function roomBelow(head: number, page: HTMLElement): number {
  const { paddingTop, paddingBottom } = getComputedStyle(page);
  return height - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom) - head;
}
