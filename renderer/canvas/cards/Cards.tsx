import { ViewportPortal } from '@xyflow/react';
import { memo, useContext, useLayoutEffect, useMemo, useRef } from 'react';
import { cellKey } from '../../../shared/journey/cell.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import type { CardBox, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { type ShownFigures, useFigures } from '../../session/figures.ts';
import { laneName, stageName } from '../../session/names.ts';
import { useMap } from '../../session/session.ts';
import { useView } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import styles from '../canvas.module.css';
import { FarContext, useCanvas, useCanvasStore } from '../canvasState.ts';
import { CardNode } from './CardNode.tsx';
import { useCardGestures } from './useCardGestures.ts';
import { useCardWindow } from './useCardWindow.ts';
import { useLively } from './useLively.ts';

const none: readonly Id[] = [];

/** What all cards are drawn from, besides their places; the same object while one only looks about. */
interface Facts {
  readonly journey: Pick<JourneyMap, 'cards' | 'channels' | 'stages' | 'lanes'>;
  readonly figures: ShownFigures;
  readonly isFar: boolean;
  readonly selectedId: Id | null;
  readonly editingId: Id | null;
  /** Chosen together with the selected one. */
  readonly others: ReadonlySet<Id>;
  readonly carriedIds: readonly Id[];
}

/**
 * The cards around the sight, and wherever they are the one that is selected, typed in, carried or pointed at. This
 * layer listens for all of them: a card that listened itself would cost every other card a look at every change.
 */
export const Cards = memo(function Cards({ layout }: { layout: MapLayout }) {
  const facts = useFacts();
  const pointedId = useCanvas((state) => state.pointedId);
  const cardWindow = useCardWindow(layout, facts.isFar);
  useTold(cardWindow.isWhole);
  const shown = new Set(cardWindow.shown);
  const always = [facts.selectedId, facts.editingId, facts.carriedIds[0] ?? null, pointedId];
  for (const id of always) if (id !== null) shown.add(id);
  const cells = useCells(layout, shown);
  const gestures = useCardGestures();

  return (
    <ViewportPortal>
      <div className={styles.cards} {...gestures}>
        {[...cells].map(([key, boxes]) => (
          <Cell key={key} boxes={boxes} facts={facts} />
        ))}
      </div>
    </ViewportPortal>
  );
});

/** Until cards stand on the page, their drawing from afar stays. */
function useTold(isWhole: boolean) {
  const canvas = useCanvasStore();
  useLayoutEffect(() => canvas.setState({ isPutUp: isWhole }), [canvas, isWhole]);
}

function useFacts(): Facts {
  const isFar = useContext(FarContext);
  const cards = useMap((journey) => journey.cards);
  const channels = useMap((journey) => journey.channels);
  // Named in every card's label.
  const stages = useMap((journey) => journey.stages);
  const lanes = useMap((journey) => journey.lanes);
  const figures = useFigures();
  const selectedId = useView(({ selection }) => (selection?.kind === 'card' ? selection.id : null));
  const editingId = useView((view) => view.editingId);
  const others = useView((view) => view.others);
  const carriedIds = useCanvas(({ drag }) => (drag && !drag.isCopy ? drag.ids : none));
  return useMemo(
    () => ({ journey: { cards, channels, stages, lanes }, figures, isFar, selectedId, editingId, others, carriedIds }),
    [cards, channels, stages, lanes, figures, isFar, selectedId, editingId, others, carriedIds],
  );
}

/** Drawn anew only when a card joins or leaves it: while the map moves, most cells stay as they are. */
const Cell = memo(function Cell({ boxes, facts }: { boxes: readonly CardBox[]; facts: Facts }) {
  const { words } = useWords();
  const { journey, figures, selectedId, editingId, others, carriedIds } = facts;
  const ref = useRef<HTMLDivElement>(null);
  useLively(ref, boxes, journey.cards);
  return (
    // A card that joins its cell must not have all cards of the map laid out again.
    <div ref={ref} className={styles.cell}>
      {boxes.map((box) => {
        const { id, stageId, laneId } = box;
        const card = journey.cards[id];
        return card ? (
          <CardNode
            key={id}
            card={card}
            box={box}
            stage={stageName(journey, stageId, words)}
            lane={laneName(journey, laneId, words)}
            channel={card.channelId ? journey.channels[card.channelId] : undefined}
            figure={figures.figures.get(id)}
            metric={figures.metric}
            isFar={facts.isFar}
            isSelected={id === selectedId}
            isTyping={id === editingId}
            isChosen={others.has(id)}
            isCarried={carriedIds.includes(id)}
          />
        ) : null;
      })}
    </div>
  );
});

type Cells = ReadonlyMap<string, readonly CardBox[]>;

/**
 * The shown cards by cell; a cell whose cards are the same ones in the same places keeps its list. Cells keep their
 * order as well: one that changed places would be taken out of the page and put in again with all its cards.
 */
function useCells(layout: MapLayout, shown: ReadonlySet<Id>): Cells {
  const last = useRef<Cells>(new Map());
  const found = byCell(layout, shown);
  const cells = new Map<string, readonly CardBox[]>();
  for (const [key, before] of last.current) {
    const boxes = found.get(key);
    if (boxes) cells.set(key, isSame(before, boxes) ? before : boxes);
  }
  for (const [key, boxes] of found) if (!cells.has(key)) cells.set(key, boxes);
  last.current = cells;
  return cells;
}

const isSame = (before: readonly CardBox[], boxes: readonly CardBox[]): boolean =>
  before.length === boxes.length && before.every((box, at) => box === boxes[at]);

function byCell(layout: MapLayout, shown: ReadonlySet<Id>): Map<string, readonly CardBox[]> {
  const cells = new Map<string, CardBox[]>();
  for (const id of shown) {
    const box = layout.cards.get(id);
    if (!box) continue;
    const key = cellKey(box.stageId, box.laneId);
    const cell = cells.get(key);
    if (cell) cell.push(box);
    else cells.set(key, [box]);
  }
  return cells;
}
