import '@xyflow/react/dist/base.css';
import { ReactFlow, ReactFlowProvider, useStore } from '@xyflow/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../session/words.ts';
import { CardNode } from './CardNode.tsx';
import { CellPlus } from './CellPlus.tsx';
import { CurveLayer } from './CurveLayer.tsx';
import styles from './canvas.module.css';
import { CanvasContext, createCanvasStore, FarContext, farZoom } from './canvasState.ts';
import { createCardNodes } from './cardNodes.ts';
import { DraggedCard } from './DraggedCard.tsx';
import { DropLine } from './DropLine.tsx';
import { EmptyPage } from './EmptyPage.tsx';
import { Ground } from './Ground.tsx';
import { LaneTitles } from './LaneTitles.tsx';
import { LinkLayer } from './LinkLayer.tsx';
import { StageHeads } from './StageHeads.tsx';
import { UnplacedTray } from './UnplacedTray.tsx';
import { useCanvasKeys } from './useCanvasKeys.ts';
import { useMapLayout } from './useMapLayout.ts';
import { usePaneGestures } from './usePaneGestures.ts';
import { usePanning } from './usePanning.ts';
import { useReveal } from './useReveal.ts';
import { useSight } from './useSight.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const nodeTypes = { card: CardNode };
const leftAndMiddle = [0, 1];

/**
 * The map to work on. React Flow pans, zooms and shows only the cards in sight; everything else is ours: the layout
 * says where things are, one background layer draws lanes and stages, and gestures end in one edit when the hand
 * lets go, so that nothing but the dragged thing moves meanwhile.
 */
export const JourneyCanvas = () => (
  <ReactFlowProvider>
    <Canvas />
  </ReactFlowProvider>
);

function Canvas() {
  const { words } = useWords();
  const [canvas] = useState(createCanvasStore);
  const root = useRef<HTMLDivElement>(null);
  const layout = useMapLayout(canvas);
  const [toNodes] = useState(createCardNodes);
  const nodes = useMemo(() => toNodes(layout), [toNodes, layout]);
  const isFar = useStore(({ transform }) => transform[2] < farZoom);
  useLayoutEffect(() => canvas.setState({ layout }), [canvas, layout]);
  const gestures = usePaneGestures(layout, canvas);
  useSight(layout);
  usePanning(root);
  useReveal(root, layout);
  useCanvasKeys(root);
  useHeldElements(root);

  return (
    <CanvasContext value={canvas}>
      <FarContext value={isFar}>
        <div
          ref={root}
          className={styles.canvas}
          data-canvas
          role="application"
          aria-label={words('canvas.map')}
          aria-describedby="canvas-hint"
          {...tabStop}
        >
          <p id="canvas-hint" className="said">
            {words('canvas.mapHint')}
          </p>
          <ReactFlow
            nodes={nodes}
            nodeTypes={nodeTypes}
            aria-label={words('canvas.cards')}
            onlyRenderVisibleElements
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            disableKeyboardA11y
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            zoomOnScroll={false}
            zoomOnDoubleClick={false}
            panOnScroll
            panOnScrollSpeed={1}
            panOnDrag={leftAndMiddle}
            minZoom={0.08}
            maxZoom={2.5}
            proOptions={hideAttribution}
            {...gestures}
          >
            <Ground layout={layout} />
            <CurveLayer layout={layout} />
            <LinkLayer layout={layout} />
            <CellPlus layout={layout} />
            <DropLine />
            <DraggedCard layout={layout} />
          </ReactFlow>
          <StageHeads layout={layout} />
          <LaneTitles layout={layout} />
          <EmptyPage layout={layout} />
          <UnplacedTray />
          <ZoomButtons layout={layout} />
        </div>
      </FarContext>
    </CanvasContext>
  );
}

/** The one stop of the tab key; the arrow keys walk from here. */
const tabStop = { tabIndex: 0 };
const hideAttribution = { hideAttribution: true };

/**
 * A press on something that is dragged or typed in must not pan the map. React Flow's own class for that would stop
 * the wheel over cards as well, so the press is kept from it instead.
 */
function useHeldElements(root: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const hold = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('[data-held]')) event.stopPropagation();
    };
    // The second press of a double click must not take the focus from the field that the first one opened.
    const keep = (event: MouseEvent) => {
      if (event.detail > 1 && !(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
    };
    element.addEventListener('mousedown', keep, true);
    element.addEventListener('mousedown', hold, true);
    element.addEventListener('touchstart', hold, true);
    return () => {
      element.removeEventListener('mousedown', keep, true);
      element.removeEventListener('mousedown', hold, true);
      element.removeEventListener('touchstart', hold, true);
    };
  }, [root]);
}
