import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import { EmotionCurve } from './EmotionCurve.tsx';
import { MeasuredCurve } from './MeasuredCurve.tsx';

/** Measured below drawn: the person's own line is never hidden. */
export function FeelingLines({ journey, layout }: { journey: JourneyMap; layout: MapLayout }) {
  return (
    <>
      {layout.measured.map((shape) => (
        <MeasuredCurve key={shape.laneId} shape={shape} />
      ))}
      {layout.curves.map((shape) => {
        const persona = journey.personas[shape.personaId];
        return <EmotionCurve key={`${shape.laneId}|${shape.personaId}`} shape={shape} hue={persona?.hue ?? 0} />;
      })}
    </>
  );
}
