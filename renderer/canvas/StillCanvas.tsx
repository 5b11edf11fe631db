import '@xyflow/react/dist/base.css';
import { ReactFlow } from '@xyflow/react';
import { useLayoutEffect, useState } from 'react';
import { useWords } from '../session/words.ts';
import { Selections } from '../workshop/peers/Selections.tsx';
import styles from './canvas.module.css';
import { CanvasContext, createCanvasStore, FarContext } from './canvasState.ts';
import { Cards } from './cards/Cards.tsx';
import { CurveLayer } from './curve/CurveLayer.tsx';
import { Flow } from './Flow.tsx';
import { FarCards } from './far/FarCards.tsx';
import { useFar } from './far/useFar.ts';
import { Ground } from './Ground.tsx';
import { LaneTitles } from './heads/LaneTitles.tsx';
import { StageHeads } from './heads/StageHeads.tsx';
import { panAndZoom } from './sight/panAndZoom.ts';
import { useOpening, useSight } from './sight/useSight.ts';
import { ZoomButtons } from './sight/ZoomButtons.tsx';
import still from './stillCanvas.module.css';
import { useMapLayout } from './useMapLayout.ts';
import { LinkLayer } from './ways/LinkLayer.tsx';

/** The map to look at: the same drawing, which moves and zooms, and nothing in it can be taken hold of. */
export const StillCanvas = () => (
  <Flow>
    <Still />
  </Flow>
);

const anyButton = [0, 1, 2];

function Still() {
  const { words } = useWords();
  const [canvas] = useState(createCanvasStore);
  const { layout, frame } = useMapLayout(canvas);
  const opening = useOpening(layout);
  const isFar = useFar();
  useLayoutEffect(() => canvas.setState({ layout }), [canvas, layout]);
  useSight(layout, canvas, opening);
  return (
    <CanvasContext value={canvas}>
      <FarContext value={isFar}>
        <section className={`${styles.canvas} ${still.still}`} aria-label={words('canvas.map')}>
          <ReactFlow aria-label={words('canvas.cards')} {...panAndZoom} {...opening} panOnDrag={anyButton}>
            <Ground layout={frame} />
            <FarCards layout={layout} />
            <Cards layout={layout} />
            <LinkLayer layout={frame} />
            <CurveLayer layout={frame} isStill />
            <Selections layout={layout} />
          </ReactFlow>
          <StageHeads layout={frame} />
          <LaneTitles layout={frame} />
          <ZoomButtons />
        </section>
      </FarContext>
    </CanvasContext>
  );
}
