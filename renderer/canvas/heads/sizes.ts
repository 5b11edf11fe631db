const within = (low: number, high: number) => (value: number) => Math.round(Math.min(Math.max(value, low), high));

/** A width that a stage may have, in map units. */
export const stageWidth = within(80, 4000);

/** A height that a lane may have, in map units. */
export const laneHeight = within(40, 4000);
