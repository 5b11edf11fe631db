import { ViewportPortal } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { useMemo, useRef } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { cellBox } from '../../../shared/layout/cells.ts';
import type { Box, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { useHint } from '../../commands/useHint.ts';
import { useActs } from '../../session/acts.ts';
import { laneName, stageName } from '../../session/names.ts';
import { useSession } from '../../session/session.ts';
import { useView } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { useCanvas } from '../canvasState.ts';
import { cardsAcross } from '../places/dropPlace.ts';
import { useSelfFocus } from '../useSelfFocus.ts';
import styles from './cellPlus.module.css';

/** The + of the cell under the pointer, and of the cell that the keyboard stands in. */
export function CellPlus({ layout }: { layout: MapLayout }) {
  const hovered = useCanvas((state) => state.hovered);
  const selection = useView((view) => view.selection);
  const chosen = selection?.kind === 'cell' ? selection : null;
  const isSame = hovered && chosen?.stageId === hovered.stageId && chosen.laneId === hovered.laneId;
  return (
    <ViewportPortal>
      {hovered && !isSame && <Plusses layout={layout} {...hovered} isChosen={false} />}
      {chosen && <Plusses key={`${chosen.stageId}|${chosen.laneId}`} layout={layout} {...chosen} isChosen />}
    </ViewportPortal>
  );
}

function Plusses(props: { layout: MapLayout; stageId: Id; laneId: Id; isChosen: boolean }) {
  const { layout, stageId, laneId, isChosen } = props;
  const ref = useRef<HTMLButtonElement>(null);
  const { words } = useWords();
  const { live } = useSession();
  const acts = useActs();
  const hint = useHint();
  useSelfFocus(ref, isChosen, false);
  const place = useMemo(() => plusPlace(layout, stageId, laneId), [layout, stageId, laneId]);
  const isLocked = live.snapshot().lanes[laneId]?.isLocked ?? false;
  // A hand finds nothing to press there; keys still stand in the cell.
  if (!place || (isLocked && !isChosen)) return null;
  const stage = stageName(live.snapshot(), stageId, words);
  const isFeeling = live.snapshot().lanes[laneId]?.kind === 'feeling';
  const label = isFeeling
    ? words('canvas.addPoint', { stage })
    : words('canvas.addIn', { stage, lane: laneName(live.snapshot(), laneId, words) });
  return (
    <button
      ref={ref}
      type="button"
      data-walk
      data-held
      data-plus
      tabIndex={-1}
      className={styles.plus}
      data-empty={place.isEmpty || undefined}
      data-beside={place.isBesideWords || undefined}
      data-quiet={place.isQuiet || isLocked || undefined}
      data-chosen={isChosen || undefined}
      style={{ transform: `translate(${place.x}px, ${place.y}px)`, width: place.width, height: place.height }}
      {...hint(label, isChosen ? { command: 'insert.card' } : undefined)}
      onClick={() => acts.addCard(stageId, laneId)}
    >
      <Plus size={14} aria-hidden />
    </button>
  );
}

interface PlusPlace extends Box {
  readonly isEmpty: boolean;
  /** Where an empty lane says what it is for, a sign would stand on its words. */
  readonly isQuiet: boolean;
  /** Where those words may end. */
  readonly isBesideWords: boolean;
}

/** Below the last card where there is room, otherwise over the edge of the cell. */
function plusPlace(layout: MapLayout, stageId: Id, laneId: Id): PlusPlace | null {
  const cell = cellBox(layout, stageId, laneId);
  if (!cell) return null;
  const last = cardsAcross(layout, stageId, laneId).at(-1);
  const isFeeling = layout.lanes.some(({ id, band }) => id === laneId && band !== null);
  const bottom = cell.y + cell.height;
  if (isFeeling || !last) {
    const hasWords = (layout.cardsByLane.get(laneId)?.length ?? 0) === 0;
    return {
      isEmpty: !isFeeling,
      isQuiet: hasWords && layout.stages[0]?.id === stageId,
      isBesideWords: hasWords && layout.stages[1]?.id === stageId && !isFeeling,
      x: cell.x + 8,
      y: isFeeling ? bottom - 26 : cell.y + 8,
      width: cell.width - 16,
      height: isFeeling ? 20 : Math.min(cell.height - 16, 40),
    };
  }
  const below = last.y + last.height + 4;
  return {
    isEmpty: false,
    isQuiet: false,
    isBesideWords: false,
    x: cell.x + 8,
    y: Math.min(below, bottom - 11),
    width: cell.width - 16,
    height: 20,
  };
}
