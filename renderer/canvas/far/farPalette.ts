import type { CardBox, CardLook } from '../../../shared/layout/mapLayout.ts';

/** The theme's colours as a drawing needs them. */
export interface FarPalette {
  readonly panel: string;
  readonly line: string;
  readonly ink: string;
  readonly accent: string;
  /** What cards of one kind or of one colour are known by, from far away. */
  toneOf(box: Pick<CardBox, 'look' | 'hue'>): string;
}

const tones: Partial<Record<CardLook, string>> = {
  touchpoint: 'ink-2',
  pain: 'bad-2',
  gain: 'good-1',
  opportunity: 'good-2',
  need: 'accent',
  idea: 'accent',
  goal: 'accent',
};

/** Reads the tokens once; whoever draws asks again when the theme changes. */
export function readPalette(element: Element): FarPalette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const known = new Map<string, string>();
  const colour = (name: string) => {
    const found = known.get(name) ?? token(name);
    known.set(name, found);
    return found;
  };
  return {
    panel: token('panel'),
    line: token('line-2'),
    ink: token('ink'),
    accent: token('accent'),
    toneOf: ({ look, hue }) => colour(hue === null ? (tones[look] ?? 'ink-3') : `persona-${hue}`),
  };
}
