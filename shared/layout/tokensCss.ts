import { dark, fonts, light, motion, type Palette, personaHues, radius, space, tint, type } from './tokens.ts';

const lines = (entries: readonly (readonly [string, string | number])[], indent: string): string =>
  entries.map(([name, value]) => `${indent}--${name}: ${value};`).join('\n');

const colours = (palette: Palette, hues: readonly string[], indent: string): string =>
  lines([...Object.entries(palette), ...hues.map((hue, at) => [`persona-${at}`, hue] as const)], indent).toLowerCase();

const sizes: readonly (readonly [string, string | number])[] = [
  ['tint', `${tint}%`],
  ...Object.entries(fonts).map(([name, family]) => [`font-${name}`, family.replaceAll("'", '"')] as const),
  ...Object.entries(type).map(([name, size]) => [`type-${name}`, `${size}px`] as const),
  ...Object.entries(space).map(([name, size]) => [`space-${name}`, `${size}px`] as const),
  ...Object.entries(radius).map(([name, size]) => [`radius-${name}`, `${size}px`] as const),
  ...Object.entries(motion).map(([name, time]) => [`motion-${name}`, time] as const),
];

/** The tokens as custom properties: `renderer/styles/tokens.css` is this text. */
export const tokensCss =
  (): string => `/* Made from shared/layout/tokens.ts: change it there, then run \`npx vitest run tests/shared/layout/tokens -u\`. */
:root {
  color-scheme: light;
${colours(light, personaHues.light, '  ')}
${lines(sizes, '  ')}
}

:root[data-theme="dark"] {
  color-scheme: dark;
${colours(dark, personaHues.dark, '  ')}
}

@media (prefers-color-scheme: dark) {
  :root[data-theme="system"] {
    color-scheme: dark;
${colours(dark, personaHues.dark, '    ')}
  }
}
`;
