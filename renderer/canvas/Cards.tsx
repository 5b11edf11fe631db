import { ViewportPortal } from '@xyflow/react';
import { memo, useContext } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
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
        {[...shown].map((id) => {
          const [card, box] = [cards[id], layout.cards.get(id)];
          if (!card || !box) return null;
          return (
            <CardNode
              key={id}
              card={card}
              box={box}
              stage={stageName(live.snapshot(), card.stageId, words)}
              lane={laneName(live.snapshot(), card.laneId, words)}
              channel={card.channelId ? channels[card.channelId] : undefined}
              figure={figures.get(id)}
              metric={metric}
              isFar={isFar}
              isSelected={id === selectedId}
              isTyping={id === editingId}
              isChosen={others.has(id)}
              isCarried={carriedIds.includes(id)}
            />
          );
        })}
      </div>
    </ViewportPortal>
  );
});
