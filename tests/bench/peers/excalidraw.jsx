import '@excalidraw/excalidraw/index.css';
import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw';
import { createRoot } from 'react-dom/client';
import { measured } from '../canvas/frames.ts';
import { cardOf, cards, links, sight } from './plainCards.js';

const rectangles = cards.map(({ id, x, y, width, height }) => ({
  type: 'rectangle',
  id,
  x,
  y,
  width,
  height,
  roughness: 0,
  label: { text: 'card', fontSize: 13, fontFamily: 2 },
}));
const arrows = links.map(({ id, fromId, toId }) => {
  const [from, to] = [cardOf(fromId), cardOf(toId)];
  const start = { x: from.x + from.width, y: from.y + from.height / 2 };
  const end = [to.x - start.x, to.y + to.height / 2 - start.y];
  return { type: 'arrow', id, ...start, width: end[0], height: end[1], points: [[0, 0], end], roughness: 0 };
});
const elements = convertToExcalidrawElements([...rectangles, ...arrows], { regenerateIds: false });
const texts = elements.filter(({ type }) => type === 'text').slice(0, 5);
let api;

function edit(turn) {
  const { id } = texts[turn % 5];
  const write = (element) => ({ ...element, text: `waits ${turn}`, version: element.version + 1, versionNonce: turn });
  api.updateScene({ elements: api.getSceneElements().map((one) => (one.id === id ? write(one) : one)) });
}

const initialData = {
  elements,
  appState: { zoom: { value: sight.zoom }, scrollX: sight.x / sight.zoom, scrollY: sight.y / sight.zoom },
};

measured(
  {
    target: () => document.querySelector('canvas.interactive'),
    isShown: () => api !== undefined && !api.getAppState().isLoading && api.getSceneElements().length > 0,
    edit,
  },
  () =>
    createRoot(document.getElementById('root')).render(
      <div style={{ width: '100vw', height: '100vh' }}>
        <Excalidraw
          initialData={initialData}
          excalidrawAPI={(given) => {
            api = given;
          }}
        />
      </div>,
    ),
);
