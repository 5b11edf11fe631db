import type { Hue } from '../../shared/journey/hue.ts';
import type { Words } from '../../shared/text/words.ts';

const names = ['blue', 'violet', 'wine', 'ochre', 'green', 'sea', 'plum', 'olive'] as const;

/** A colour in words. */
export function hueName(hue: Hue, words: Words): string {
  const name = hue === null ? undefined : names[hue];
  return name === undefined ? words('details.noHue') : words(`details.hues.${name}`);
}
