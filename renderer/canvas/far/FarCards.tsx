import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { memo, type RefObject, useContext, useLayoutEffect, useMemo, useRef } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { fonts } from '../../../shared/layout/tokens.ts';
import { useView } from '../../session/view.ts';
import styles from '../canvas.module.css';
import { FarContext, isFarAt, useCanvas } from '../canvasState.ts';
import { sightOf } from '../cards/useCardWindow.ts';
import { cardIndex } from '../places/cardIndex.ts';
import { drawFar, farFont } from './drawFar.ts';
import { type FarPalette, readPalette } from './farPalette.ts';
import { createFarPlace, type FarPlace } from './farPlace.ts';
import { titledFrom } from './farText.ts';

const none: readonly Id[] = [];
const rest = 120;

/**
 * From far away all cards are one drawing: a thousand elements whose words nobody can read would be slow to put up,
 * and a title at a size that can be read says more. What is touched or selected stands above it as an element.
 */
export function FarCards({ layout }: { layout: MapLayout }) {
  const isFar = useContext(FarContext);
  const isPutUp = useCanvas((state) => state.isPutUp);
  return isFar || !isPutUp ? <Drawing layout={layout} /> : null;
}

/** Not drawn again because its cards were put up, or taken away. */
const Drawing = memo(function Drawing({ layout }: { layout: MapLayout }) {
  const ref = useRef<HTMLCanvasElement>(null);
  const { width, height } = layout;
  const place = useMemo(() => createFarPlace({ x: 0, y: 0, width, height }), [width, height]);
  const selectedId = useView(({ selection }) => (selection?.kind === 'card' ? selection.id : null));
  const others = useView((view) => view.others);
  const carriedIds = useCanvas(({ drag }) => (drag && !drag.isCopy ? drag.ids : none));
  const ringed = useMemo(() => new Set(selectedId === null ? others : [...others, selectedId]), [selectedId, others]);
  const carried = useMemo(() => new Set(carriedIds), [carriedIds]);
  useDrawn(ref, place, (context, { region, zoom, sharpness }, palette) =>
    drawFar(context, {
      cards: cardIndex(layout).within(region),
      region,
      zoom,
      isTitled: sharpness === 1 && zoom >= titledFrom,
      palette,
      ringed,
      carried,
    }),
  );
  return (
    <ViewportPortal>
      <canvas ref={ref} className={styles.farCards} aria-hidden />
    </ViewportPortal>
  );
});

type Paint = (context: CanvasRenderingContext2D, place: FarPlace, palette: FarPalette) => void;

/** Draws when something to be seen changed, and while the map moves as seldom as it can: what is drawn moves along. */
function useDrawn(ref: RefObject<HTMLCanvasElement | null>, place: ReturnType<typeof createFarPlace>, paint: Paint) {
  const flow = useStoreApi();
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // To ask for a colour has all styles worked out, so it is asked once.
    let palette: FarPalette | null = null;
    const draw = (isAtRest: boolean) => {
      const state = flow.getState();
      const next = place.next(sightOf(state), state.transform[2], isAtRest);
      const canvas = ref.current;
      if (!next || !canvas) return;
      palette ??= readPalette(canvas);
      put(canvas, next, palette, paint);
    };
    const moveOn = () => {
      draw(false);
      timer = setTimeout(() => draw(true), rest);
    };
    const follow = () => {
      clearTimeout(timer);
      // Coming near, it only stays until cards stand on it.
      if (isFarAt(flow.getState().transform[2], true)) moveOn();
    };
    const redraw = () => {
      place.forget();
      palette = null;
      clearTimeout(timer);
      if (ref.current?.closest('[data-zooming]')) moveOn();
      else draw(true);
    };
    redraw();
    const stop = flow.subscribe(follow);
    const stopTheme = onTheme(redraw);
    return () => {
      clearTimeout(timer);
      stop();
      stopTheme();
    };
  });
}

function put(canvas: HTMLCanvasElement, place: FarPlace, palette: FarPalette, paint: Paint): void {
  const { region, zoom, sharpness } = place;
  const density = devicePixelRatio * sharpness;
  canvas.width = Math.ceil(region.width * zoom * density);
  canvas.height = Math.ceil(region.height * zoom * density);
  canvas.style.transform = `translate(${region.x}px, ${region.y}px) scale(${1 / (zoom * density)})`;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(density, density);
  context.font = farFont(fonts.sans);
  paint(context, place, palette);
}

/** Calls when light becomes dark, or what the system prefers. */
function onTheme(changed: () => void): () => void {
  const seen = new MutationObserver(changed);
  seen.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-projector'] });
  const preferred = matchMedia('(prefers-color-scheme: dark)');
  preferred.addEventListener('change', changed);
  return () => {
    seen.disconnect();
    preferred.removeEventListener('change', changed);
  };
}
