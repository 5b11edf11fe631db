import type { Figure } from '../journey/figure.ts';
import type { Id } from '../journey/id.ts';
import type { Metric } from '../journey/metric.ts';
import type { Language } from '../text/language.ts';
import type { Hyphens } from './hyphenate.ts';
import type { OverlayOptions } from './overlayShapes.ts';

export interface LayoutOptions {
  /** What the overlay shows: touchpoint → figure, all of one metric. */
  readonly figures?: ReadonlyMap<Id, Figure>;
  readonly metric?: Metric | null;
  readonly overlay?: OverlayOptions | undefined;
  /** Whose curves are drawn; everybody's unless said. */
  readonly personaIds?: readonly Id[];
  readonly language?: Language;
  /** Whose quotation marks the quotes wear; layoutMap asks the map itself. */
  readonly quotes?: Language;
  /** By whose rules words are parted; layoutMap asks the map itself. */
  readonly hyphens?: Hyphens;
}
