import '@xyflow/react/dist/base.css';
import { ReactFlow } from '@xyflow/react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../session/words.ts';
import { PeerLayers } from '../workshop/peers/PeerLayers.tsx';
import styles from './canvas.module.css';
import { CanvasContext, createCanvasStore, FarContext } from './canvasState.ts';
import { Cards } from './cards/Cards.tsx';
import { CellPlus } from './cards/CellPlus.tsx';
import { CommentBadges } from './cards/CommentBadges.tsx';
import { UnplacedTray } from './cards/UnplacedTray.tsx';
import { CurveLayer } from './curve/CurveLayer.tsx';
import { DraggedCard } from './dragging/DraggedCard.tsx';
import { DropLine } from './dragging/DropLine.tsx';
import { useHeldElements } from './dragging/useHeldElements.ts';
import { EmptyPage } from './EmptyPage.tsx';
import { Flow } from './Flow.tsx';
import { FarCards } from './far/FarCards.tsx';
import { useFar, usePointed } from './far/useFar.ts';
import { GestureLayer } from './GestureLayer.tsx';
import { Ground } from './Ground.tsx';
import { LaneTitles } from './heads/LaneTitles.tsx';
import { ResizeEdges } from './heads/ResizeEdges.tsx';
import { StageHeads } from './heads/StageHeads.tsx';
import { useCanvasKeys } from './keys/useCanvasKeys.ts';
import { ContextMenu } from './menu/ContextMenu.tsx';
import { usePaneGestures } from './pointing/usePaneGestures.ts';
import { panAndZoom } from './sight/panAndZoom.ts';
import { SightLayers, SightTools } from './sight/SightTools.tsx';
import { useReveal } from './sight/useReveal.ts';
import { useScrollAsPan } from './sight/useScrollAsPan.ts';
import { useOpening, useSight } from './sight/useSight.ts';
import { useZooming } from './sight/useZooming.ts';
import { useGestures } from './useGestures.ts';
import { useMapLayout } from './useMapLayout.ts';
import { LinkLayer } from './ways/LinkLayer.tsx';

/** The left button draws a frame on free ground; with the space bar it moves the map as well. */
const middleAndRight = [1, 2];

/**
 * The map to work on. React Flow pans and zooms; everything else is ours: the layout says where things are, one
 * background layer draws lanes and stages, the cards around the sight stand above it, and gestures end in one edit
 * when the hand lets go, so that nothing but the dragged thing moves meanwhile.
 */
export const JourneyCanvas = () => (
  <Flow>
    <Canvas />
  </Flow>
);

function Canvas() {
  const { words } = useWords();
  const [canvas] = useState(createCanvasStore);
  const root = useRef<HTMLDivElement>(null);
  const { layout, frame } = useMapLayout(canvas);
  const opening = useOpening(layout);
  const isFar = useFar();
  useLayoutEffect(() => canvas.setState({ layout }), [canvas, layout]);
  const gestures = usePaneGestures(layout, canvas);
  useSight(layout, canvas, opening);
  useReveal(root, layout);
  useCanvasKeys(root, canvas);
  useGestures(root, canvas);
  useHeldElements(root);
  useScrollAsPan(root);
  usePointed(root, canvas, isFar);
  useZooming(root);

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
            aria-label={words('canvas.cards')}
            {...panAndZoom}
            {...opening}
            panOnDrag={middleAndRight}
            {...gestures}
          >
            <Ground layout={frame} />
            <FarCards layout={layout} />
            <Cards layout={layout} />
            <LinkLayer layout={frame} />
            <CurveLayer layout={frame} />
            <CommentBadges layout={layout} />
            <SightLayers layout={layout} frame={frame} />
            <PeerLayers layout={layout} />
            <CellPlus layout={layout} />
            <DropLine />
            <DraggedCard layout={layout} />
            <GestureLayer layout={layout} />
          </ReactFlow>
          <StageHeads layout={frame} />
          <LaneTitles layout={frame} />
          <ResizeEdges layout={frame} />
          <ContextMenu />
          <EmptyPage layout={frame} />
          <UnplacedTray />
          <SightTools layout={layout} frame={frame} />
        </div>
      </FarContext>
    </CanvasContext>
  );
}

/** The one stop of the tab key; the arrow keys walk from here. */
const tabStop = { tabIndex: 0 };
