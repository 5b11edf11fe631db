import type { Id } from '../../../shared/journey/id.ts';
import type { Box } from '../../../shared/layout/mapLayout.ts';
import type { Place } from '../../../shared/workshop/presence.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The part of the map that a window of this size shows. */
export const placeSeen = ({ x, y, zoom }: Sight, { width, height }: Size): Place => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
});

/** The column nearest to the middle of that part; null where there is none. */
export function columnSeen(columns: readonly (Box & { readonly id: Id })[], place: Place): Id | null {
  const middle = place.x + place.width / 2;
  const away = ({ x, width }: Box) => Math.max(x - middle, middle - (x + width), 0);
  const [nearest] = [...columns].sort((one, other) => away(one) - away(other));
  return nearest?.id ?? null;
}

const [smallest, largest] = [0.08, 2.5];

/** How a window of another size shows all of that part, in its middle and as large as it goes. */
export function sightOfPlace(place: Place, { width, height }: Size): Sight {
  const zoom = Math.min(Math.max(Math.min(width / place.width, height / place.height), smallest), largest);
  return {
    x: width / 2 - (place.x + place.width / 2) * zoom,
    y: height / 2 - (place.y + place.height / 2) * zoom,
    zoom,
  };
}
