import type { ReactFlowProps } from '@xyflow/react';

/** All that React Flow does for a map is to pan and zoom it: it has no nodes, no keys and no choosing of its own. */
export const panAndZoom = {
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  zoomOnScroll: false,
  zoomOnDoubleClick: false,
  panOnScroll: true,
  panOnScrollSpeed: 1,
  minZoom: 0.08,
  maxZoom: 2.5,
  proOptions: { hideAttribution: true },
} satisfies ReactFlowProps;
