import '@xyflow/react/dist/base.css';
import '../../../renderer/styles/base.css';
import { ReactFlow } from '@xyflow/react';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { JourneyCanvas } from '../../../renderer/canvas/JourneyCanvas.tsx';
import { firstSight } from '../../../renderer/canvas/sight.ts';
import { SessionContext } from '../../../renderer/session/session.ts';
import { createView, ViewContext } from '../../../renderer/session/view.ts';
import type { OpenedMap } from '../../../shared/bridge/contract.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { largeMap } from './largeMap.ts';
import { panFrames } from './panFrames.ts';

/** Either side of the comparison, with the same cards in the same places. */
const live = largeMap(2000);
const opened: OpenedMap = {
  state: new Uint8Array(),
  fileName: null,
  fileState: { kind: 'unsaved' },
  isRecovered: false,
  warnings: [],
  sourcesWithRows: [],
};

const Ours = () => (
  <SessionContext value={{ live, opened }}>
    <ViewContext value={createView()}>
      <JourneyCanvas />
    </ViewContext>
  </SessionContext>
);

const Plain = memo(() => <div style={{ height: '100%', border: '1px solid', borderRadius: 7 }}>card</div>);
const nodeTypes = { plain: Plain };
const layout = layoutMap(live.snapshot());
/** Both sides begin at the same zoom, so that as many cards are in sight. */
const sight = firstSight(layout, { width: innerWidth, height: innerHeight });
const nodes = [...layout.cards.values()].map(({ id, x, y, width, height }) => ({
  id,
  type: 'plain',
  position: { x, y },
  width,
  height,
  data: {},
}));
const edges: never[] = [];

const Peer = () => (
  <ReactFlow
    defaultNodes={nodes}
    defaultEdges={edges}
    nodeTypes={nodeTypes}
    defaultViewport={sight}
    onlyRenderVisibleElements
    panOnScroll
    panOnScrollSpeed={1}
  />
);

const root = document.getElementById('root');
if (root) createRoot(root).render(location.search === '?ours' ? <Ours /> : <Peer />);

Object.assign(window, { panFrames });
