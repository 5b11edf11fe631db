import type { ReactNode } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import type { CardBox, MapLayout, StageBox } from '../../shared/layout/mapLayout.ts';
import type { Words } from '../../shared/text/words.ts';
import { CardFace } from '../faces/CardFace.tsx';
import { matrixInWords } from '../faces/ChannelMatrix.tsx';
import { FeelingLines } from '../faces/FeelingLines.tsx';
import { Grid } from '../faces/Grid.tsx';
import { LaneTitle } from '../faces/LaneTitle.tsx';
import { LinkLine, LinkWords } from '../faces/LinkLine.tsx';
import { laneFiguresInWords } from '../faces/laneFiguresInWords.ts';
import { StageHead } from '../faces/StageHead.tsx';
import { useWords } from '../session/words.ts';
import type { SheetFacts } from './sheetFacts.ts';

interface Props {
  facts: SheetFacts;
  pictures: ReadonlyMap<Id, string>;
}

/**
 * The map as it lies on paper: the canvas' own faces, in the order in which a person reads them aloud, since a PDF
 * keeps its words in the order of the document: lane titles, then stage by stage, lane by lane.
 */
export function PaperMap({ facts, pictures }: Props) {
  const { journey, layout } = facts;
  const { words } = useWords();
  return (
    <div style={{ position: 'relative', width: layout.width, height: layout.height }}>
      <svg
        width={layout.width}
        height={layout.height}
        style={{ display: 'block', position: 'absolute', overflow: 'visible' }}
        aria-hidden="true"
      >
        <Grid layout={layout} />
      </svg>
      {layout.lanes.map((box) => (
        <Placed key={box.id} x={box.x} y={box.y}>
          <LaneTitle
            box={box}
            matrix={layout.matrices.find(({ laneId }) => laneId === box.id)}
            channels={journey.channels}
          />
        </Placed>
      ))}
      {layout.stages.map((box, at) => (
        <section key={box.id}>
          {groupsBefore(layout, box, layout.stages[at - 1]).map((group) => (
            <Placed key={group.id} x={group.x} y={group.y}>
              <StageHead box={group} />
            </Placed>
          ))}
          <Placed x={box.x} y={box.y}>
            <StageHead box={box} />
          </Placed>
          {cardsOf(layout, box.id).map((card) => (
            <PlacedCard key={card.id} box={card} facts={facts} pictures={pictures} />
          ))}
        </section>
      ))}
      <svg
        role="img"
        aria-label={drawnInWords(facts, words)}
        width={layout.width}
        height={layout.height}
        style={{ display: 'block', position: 'absolute', left: 0, top: 0, overflow: 'visible' }}
      >
        {layout.links.map((shape) => (
          <LinkLine key={shape.id} shape={shape} />
        ))}
        <FeelingLines journey={journey} layout={layout} />
        {layout.links.map((shape) => (
          <LinkWords key={shape.id} shape={shape} />
        ))}
      </svg>
    </div>
  );
}

/** The stage whose steps begin with this column. */
const groupsBefore = ({ groups }: MapLayout, { parentId }: StageBox, before: StageBox | undefined): StageBox[] =>
  groups.filter(({ id }) => id === parentId && id !== before?.parentId);

/** What is drawn without words, for whoever hears the page. */
const drawnInWords = (facts: SheetFacts, words: Words): string =>
  [
    curvesInWords(facts, words),
    ...facts.layout.matrices.flatMap((shape) => matrixInWords(shape, facts.journey, words)),
    ...laneFiguresInWords(facts.layout, facts.journey, words),
  ].join('. ');

/** Every point of every curve in its order. */
const curvesInWords = ({ journey, layout }: SheetFacts, words: Words): string =>
  layout.curves
    .map(({ personaId, points }) => {
      const values = points.flatMap(({ emotionId }) => {
        const emotion = journey.emotions[emotionId];
        return emotion && emotion.value !== null ? [`${emotion.value} ${emotion.label}`.trim()] : [];
      });
      return words('print.curveSays', { name: journey.personas[personaId]?.name ?? '', points: values.join('; ') });
    })
    .join('. ');

/** A stage's cards from the top lane down. */
const cardsOf = (layout: MapLayout, stageId: Id): CardBox[] =>
  [...layout.cards.values()].filter((box) => box.stageId === stageId).sort((a, b) => a.y - b.y || a.x - b.x);

function PlacedCard({ box, facts, pictures }: Props & { box: CardBox }) {
  const { journey, figures, metric } = facts;
  const card = journey.cards[box.id];
  if (!card) return null;
  return (
    <Placed x={box.x} y={box.y}>
      <CardFace
        card={card}
        box={box}
        channel={card.channelId ? journey.channels[card.channelId] : null}
        figure={figures.get(card.id)}
        metric={metric}
        pictureUrl={card.assetId ? pictures.get(card.assetId) : null}
      />
    </Placed>
  );
}

const Placed = ({ x, y, children }: { x: number; y: number; children: ReactNode }) => (
  <div style={{ position: 'absolute', left: x, top: y }}>{children}</div>
);
