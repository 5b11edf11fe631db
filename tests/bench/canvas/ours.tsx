import '@xyflow/react/dist/base.css';
import '../../../renderer/styles/base.css';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { type OpenSession, openSession } from '../../../renderer/app/openSession.ts';
import { JourneyCanvas } from '../../../renderer/canvas/JourneyCanvas.tsx';
import { afterPicture } from '../../../renderer/session/afterPicture.ts';
import { speakThrough } from '../../../renderer/session/bridge.ts';
import { SessionContext } from '../../../renderer/session/session.ts';
import { createView, ViewContext } from '../../../renderer/session/view.ts';
import { whenCalm } from '../../../renderer/session/whenCalm.ts';
import type { OpenedMap } from '../../../shared/bridge/contract.ts';
import { writeCard } from '../../../shared/edits/cards.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { writeRecords } from '../../../shared/live/firstSight.ts';
import { asked } from './asked.ts';
import { measured } from './frames.ts';
import { largeMap } from './largeMap.ts';

const opened: OpenedMap = {
  ...largest(),
  fileName: null,
  fileState: { kind: 'unsaved' },
  isRecovered: false,
  warnings: [],
  sourcesWithRows: [],
};

/** As main gives it to a window. */
function largest(): Pick<OpenedMap, 'state' | 'records'> {
  const live = largeMap(asked.count, asked.links);
  return { state: live.state(), records: writeRecords(live.snapshot()) };
}

// Main takes every edit.
speakThrough({
  request: async () => ({ ok: true, value: null }) as never,
  on: () => () => {},
  takeFile: async () => ({ ok: false, problem: { kind: 'unexpected' } }),
});

let session: OpenSession | undefined;
const open = () => openSession(opened, () => {});
if (asked.isLaidOut) {
  session = open();
  layoutMap(session.live.snapshot());
}

measured(
  {
    target: () => document.querySelector('.react-flow__pane'),
    isShown: () => document.querySelector('[data-canvas] [data-walk][aria-label*="waits"]') !== null,
    edit: (turn) => session?.live.edit(writeCard(`c${turn % 5}`, `waits ${turn}`)),
  },
  () => {
    session ??= open();
    createRoot(document.getElementById('root') ?? document.body).render(
      <SessionContext value={session}>
        <ViewContext value={createView()}>
          <Opened {...session} />
        </ViewContext>
      </SessionContext>,
    );
  },
);

/** As a window of the app has it. */
function Opened({ fill }: OpenSession) {
  useEffect(() => {
    const settled = new Promise<void>((resolve) => afterPicture(() => whenCalm(resolve))).then(fill);
    Object.assign(window, { settled });
  }, [fill]);
  return <JourneyCanvas />;
}
