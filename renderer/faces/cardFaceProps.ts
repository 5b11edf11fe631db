import type { Card } from '../../shared/journey/card.ts';
import type { Channel } from '../../shared/journey/channel.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import type { CardBox } from '../../shared/layout/mapLayout.ts';

/** What a card's face is drawn from, whatever its kind. */
export interface CardFaceProps {
  card: Readonly<Card>;
  /** From the layout; the face fills exactly this width and height. */
  box: CardBox;
  channel?: Readonly<Channel> | null | undefined;
  /** What the overlay says of this touchpoint. */
  figure?: Readonly<Figure> | null | undefined;
  metric?: Readonly<Metric> | null | undefined;
  /** Where the picture's bytes can be loaded from: a blob or data address. */
  pictureUrl?: string | null | undefined;
  isSelected?: boolean;
}
