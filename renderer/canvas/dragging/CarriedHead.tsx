import { createPortal } from 'react-dom';
import { laneName, stageName } from '../../session/names.ts';
import { useSession } from '../../session/session.ts';
import { useWords } from '../../session/words.ts';
import { useCanvas } from '../canvasState.ts';
import { useFlow } from '../Flow.tsx';
import styles from './carriedHead.module.css';

/** The name of a stage or lane under the hand that carries it. On the page, for the heads lie above the map. */
export function CarriedHead() {
  const { words } = useWords();
  const { live } = useSession();
  const flow = useFlow();
  const drag = useCanvas((state) => (state.drag && state.drag.what.kind !== 'card' ? state.drag : null));
  if (!drag) return null;
  const { x, y } = flow.flowToScreenPosition(drag.at);
  const { kind, id } = drag.what;
  const name = kind === 'stage' ? stageName(live.snapshot(), id, words) : laneName(live.snapshot(), id, words);
  return createPortal(
    <div aria-hidden>
      <div className={styles.carried} data-kind={kind} style={{ transform: `translate(${x}px, ${y}px)` }}>
        {name}
      </div>
    </div>,
    document.body,
  );
}
