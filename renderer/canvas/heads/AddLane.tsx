import { Plus } from 'lucide-react';
import { memo, type ReactNode, useState } from 'react';
import type { Place } from '../../../shared/edits/place.ts';
import type { MapFrame } from '../../../shared/layout/mapLayout.ts';
import { useActs } from '../../session/acts.ts';
import { useWords } from '../../session/words.ts';
import styles from './heads.module.css';
import { LaneKindMenu } from './LaneKindMenu.tsx';

/** Where a lane is to come, and the button that was asked. */
interface Asked {
  readonly place: Place;
  readonly label: string;
  readonly button: HTMLElement;
}

/**
 * A + below the last lane, and one on every line between two; each asks what the lane is to hold. One menu serves them all:
 * there may be fifty lanes.
 */
export const AddLane = memo(function AddLane({ layout }: { layout: MapFrame }) {
  const { words } = useWords();
  const acts = useActs();
  const [asked, setAsked] = useState<Asked | null>(null);
  const last = layout.lanes.at(-1);
  const end = last ? last.y + last.height : layout.stageHeadHeight;
  return (
    <>
      {layout.lanes.map(({ id, y }) => (
        <AddButton key={id} place={{ before: id }} y={y} label={words('canvas.addLaneHere')} isBetween onAsk={setAsked}>
          <Plus size={12} aria-hidden />
        </AddButton>
      ))}
      <AddButton place="last" y={end} label={words('canvas.addLane')} onAsk={setAsked}>
        <Plus size={14} aria-hidden />
        {words('canvas.addLane')}
      </AddButton>
      {asked && (
        <LaneKindMenu
          label={asked.label}
          button={asked.button}
          onChoose={(kind) => acts.addLane(kind, asked.place)}
          onEnd={() => setAsked(null)}
        />
      )}
    </>
  );
});

interface AddButtonProps {
  place: Place;
  y: number;
  label: string;
  isBetween?: boolean;
  onAsk(asked: Asked): void;
  children: ReactNode;
}

const AddButton = ({ place, y, label, isBetween = false, onAsk, children }: AddButtonProps) => (
  <button
    type="button"
    data-held
    data-way="lane"
    className={isBetween ? styles.addBetween : styles.addLane}
    style={{ ['--y' as string]: y }}
    aria-label={label}
    aria-haspopup="menu"
    tabIndex={isBetween ? -1 : undefined}
    onClick={({ currentTarget }) => onAsk({ place, label, button: currentTarget })}
  >
    {children}
  </button>
);
