import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { MapContent } from './content/shape.ts';

/** A map that ships: where it goes, and what is laid over it. `rows` is where a survey's rows may be put. */
export interface ShippedMap {
  content: MapContent;
  addData?(journey: JourneyMap, resources: string, rows: (sourceId: string) => string): Promise<JourneyMap>;
}
