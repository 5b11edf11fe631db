import '@xyflow/react/dist/base.css';
import '../../../renderer/styles/base.css';
import { type Edge, type Node, Position, ReactFlow, type ReactFlowInstance } from '@xyflow/react';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { firstSight } from '../../../renderer/canvas/places/sight.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { asked } from './asked.ts';
import { measured } from './frames.ts';
import { largeMap } from './largeMap.ts';

const journey = largeMap(asked.count, asked.links).snapshot();
const layout = layoutMap(journey);
/** Both sides begin at the same zoom, so that as many cards are in sight. */
const sight = firstSight(layout, { width: innerWidth, height: innerHeight });
/** Told rather than measured, so that links to cards out of sight cost nothing more. */
const told = (width: number, height: number) => ({
  width,
  height,
  handles: [
    { type: 'source' as const, position: Position.Right, x: width, y: height / 2 },
    { type: 'target' as const, position: Position.Left, x: 0, y: height / 2 },
  ],
});
const nodes: Node[] = [...layout.cards.values()].map(({ id, x, y, width, height }) => ({
  id,
  type: 'plain',
  position: { x, y },
  data: { label: 'card' },
  ...(asked.isUnsized ? { style: { width, height } } : told(width, height)),
}));
const edges: Edge[] = Object.values(journey.links).map(({ id, fromId, toId }) => ({
  id,
  source: fromId,
  target: toId,
}));

const Plain = memo(({ data }: { data: Record<string, unknown> }) => (
  <div style={{ height: '100%', border: '1px solid', borderRadius: 7 }}>{String(data['label'])}</div>
));
const nodeTypes = { plain: Plain };
let flow: ReactFlowInstance | undefined;

const Peer = () => (
  <ReactFlow
    defaultNodes={nodes}
    defaultEdges={edges}
    nodeTypes={nodeTypes}
    defaultViewport={sight}
    onInit={(instance) => {
      flow = instance;
    }}
    minZoom={0.08}
    maxZoom={2.5}
    onlyRenderVisibleElements={asked.isVirtual}
    panOnScroll
    panOnScrollSpeed={1}
  />
);

measured(
  {
    target: () => document.querySelector('.react-flow__pane'),
    isShown: () => document.querySelector('.react-flow__node') !== null,
    edit: (turn) => flow?.updateNodeData(`c${turn % 5}`, { label: `waits ${turn}` }),
  },
  () => createRoot(document.getElementById('root') ?? document.body).render(<Peer />),
);
