import { useLayoutEffect, useRef, useState } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import { fittedPage, furnitureScale, paperFormats, type Size, scaleInto, toPixels } from '../../shared/layout/pages.ts';
import { type Arrangement, Sheet } from './Sheet.tsx';
import type { SheetFacts } from './sheetFacts.ts';

/** A sheet that found its arrangement: what the printer must know of it. CSS pixels. */
export interface DrawnSheet extends Size {
  /** Of the map on the page. */
  readonly scale: number;
}

interface Props {
  facts: SheetFacts;
  pictures: ReadonlyMap<Id, string>;
  onDrawn: (sheet: DrawnSheet) => void;
}

interface Plan {
  arrangement: Arrangement;
  furniture: number;
  /** Of the map; null while the room for it is being measured. */
  scale: number | null;
}

/**
 * Tries persona and legend beside the map and above it, and keeps what leaves the map the larger. Texts too long for
 * the paper make title, persona and legend smaller, until the page holds them.
 */
export function PlacedSheet({ facts, pictures, onDrawn }: Props) {
  const { paper } = facts.job;
  const size = pageOf(paper);
  const [plan, setPlan] = useState<Plan>({
    arrangement: 'beside',
    furniture: furnitureScale(paper),
    scale: size ? null : 1,
  });
  const [shrunk, setShrunk] = useState(1);
  const tried = useRef<Plan[]>([]);
  const sheet = useRef<HTMLElement>(null);
  const slot = useRef<HTMLDivElement>(null);
  document.documentElement.style.fontSize = `${plan.furniture * 10}px`;

  useLayoutEffect(() => {
    if (!sheet.current || !slot.current) return;
    if (!size) {
      const drawn = sheet.current.getBoundingClientRect();
      const full = { width: drawn.width / shrunk, height: drawn.height / shrunk };
      const page = fittedPage(full);
      setShrunk(page.scale);
      onDrawn({ width: toPixels(page.width), height: toPixels(page.height), scale: page.scale });
    } else if (plan.scale === null) {
      const room = roomIn(sheet.current, slot.current, size);
      tried.current.push({ ...plan, scale: room ? scaleInto(room, facts.layout, plan.furniture) : 0 });
      setPlan(nextPlan(tried.current));
    } else onDrawn({ ...size, scale: plan.scale });
  }, [plan, facts, size, shrunk, onDrawn]);

  const drawn = <Sheet ref={sheet} slotRef={slot} {...{ facts, pictures, size, ...plan }} />;
  return shrunk === 1 ? drawn : <div style={{ transform: `scale(${shrunk})`, transformOrigin: '0 0' }}>{drawn}</div>;
}

const pages = new Map<SheetFacts['job']['paper'], Size>();

/** The same object for the same paper, so that measuring it does not begin anew. */
function pageOf(paper: SheetFacts['job']['paper']): Size | null {
  if (paper === 'fit') return null;
  const format = paperFormats[paper];
  const page = pages.get(paper) ?? { width: toPixels(format.width), height: toPixels(format.height) };
  pages.set(paper, page);
  return page;
}

/** What the sheet leaves for the map; null when persona and legend do not even fit themselves. */
function roomIn(sheet: HTMLElement, slot: HTMLElement, page: Size): Size | null {
  const isOver = sheet.scrollHeight > Math.ceil(page.height) + 1 || sheet.scrollWidth > Math.ceil(page.width) + 1;
  const { width, height } = slot.getBoundingClientRect();
  return isOver || width < 40 || height < 40 ? null : { width, height };
}

const smallestFurniture = 0.3;

/** Both arrangements at one size of the furniture; only when neither fits, the next size down. */
function nextPlan(tried: readonly Plan[]): Plan {
  const last = tried.at(-1);
  if (!last) throw new Error('Nothing measured yet');
  if (last.arrangement === 'beside') return { ...last, arrangement: 'above', scale: null };
  const best = [...tried].sort((a, b) => (b.scale ?? 0) - (a.scale ?? 0))[0] ?? last;
  if (best.scale || last.furniture < smallestFurniture) return { ...best, scale: best.scale || smallestFurniture };
  return { arrangement: 'beside', furniture: last.furniture * 0.85, scale: null };
}
