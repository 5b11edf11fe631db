import { ViewportPortal } from '@xyflow/react';
import { memo, useContext } from 'react';
import { cellKey } from '../../shared/journey/cell.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { CardBox, MapLayout } from '../../shared/layout/mapLayout.ts';
import { useFigures } from '../session/figures.ts';
import { laneName, stageName } from '../session/names.ts';
import { useMap, useSession } from '../session/session.ts';
import { useView } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { CardNode } from './CardNode.tsx';
import styles from './canvas.module.css';
import { FarContext, useCanvas } from './canvasState.ts';
import { useCardGestures } from './useCardGestures.ts';
import { useCardWindow } from './useCardWindow.ts';

const none: readonly Id[] = [];

/**
 * The cards around the sight, and wherever they are the one that is selected, typed in, carried or pointed at. This
 * layer listens for all of them: a card that listened itself would cost every other card a look at every change.
 */
export const Cards = memo(function Cards({ layout }: { layout: MapLayout }) {
  const isFar = useContext(FarContext);
  const { live } = useSession();
  const { words } = useWords();
  const cards = useMap((journey) => journey.cards);
  const channels = useMap((journey) => journey.channels);
  // Named in every card's label.
  useMap((journey) => journey.stages);
  useMap((journey) => journey.lanes);
  const { figures, metric } = useFigures();
  const selectedId = useView(({ selection }) => (selection?.kind === 'card' ? selection.id : null));
  const editingId = useView((view) => view.editingId);
  const others = useView((view) => view.others);
  const carriedIds = useCanvas(({ drag }) => (drag && !drag.isCopy ? drag.ids : none));
  const pointedId = useCanvas((state) => state.pointedId);
  const shown = new Set(useCardWindow(layout, isFar));
  for (const id of [selectedId, editingId, carriedIds[0] ?? null, pointedId]) if (id !== null) shown.add(id);
  const gestures = useCardGestures();

  return (
    <ViewportPortal>
      <div className={styles.cards} {...gestures}>
        {byCell(layout, shown).map(([key, boxes]) => (
          // A card that joins its cell must not have all cards of the map laid out again.
          <div key={key} className={styles.cell}>
            {boxes.map((box) => {
              const { id, stageId, laneId } = box;
              const card = cards[id];
              return card ? (
                <CardNode
                  key={id}
                  card={card}
                  box={box}
                  stage={stageName(live.snapshot(), stageId, words)}
                  lane={laneName(live.snapshot(), laneId, words)}
                  channel={card.channelId ? channels[card.channelId] : undefined}
                  figure={figures.get(id)}
                  metric={metric}
                  isFar={isFar}
                  isSelected={id === selectedId}
                  isTyping={id === editingId}
                  isChosen={others.has(id)}
                  isCarried={carriedIds.includes(id)}
                />
              ) : null;
            })}
          </div>
        ))}
      </div>
    </ViewportPortal>
  );
});

function byCell(layout: MapLayout, shown: ReadonlySet<Id>): [string, CardBox[]][] {
  const cells = new Map<string, CardBox[]>();
  for (const id of shown) {
    const box = layout.cards.get(id);
    if (!box) continue;
    const key = cellKey(box.stageId, box.laneId);
    const cell = cells.get(key);
    if (cell) cell.push(box);
    else cells.set(key, [box]);
  }
  return [...cells];
}
