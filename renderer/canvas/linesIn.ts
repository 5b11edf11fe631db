/** How many lines of a name fit into a height: one in any case, and no more than three, as a name is no text. */
export const linesIn = (height: number, lineHeight: number): number =>
  Math.min(3, Math.max(1, Math.floor(height / lineHeight)));
