import '@xyflow/react/dist/base.css';
import '../../../renderer/styles/base.css';
import { createRoot } from 'react-dom/client';
import { JourneyCanvas } from '../../../renderer/canvas/JourneyCanvas.tsx';
import { SessionContext } from '../../../renderer/session/session.ts';
import { createView, ViewContext } from '../../../renderer/session/view.ts';
import type { OpenedMap } from '../../../shared/bridge/contract.ts';
import { writeCard } from '../../../shared/edits/cards.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { asked } from './asked.ts';
import { measured } from './frames.ts';
import { largeMap } from './largeMap.ts';

const opened: OpenedMap = {
  state: largeMap(asked.count, asked.links).state(),
  fileName: null,
  fileState: { kind: 'unsaved' },
  isRecovered: false,
  warnings: [],
  sourcesWithRows: [],
};
let live: LiveMap | undefined;
if (asked.isLaidOut) {
  live = createLiveMap(opened.state);
  layoutMap(live.snapshot());
}

measured(
  {
    target: () => document.querySelector('.react-flow__pane'),
    isShown: () => document.querySelector('[data-canvas] [data-walk][aria-label*="waits"]') !== null,
    edit: (turn) => live?.edit(writeCard(`c${turn % 5}`, `waits ${turn}`)),
  },
  () => {
    live ??= createLiveMap(opened.state);
    createRoot(document.getElementById('root') ?? document.body).render(
      <SessionContext value={{ live, opened }}>
        <ViewContext value={createView()}>
          <JourneyCanvas />
        </ViewContext>
      </SessionContext>,
    );
  },
);
