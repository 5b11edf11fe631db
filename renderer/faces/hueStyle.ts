import type { CSSProperties } from 'react';
import type { Hue } from '../../shared/journey/hue.ts';

/** A colour that a person gave, as the custom property that the faces' styles read; nothing where none was given. */
export const hueStyle = (hue: Hue): CSSProperties =>
  hue === null ? {} : { ['--hue' as string]: `var(--persona-${hue})` };
