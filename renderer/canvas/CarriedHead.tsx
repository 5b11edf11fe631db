import { useReactFlow, useStoreApi } from '@xyflow/react';
import { createPortal } from 'react-dom';
import { laneName, stageName } from '../session/names.ts';
import { useSession } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { type CanvasState, useCanvas } from './canvasState.ts';
import styles from './carriedHead.module.css';
import { headScale } from './useStickyLayer.ts';

/** The name of a stage or lane under the hand that carries it. On the page, for the heads lie above the map. */
export function CarriedHead() {
  const { words } = useWords();
  const { live } = useSession();
  const flow = useReactFlow();
  const drag = useCanvas((state) => (state.drag && state.drag.what.kind !== 'card' ? state.drag : null));
  if (!drag) return null;
  const { x, y } = flow.flowToScreenPosition(drag.at);
  const { kind, id } = drag.what;
  const name = kind === 'stage' ? stageName(live.snapshot(), id, words) : laneName(live.snapshot(), id, words);
  return createPortal(
    <div aria-hidden>
      {drag.drop && 'parentId' in drag.drop && <Between line={drag.drop.line} />}
      <div className={styles.carried} data-kind={kind} style={{ transform: `translate(${x}px, ${y}px)` }}>
        {name}
      </div>
    </div>,
    document.body,
  );
}

type Line = NonNullable<NonNullable<CanvasState['drag']>['drop']>['line'];

/** The line between two stages goes on in their heads, and there only as far up as the row it is about. */
function Between({ line }: { line: Line }) {
  const flow = useReactFlow();
  const store = useStoreApi();
  const headHeight = useCanvas(({ layout }) => layout?.stageHeadHeight ?? 0);
  const top = store.getState().domNode?.getBoundingClientRect().top ?? 0;
  const scale = headScale(flow.getZoom());
  const { x } = flow.flowToScreenPosition({ x: line.x + line.width / 2, y: 0 });
  return (
    <div
      className={styles.between}
      style={{
        transform: `translate(${x - 1}px, ${top + line.y * scale}px)`,
        height: (headHeight - line.y) * scale,
      }}
    />
  );
}
