export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Heads are written a little larger than the map when it is far away, so that one still knows where one is. */
export const headScale = (zoom: number): number => Math.max(zoom, smallZoom);

/** Below it the words of heads no longer fit as the layout broke them: one line, cut at the end. */
export const smallZoom = 0.62;
