import { type PointerEvent, useRef } from 'react';
import type { CurvePoint, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { useActs } from '../../session/acts.ts';
import { areLocked } from '../../session/chosen.ts';
import { useEdit, useSession } from '../../session/session.ts';
import { useView, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import styles from '../canvas.module.css';
import { type CanvasState, useCanvasStore } from '../canvasState.ts';
import { followPointer } from '../dragging/followPointer.ts';
import { pulledEdit } from '../dragging/landing.ts';
import { useFlow } from '../Flow.tsx';
import { useSelfFocus } from '../useSelfFocus.ts';
import { landingPlace, valueAt } from './pull.ts';
import { usePointWords } from './usePointWords.ts';

type Pulled = NonNullable<CanvasState['pulled']>;

interface CurveHandleProps {
  point: CurvePoint;
  laneId: string;
  /** Where a gap lies. */
  middle: number;
}

/** A point of the curve as a slider from −2 to +2. A gap lies on the middle line until somebody lifts it. */
export function CurveHandle({ point, laneId, middle }: CurveHandleProps) {
  const { emotionId: id, x } = point;
  const ref = useRef<HTMLDivElement>(null);
  const acts = useActs();
  const said = usePointWords(id);
  const isSelected = useView(({ selection }) => selection?.kind === 'emotion' && selection.id === id);
  const isTyping = useView(({ editingId }) => editingId === id);
  const pull = usePull(laneId, id);
  useSelfFocus(ref, isSelected, isTyping);
  if (!said) return null;

  const clicks = {
    onClick: () => acts.select({ kind: 'emotion', id }),
    onDoubleClick: () => void acts.open({ kind: 'emotion', id }),
  };

  return (
    <div
      ref={ref}
      data-walk
      data-held
      className={styles.handle}
      data-point={id}
      data-gap={point.y === null || undefined}
      data-selected={isSelected || undefined}
      style={{ transform: `translate(${x - 12}px, ${(point.y ?? middle) - 12}px)` }}
      role="slider"
      tabIndex={-1}
      aria-label={said.name}
      aria-orientation="vertical"
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={said.emotion.value ?? 0}
      aria-valuetext={said.value}
      onPointerDown={pull}
      {...clicks}
    />
  );
}

/** Up and down with the pointer, and sideways past other points and into other stages; the map hears of it when the hand lets go. */
function usePull(laneId: string, emotionId: string) {
  const flow = useFlow();
  const canvas = useCanvasStore();
  const acts = useActs();
  const edit = useEdit();
  const { live } = useSession();
  const view = useViewStore();
  const { words } = useWords();
  return (event: PointerEvent) => {
    if (event.button !== 0) return;
    const end = () => canvas.setState({ pulled: null });
    let start: MapLayout | null = null;
    followPointer(event, {
      start() {
        if (areLocked(live.snapshot(), view, words, [{ kind: 'emotion', id: emotionId }])) return false;
        // Sideways it is measured against the curve as it was: the one that is drawn moves with the hand.
        start = canvas.getState().layout;
        acts.select({ kind: 'emotion', id: emotionId });
        return true;
      },
      move({ clientX, clientY }) {
        const { layout, pulled } = canvas.getState();
        if (!layout) return;
        const at = flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
        const next = { emotionId, value: valueAt(layout, laneId, at.y), to: landingPlace(start, emotionId, at.x) };
        if (!pulled || !isSamePull(pulled, next)) canvas.setState({ pulled: next });
      },
      drop() {
        const { pulled } = canvas.getState();
        end();
        if (!pulled) return;
        edit(pulledEdit(pulled));
        live.history.endStep();
      },
      cancel: end,
    });
  };
}

const isSamePull = (a: Pulled, b: Pulled): boolean =>
  a.value === b.value && a.to?.stageId === b.to?.stageId && a.to?.beforeId === b.to?.beforeId;
