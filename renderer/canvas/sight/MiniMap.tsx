import { type Transform, useStore, useStoreApi } from '@xyflow/react';
import { ChevronDown, Map as MapIcon } from 'lucide-react';
import { memo, type PointerEvent, useEffect, useLayoutEffect, useRef } from 'react';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { runCommand } from '../../commands/registry.ts';
import { useCommands } from '../../commands/useCommands.ts';
import { useHint } from '../../commands/useHint.ts';
import { isMiniMapOpen, showMiniMap } from '../../session/miniMap.ts';
import { useView, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { useCanvas } from '../canvasState.ts';
import { useFlow } from '../Flow.tsx';
import { boxOf } from '../places/sight.ts';
import { drawMiniMap } from './drawMiniMap.ts';
import styles from './miniMap.module.css';
import { isBelow, type MiniScale, miniScale } from './miniScale.ts';

/** The whole map in the corner, with a frame around what is in sight; folded to a button, and away where all of it is in sight. */
export const MiniMap = memo(function MiniMap({ layout }: { layout: MapLayout }) {
  const isMiniMapShown = useView((view) => view.isMiniMapShown);
  const view = useViewStore();
  // The flow hears of the window's size.
  const isOpen = useStore((state) => isMiniMapOpen({ isMiniMapShown }, window, shareInSight(layout, state)));
  const isWhole = useStore(
    ({ width, height, transform: [x, y, zoom] }) =>
      x >= -1 && y >= -1 && x + layout.width * zoom <= width + 1 && y + layout.height * zoom <= height + 1,
  );
  useCommands({ 'view.miniMap': () => showMiniMap(view, !isOpen) });
  if (isWhole || layout.width === 0 || layout.stages.length === 0) return null;
  return isOpen ? <ShownMap layout={layout} scale={miniScale(layout)} /> : <OpenButton />;
});

/** How much of the map fits into the window as large as it is drawn now, wherever one looks. */
const shareInSight = ({ width, height }: MapLayout, flow: { width: number; height: number; transform: Transform }) =>
  Math.min(1, flow.width / (width * flow.transform[2])) * Math.min(1, flow.height / (height * flow.transform[2]));

function OpenButton() {
  const { words } = useWords();
  const hint = useHint();
  return (
    <button
      type="button"
      className={styles.open}
      aria-expanded={false}
      {...hint(words('sight.openMiniMap'), { command: 'view.miniMap' })}
      onClick={() => runCommand('view.miniMap')}
    >
      <MapIcon size={15} aria-hidden />
    </button>
  );
}

function ShownMap({ layout, scale }: { layout: MapLayout; scale: MiniScale }) {
  const { words } = useWords();
  const hint = useHint();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useDrawing(canvas, layout, scale);
  useFrame(frame, scale);
  const look = useLookingAt(scale);
  const isAway = useGivesWay(layout, scale);
  return (
    <div className={styles.place} data-away={isAway || undefined}>
      <div
        className={styles.map}
        style={{ width: scale.width, height: scale.height }}
        role="img"
        aria-label={words('sight.miniMap')}
        {...look}
      >
        <canvas ref={canvas} style={{ width: scale.width, height: scale.height }} />
        <div ref={frame} className={styles.frame} />
      </div>
      <button
        type="button"
        className={styles.fold}
        aria-expanded
        {...hint(words('sight.foldMiniMap'), { command: 'view.miniMap' })}
        onClick={() => runCommand('view.miniMap')}
      >
        <ChevronDown size={13} aria-hidden />
      </button>
    </div>
  );
}

const calm = 80;

/**
 * Drawn a moment after the map changed: a run of typing draws it once. The first time, too, it waits until the map itself
 * stands: to read its colours before would have all styles worked out twice.
 */
function useDrawing(canvas: React.RefObject<HTMLCanvasElement | null>, layout: MapLayout, scale: MiniScale) {
  const isFirst = useRef(true);
  useEffect(() => {
    const draw = () => canvas.current && drawMiniMap(canvas.current, layout, scale);
    const timer = setTimeout(draw, isFirst.current ? 0 : calm);
    isFirst.current = false;
    return () => clearTimeout(timer);
  }, [canvas, layout, scale]);
  useEffect(() => {
    const draw = () => canvas.current && drawMiniMap(canvas.current, layout, scale);
    const theme = new MutationObserver(draw);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', draw);
    return () => {
      theme.disconnect();
      system.removeEventListener('change', draw);
    };
  }, [canvas, layout, scale]);
}

/** It lies on the map, so it goes away while what is chosen lies below it, and while something is carried. */
function useGivesWay(layout: MapLayout, scale: MiniScale): boolean {
  const selection = useView((view) => view.selection);
  const isCarrying = useCanvas(({ drag }) => drag !== null);
  const chosen = selection && boxOf(layout, selection);
  const isCovering = useStore(({ transform, width, height }) => {
    const [x, y, zoom] = transform;
    return chosen !== null && isBelow(chosen, { x, y, zoom }, { width, height }, scale);
  });
  return isCarrying || isCovering;
}

/** The frame follows every pan without rendering. */
function useFrame(frame: React.RefObject<HTMLDivElement | null>, scale: MiniScale) {
  const store = useStoreApi();
  useLayoutEffect(() => {
    const follow = () => {
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      const element = frame.current;
      if (!element) return;
      element.style.transform = `translate(${(-x / zoom) * scale.byX}px, ${(-y / zoom) * scale.byY}px)`;
      element.style.width = `${(width / zoom) * scale.byX}px`;
      element.style.height = `${(height / zoom) * scale.byY}px`;
    };
    follow();
    return store.subscribe(follow);
  }, [store, frame, scale]);
}

/** A press shows that place in the middle, and a drag goes on from there. */
function useLookingAt(scale: MiniScale) {
  const flow = useFlow();
  const store = useStoreApi();
  const look = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const { width, height, transform } = store.getState();
    const zoom = transform[2];
    void flow.setViewport({
      x: width / 2 - ((event.clientX - box.left) / scale.byX) * zoom,
      y: height / 2 - ((event.clientY - box.top) / scale.byY) * zoom,
      zoom,
    });
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      look(event);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) look(event);
    },
  };
}
