import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { cellBox } from '../../shared/layout/cells.ts';
import type { MapFrame } from '../../shared/layout/mapLayout.ts';
import { matrixInWords } from '../faces/ChannelMatrix.tsx';
import { Grid } from '../faces/Grid.tsx';
import { laneFiguresInWords } from '../faces/laneFiguresInWords.ts';
import { useSession } from '../session/session.ts';
import { useView } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import styles from './canvas.module.css';
import { EmptyLanes } from './EmptyLanes.tsx';

/** Lanes and stages as hairlines behind the cards: one layer, however large the map is. */
export const Ground = memo(function Ground({ layout }: { layout: MapFrame }) {
  return (
    <ViewportPortal>
      <div className={styles.ground} style={{ width: layout.width, height: layout.height }}>
        <svg width={layout.width} height={layout.height} aria-hidden>
          <Grid layout={layout} />
        </svg>
        <MatrixWords layout={layout} />
        <FigureWords layout={layout} />
        {/* Below the words of an empty lane, so that its frame does not strike them through. */}
        <ChosenCell layout={layout} />
        <EmptyLanes layout={layout} />
      </div>
    </ViewportPortal>
  );
});

function MatrixWords({ layout }: { layout: MapFrame }) {
  const { words } = useWords();
  const { live } = useSession();
  return layout.matrices.map((shape) => (
    <ul key={shape.laneId} className="said">
      {matrixInWords(shape, live.snapshot(), words).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  ));
}

function FigureWords({ layout }: { layout: MapFrame }) {
  const { words } = useWords();
  const { live } = useSession();
  if (layout.heat.length === 0 && layout.kpis.length === 0) return null;
  return (
    <ul className="said">
      {laneFiguresInWords(layout, live.snapshot(), words).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function ChosenCell({ layout }: { layout: MapFrame }) {
  const selection = useView((view) => view.selection);
  const box = selection?.kind === 'cell' ? cellBox(layout, selection.stageId, selection.laneId) : null;
  if (!box) return null;
  const { x, y, width, height } = box;
  return <div className={styles.chosenCell} style={{ left: x, top: y, width, height }} />;
}
