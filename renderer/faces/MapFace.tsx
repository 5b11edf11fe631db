import type { ReactNode } from 'react';
import type { Figure } from '../../shared/journey/figure.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import { CardFace } from './CardFace.tsx';
import { EmotionCurve } from './EmotionCurve.tsx';
import { Grid } from './Grid.tsx';
import { LaneTitle } from './LaneTitle.tsx';
import { LinkLine } from './LinkLine.tsx';
import { MeasuredCurve } from './MeasuredCurve.tsx';
import { StageHead } from './StageHead.tsx';

interface Props {
  journey: JourneyMap;
  layout: MapLayout;
  figures?: ReadonlyMap<Id, Figure>;
  metric?: Metric | null;
  /** Asset → address of its bytes. */
  pictures?: ReadonlyMap<Id, string>;
}

/** The whole map, still: what paper and pictures show. The canvas puts the same faces where they can be touched. */
export function MapFace({ journey, layout, figures, metric, pictures }: Props) {
  return (
    <div style={{ position: 'relative', width: layout.width, height: layout.height }}>
      <svg
        width={layout.width}
        height={layout.height}
        style={{ display: 'block', position: 'absolute', overflow: 'visible' }}
        aria-hidden
      >
        <Grid layout={layout} />
        {layout.links.map((shape) => (
          <LinkLine key={shape.id} shape={shape} />
        ))}
        <FeelingLines journey={journey} layout={layout} />
      </svg>
      {layout.stages.map((box) => (
        <Placed key={box.id} x={box.x} y={box.y}>
          <StageHead box={box} />
        </Placed>
      ))}
      {layout.lanes.map((box) => (
        <Placed key={box.id} x={box.x} y={box.y}>
          <LaneTitle box={box} />
        </Placed>
      ))}
      {[...layout.cards.values()].map((box) => {
        const card = journey.cards[box.id];
        if (!card) return null;
        return (
          <Placed key={box.id} x={box.x} y={box.y}>
            <CardFace
              card={card}
              box={box}
              channel={card.channelId ? journey.channels[card.channelId] : null}
              figure={figures?.get(card.id)}
              metric={metric}
              pictureUrl={card.assetId ? pictures?.get(card.assetId) : null}
            />
          </Placed>
        );
      })}
    </div>
  );
}

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

const Placed = ({ x, y, children }: { x: number; y: number; children: ReactNode }) => (
  <div style={{ position: 'absolute', left: x, top: y }}>{children}</div>
);
