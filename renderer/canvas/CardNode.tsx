import type { NodeProps } from '@xyflow/react';
import { memo, useContext, useRef } from 'react';
import type { Card } from '../../shared/journey/card.ts';
import { textStyleOf } from '../../shared/layout/cardContent.ts';
import type { CardBox } from '../../shared/layout/mapLayout.ts';
import { CardFace } from '../faces/CardFace.tsx';
import { useActs } from '../session/acts.ts';
import { useFigures } from '../session/figures.ts';
import { useMap, useSession } from '../session/session.ts';
import { usePicture } from '../session/usePicture.ts';
import { useView } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import styles from './canvas.module.css';
import { FarContext, useCanvas } from './canvasState.ts';
import { cardLabel } from './cardLabel.ts';
import type { CardNodeType } from './cardNodes.ts';
import { NameField } from './NameField.tsx';
import { useDragging } from './useDragging.ts';
import { useSelfFocus } from './useSelfFocus.ts';
import { walkable } from './walkable.ts';

/** A card on the map. It watches its own record only, so that a change elsewhere does not reach it. */
export const CardNode = memo(function CardNode({ id, data: { box } }: NodeProps<CardNodeType>) {
  const ref = useRef<HTMLDivElement>(null);
  const card = useMap((journey) => journey.cards[id]);
  const isFar = useContext(FarContext);
  const isSelected = useView(({ selection }) => selection?.kind === 'card' && selection.id === id);
  const isTyping = useView(({ editingId }) => editingId === id) && !isFar;
  const isCarried = useCanvas(({ drag }) => drag?.what.id === id);
  const acts = useActs();
  const label = useCardLabel(card, box);
  const drag = useDragging();
  useSelfFocus(ref, isSelected, isTyping);
  if (!card) return null;

  return (
    <div
      ref={ref}
      className={styles.card}
      data-carried={isCarried || undefined}
      {...walkable({
        label,
        isSelected,
        isTyping,
        select: () => acts.select({ kind: 'card', id }),
        open: () => void acts.open({ kind: 'card', id }),
        press: (event) => drag(event, { kind: 'card', id }),
      })}
    >
      {isFar ? (
        <div className={styles.farCard} data-kind={card.kind} data-selected={isSelected || undefined} />
      ) : (
        <NearCard card={card} box={box} isSelected={isSelected} isTyping={isTyping} />
      )}
    </div>
  );
});

interface NearCardProps {
  card: Readonly<Card>;
  box: CardBox;
  isSelected: boolean;
  isTyping: boolean;
}

function NearCard({ card, box, isSelected, isTyping }: NearCardProps) {
  const channel = useMap((journey) => (card.channelId ? journey.channels[card.channelId] : undefined));
  const { figures, metric } = useFigures();
  const pictureUrl = usePicture(card.assetId);
  const style = textStyleOf(card.kind);
  const shown = isTyping ? { ...box, text: { ...box.text, lines: [] } } : box;
  return (
    <>
      <CardFace
        card={card}
        box={shown}
        channel={channel}
        figure={figures.get(card.id)}
        metric={metric}
        pictureUrl={pictureUrl}
        isSelected={isSelected}
      />
      {isTyping && (
        <NameField
          kind="card"
          id={card.id}
          text={card.text}
          className={styles.cardField ?? ''}
          style={{
            left: box.textAt.x,
            top: box.textAt.y,
            width: box.width - 2 * box.textAt.x,
            font: `${style.isItalic ? 'italic ' : ''}${style.weight} ${style.size}px/${style.lineHeight}px var(--font-${style.family})`,
          }}
        />
      )}
    </>
  );
}

function useCardLabel(card: Readonly<Card> | undefined, box: CardBox): string {
  const { words } = useWords();
  const { live } = useSession();
  return card ? cardLabel(live.snapshot(), card, box.figure, words) : '';
}
