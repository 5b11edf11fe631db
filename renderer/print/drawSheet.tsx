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
/** A map that is larger by this much is worth a smaller title, persona and legend, down to that share of their size. */
const worth = { gain: 1.2, share: 0.7 };

interface Tried {
  readonly arrangement: Arrangement;
  readonly furniture: number;
  /** 0: persona and legend do not fit. */
  readonly scale: number;
}

/**
 * Tries persona and legend beside the map and above it, and keeps what leaves the map the larger. Texts too long for
 * the paper make title, persona and legend smaller, until the page holds them; and a little smaller where they then
 * stand beside the map, which otherwise has to lie below them in half the page.
 */
function drawOnto(size: Size, facts: SheetFacts, draw: Draw): DrawnSheet {
  const tryOut = (arrangement: Arrangement, furniture: number): Tried => {
    const { sheet, slot } = draw({ arrangement, furniture, scale: null });
    const room = roomIn(sheet, slot, size);
    return { arrangement, furniture, scale: room ? scaleInto(room, facts.layout, furniture) : 0 };
  };
  const best = bestOf(furnitureScale(facts.job.paper), tryOut);
  const scale = best.scale || smallestFurniture;
  draw({ ...best, scale });
  return { ...size, scale };
}

function bestOf(full: number, tryOut: (arrangement: Arrangement, furniture: number) => Tried): Tried {
  let best: Tried = { arrangement: 'beside', furniture: full, scale: 0 };
  for (let furniture = full; ; furniture *= 0.85) {
    const beside = tryOut('beside', furniture);
    const above = tryOut('above', furniture);
    const larger = above.scale > beside.scale ? above : beside;
    if (best.scale === 0 || larger.scale > best.scale * worth.gain) best = larger;
    const isSettled = best.scale > 0 && (beside.scale > 0 || furniture * 0.85 < full * worth.share);
    if (isSettled || furniture < smallestFurniture) return best;
  }
}

/** What the sheet leaves for the map; null when persona and legend do not even fit themselves. */
function roomIn(sheet: HTMLElement, slot: HTMLElement, page: Size): Size | null {
  const isOver = sheet.scrollHeight > Math.ceil(page.height) + 1 || sheet.scrollWidth > Math.ceil(page.width) + 1;
  const { width, height } = slot.getBoundingClientRect();
  return isOver || width < 40 || height < 40 ? null : { width, height };
}
