/** The map's own measures, in map units; what the faces need to draw inside a box stands in `cardContent.ts`. */
export const measures = {
  laneTitleWidth: 136,
  laneTitlePad: 14,
  stageWidth: 200,
  /** A stage with many points of the curve grows, so that they stay apart. */
  pointWidth: 44,
  stageHeadPad: 12,
  stageHeadHeight: 60,
  /** A stage above its steps, and the steps below it. */
  groupHeadHeight: 42,
  stepHeadHeight: 44,
  foldedWidth: 44,
  /** How long the turned lines of a folded stage's name may become. */
  foldedName: 96,
  cellPad: 8,
  cardGap: 8,
  laneHeight: 68,
  bandHeight: 152,
  bandPad: 26,
  matrixRow: 24,
  /** Above the cards of a lane whose columns are tinted: their figures. */
  heatRow: 20,
  /** What a lane of figures draws, above its cards. */
  kpiHeight: 116,
} as const;
