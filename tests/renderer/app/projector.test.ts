import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const css = readFileSync(fileURLToPath(new URL('../../../renderer/styles/projector.css', import.meta.url)), 'utf8');
const looks = [...css.matchAll(/\{\n((?:\s+--[^\n]+\n)+)/g)].map(([, block = '']) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value])),
);

/** Relative luminance as WCAG 2 computes it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the look for a projector', () => {
  test('writes nothing with less than seven to one, on paper or on a card, light or dark', () => {
    expect(looks).toHaveLength(3);
    const weak = looks.flatMap((look, at) =>
      ['ink', 'ink-2', 'ink-3', 'accent'].flatMap((ink) =>
        ['paper', 'panel']
          .filter((ground) => contrast(look[ink] ?? '', look[ground] ?? '') < 7)
          .map((ground) => `${at}: ${ink} on ${ground}`),
      ),
    );

    expect(weak).toEqual([]);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  test('follows the system where the person does', () => {
    expect(looks[2]).toEqual(looks[1]);
  });
});
