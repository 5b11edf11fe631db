/** How a text is set where the layout must know its width. Sizes and line heights in map units. */
export interface TextStyle {
  readonly family: 'sans' | 'serif';
  readonly weight: 400 | 500 | 600;
  readonly isItalic: boolean;
  readonly size: number;
  readonly lineHeight: number;
}

const sans = (weight: 400 | 500 | 600, size: number, lineHeight: number): TextStyle => ({
  family: 'sans',
  weight,
  isItalic: false,
  size,
  lineHeight,
});
const serif = (weight: 400 | 500, isItalic: boolean, size: number, lineHeight: number): TextStyle => ({
  family: 'serif',
  weight,
  isItalic,
  size,
  lineHeight,
});

/** Every style that the map is set in; `fontWidths.json` knows exactly these. */
export const textStyles = {
  stageName: serif(500, false, 19, 24),
  stepName: serif(500, false, 15, 20),
  stageAbout: sans(400, 12, 16),
  laneName: sans(600, 13, 18),
  laneAbout: sans(400, 12, 16),
  cardText: sans(400, 13, 18),
  cardTitle: sans(600, 13, 18),
  cardHead: sans(400, 12, 16),
  goal: serif(500, false, 15, 20),
  quote: serif(400, true, 15, 20),
  curveLabel: sans(600, 12, 16),
  curveFeeling: sans(400, 12, 16),
  linkLabel: sans(400, 12, 16),
  personaName: serif(500, false, 19, 24),
  personaQuote: serif(400, true, 15, 20),
  title: serif(500, false, 30, 36),
} as const satisfies Record<string, TextStyle>;

/** Names a face of a font; Newsreader's letters change with their size (optical size), Inter's do not. */
export const fontKey = (style: TextStyle): string =>
  style.family === 'sans' ? `sans-${style.weight}` : `serif-${style.weight}${style.isItalic ? 'i' : ''}-${style.size}`;
