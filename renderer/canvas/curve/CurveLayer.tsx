import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { CurveShape, MapFrame } from '../../../shared/layout/mapLayout.ts';
import { EmotionCurve } from '../../faces/EmotionCurve.tsx';
import { MeasuredCurve } from '../../faces/MeasuredCurve.tsx';
import { usePersonaShown } from '../../session/persona.ts';
import { useMap } from '../../session/session.ts';
import { useView } from '../../session/view.ts';
import styles from '../canvas.module.css';
import { CurveHandle } from './CurveHandle.tsx';
import { PointPicture } from './PointPicture.tsx';

interface Props {
  layout: MapFrame;
  /** The map is there to be looked at alone. */
  isStill?: boolean;
}

/** Drawn and measured feelings over the lanes, and on the points of the persona at work a handle for hand and key. */
export const CurveLayer = memo(function CurveLayer({ layout, isStill = false }: Props) {
  const personas = useMap((journey) => journey.personas);
  const shownId = usePersonaShown();
  const selectedId = useView(({ selection }) => (selection?.kind === 'emotion' ? selection.id : null));
  // Whose turn it is lies on top.
  const curves = [...layout.curves].sort((a, b) => Number(a.personaId === shownId) - Number(b.personaId === shownId));
  return (
    <ViewportPortal>
      <svg className={styles.curves} width={layout.width} height={layout.height} data-fades aria-hidden>
        {layout.measured.map((shape) => (
          <MeasuredCurve key={shape.laneId} shape={shape} />
        ))}
        {curves.map((shape) => (
          <g key={keyOf(shape)} className={styles.curve} data-behind={shape.personaId !== shownId || undefined}>
            <EmotionCurve shape={shape} hue={personas[shape.personaId]?.hue ?? 0} selectedId={selectedId} />
          </g>
        ))}
      </svg>
      {curves
        .filter(({ personaId }) => personaId === shownId)
        .flatMap((shape) =>
          shape.points.map((point) => {
            const key = `${shape.laneId}|${point.emotionId}`;
            const middle = layout.lanes.find(({ id }) => id === shape.laneId)?.band?.middle ?? 0;
            const Point = isStill ? PointPicture : CurveHandle;
            return <Point key={key} point={point} laneId={shape.laneId} middle={middle} />;
          }),
        )}
    </ViewportPortal>
  );
});

const keyOf = (shape: CurveShape): string => `${shape.laneId}|${shape.personaId}`;
