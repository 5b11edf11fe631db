import { renderToStaticMarkup } from 'react-dom/server';
import type { Id } from '../../shared/journey/id.ts';
import { fittedPage, furnitureScale, paperFormats, type Size, scaleInto, toPixels } from '../../shared/layout/pages.ts';
import { PictureOfContext } from '../faces/pictureOf.ts';
import { spokenIn, WordsContext } from '../session/words.ts';
import { type Arrangement, Sheet } from './Sheet.tsx';
import type { SheetFacts } from './sheetFacts.ts';

/** A sheet that found its arrangement: what the printer must know of it. CSS pixels. */
export interface DrawnSheet extends Size {
  /** Of the map on the page. */
  readonly scale: number;
}

interface Plan {
  readonly arrangement: Arrangement;
  readonly furniture: number;
  /** Of the map; null leaves it out, to see how much room there is. */
  readonly scale: number | null;
}

/** Puts the sheet in its place and gives the elements that are measured. */
type Draw = (plan: Plan) => { sheet: HTMLElement; side: HTMLElement; slot: HTMLElement };

/**
 * Draws the sheet into `root` as still HTML. Nothing on paper ever changes, and the browser lays out and prints parsed
 * HTML in half the time that elements made one by one take: it shares the styles of what is written alike.
 */
export function drawSheet(root: HTMLElement, facts: SheetFacts, pictures: ReadonlyMap<Id, string>): DrawnSheet {
  const { paper } = facts.job;
  const size = sizeOf(paper);
  const draw = drawerOf(root, facts, pictures, size);
  return size ? drawOnto(size, facts, draw) : drawFitted(root, facts, draw);
}

function drawerOf(root: HTMLElement, facts: SheetFacts, pictures: ReadonlyMap<Id, string>, size: Size | null): Draw {
  const spoken = spokenIn(facts.job.language);
  const pictureOf = (id: Id | null) => (id === null ? null : (pictures.get(id) ?? null));
  return ({ furniture, ...plan }) => {
    document.documentElement.style.fontSize = `${furniture * 10}px`;
    root.innerHTML = renderToStaticMarkup(
      <WordsContext.Provider value={spoken}>
        <PictureOfContext.Provider value={pictureOf}>
          <Sheet {...{ facts, pictures, size }} {...plan} />
        </PictureOfContext.Provider>
      </WordsContext.Provider>,
    );
    const sheet = root.querySelector('main');
    const slot = root.querySelector<HTMLElement>('[data-slot]');
    const side = root.querySelector<HTMLElement>('[data-side]');
    if (!sheet || !side || !slot) throw new Error('The sheet has no room for its map');
    return { sheet, side, slot };
  };
}

function sizeOf(paper: SheetFacts['job']['paper']): Size | null {
  if (paper === 'fit') return null;
  const { width, height } = paperFormats[paper];
  return { width: toPixels(width), height: toPixels(height) };
}

/**
 * As large as the map needs; only what no program can show is made smaller. People and legend stand beside the map,
 * unless they would reach far below it.
 */
function drawFitted(root: HTMLElement, { layout }: SheetFacts, draw: Draw): DrawnSheet {
  const plan = { arrangement: 'beside', furniture: furnitureScale('fit'), scale: 1 } as const;
  const beside = draw({ ...plan, scale: null });
  const isTall = beside.side.scrollHeight > layout.height * tallest;
  const { sheet } = draw(isTall ? { ...plan, arrangement: 'above' } : plan);
  const page = fittedPage(sheet.getBoundingClientRect());
  if (page.scale !== 1) Object.assign(root.style, { transform: `scale(${page.scale})`, transformOrigin: '0 0' });
  return { width: toPixels(page.width), height: toPixels(page.height), scale: page.scale };
}

/** Of the column beside the map, as a share of the map's height; the strip above costs height as well. */
const tallest = 1.25;
const smallestFurniture = 0.3;

/**
 * Tries persona and legend beside the map and above it, and keeps what leaves the map the larger. Texts too long for
 * the paper make title, persona and legend smaller, until the page holds them.
 */
function drawOnto(size: Size, facts: SheetFacts, draw: Draw): DrawnSheet {
  let furniture = furnitureScale(facts.job.paper);
  for (;;) {
    const [best] = (['beside', 'above'] as const)
      .map((arrangement) => {
        const { sheet, slot } = draw({ arrangement, furniture, scale: null });
        const room = roomIn(sheet, slot, size);
        return { arrangement, furniture, scale: room ? scaleInto(room, facts.layout, furniture) : 0 };
      })
      .sort((a, b) => b.scale - a.scale);
    if (best && (best.scale > 0 || furniture < smallestFurniture)) {
      const scale = best.scale || smallestFurniture;
      draw({ ...best, scale });
      return { ...size, scale };
    }
    furniture *= 0.85;
  }
}

/** What the sheet leaves for the map; null when persona and legend do not even fit themselves. */
function roomIn(sheet: HTMLElement, slot: HTMLElement, page: Size): Size | null {
  const isOver = sheet.scrollHeight > Math.ceil(page.height) + 1 || sheet.scrollWidth > Math.ceil(page.width) + 1;
  const { width, height } = slot.getBoundingClientRect();
  return isOver || width < 40 || height < 40 ? null : { width, height };
}
