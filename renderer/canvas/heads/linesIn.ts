/** How many lines of a name fit into a height: one in any case, and no more than three, as a name is no text. */
export const linesIn = (height: number, lineHeight: number): number =>
  Math.min(3, Math.max(1, Math.floor(height / lineHeight)));

/** Narrower, the head of a stage would show a letter and three dots. */
export const narrowest = 34;

/** Lower, the title of a lane would show the upper half of its name. */
export const lowest = 13;
