import { expect, test } from 'vitest';
import { dark, light, personaHues, tint } from '../../../shared/layout/tokens.ts';
import { tokensCss } from '../../../shared/layout/tokensCss.ts';

const channel = (hex: string, at: number): number => {
  const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string): number =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
const contrast = (a: string, b: string): number => {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
};

test('the style sheet of the window holds the tokens as they are', async () => {
  await expect(tokensCss()).toMatchFileSnapshot('../../../renderer/styles/tokens.css');
});

test.each([
  ['light', light],
  ['dark', dark],
] as const)('every ink can be read on every ground in the %s theme', (_name, palette) => {
  for (const ground of [palette.paper, palette.panel])
    for (const ink of [palette.ink, palette['ink-2'], palette['ink-3'], palette.accent])
      expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette['on-accent'], palette.accent)).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ['light', light, personaHues.light],
  ['dark', dark, personaHues.dark],
] as const)(
  'the eight persona hues can be read on paper and are equally light in the %s theme',
  (_name, palette, hues) => {
    const lightness = hues.map(luminance);

    for (const hue of hues) expect(contrast(hue, palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(
      contrast(
        hues[lightness.indexOf(Math.max(...lightness))] ?? '',
        hues[lightness.indexOf(Math.min(...lightness))] ?? '',
      ),
    ).toBeLessThan(1.5);
  },
);

test.each([
  ['light', light, personaHues.light],
  ['dark', dark, personaHues.dark],
] as const)('what is written on a coloured card can be read in the %s theme', (_name, palette, hues) => {
  for (const hue of hues) {
    const ground = mixed(hue, palette.panel);
    for (const ink of [palette.ink, palette['ink-2']])
      expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  }
});

const mixed = (hue: string, ground: string): string => {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [hue, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round(((a ?? 0) * tint + (b ?? 0) * (100 - tint)) / 100);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};
