import { renderToStaticMarkup } from 'react-dom/server';
import type { MinutesJob } from '../../../shared/bridge/contract.ts';
import { paperFormats, toPixels } from '../../../shared/layout/pages.ts';
import { spokenIn, WordsContext } from '../../session/words.ts';
import { type Block, blocksOf, keepsWithNext } from './blocks.ts';
import { MinutesPages } from './MinutesPages.tsx';
import { paginate } from './paginate.ts';

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
  // An empty second page, to see what a page leaves room for.
  draw([blocks, []]);
  const pages = splitInto(blocks, measure(root));
  draw(pages);
  return { width, height, scale: 1, pages: pages.length };
}

function measure(root: HTMLElement): number[] {
  const [first, other] = root.querySelectorAll<HTMLElement>('[data-page]');
  if (!first || !other) throw new Error('The minutes have no pages');
  const heights = [...first.querySelectorAll('[data-block]')].map((block) => block.getBoundingClientRect().height);
  const [head = 0, ...blocks] = heights;
  const running = other.querySelector('[data-block]')?.getBoundingClientRect().height ?? 0;
  return [roomBelow(head, first), roomBelow(running, first), ...blocks];
}

/** What a page has between its head and its foot. */
function roomBelow(head: number, page: HTMLElement): number {
  const { paddingTop, paddingBottom } = getComputedStyle(page);
  return height - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom) - head;
}

function splitInto(blocks: readonly Block[], [first = 0, other = 0, ...heights]: readonly number[]): Block[][] {
  const measured = blocks.map((block, at) => ({ height: heights[at] ?? 0, keepsWithNext: keepsWithNext(block) }));
  const pages: Block[][] = [[]];
  paginate(measured, { first, other }).forEach((page, at) => {
    const block = blocks[at];
    if (block) pages[page] = [...(pages[page] ?? []), block];
  });
  return pages;
}
