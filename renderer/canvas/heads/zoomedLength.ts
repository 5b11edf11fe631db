import { useCallback } from 'react';
import type { WriteZoom } from './useStickyLayer.ts';

/** As wide as `length` map units, with its words in the heads' scale. */
export const useWidth = (length: number): WriteZoom =>
  useCallback((element, zoom, scale) => write(element, 'width', zoom, scale, length), [length]);

/** As high as `length` map units. */
export const useHeight = (length: number): WriteZoom =>
  useCallback((element, zoom, scale) => write(element, 'height', zoom, scale, length), [length]);

/** Far out the scale stays as it is, and whatever is written has all words set anew. */
export const writeScale: WriteZoom = (element, _, scale) => {
  if (element.style.getPropertyValue('--scale') !== String(scale)) element.style.setProperty('--scale', String(scale));
};

function write(element: HTMLElement, side: 'width' | 'height', zoom: number, scale: number, length: number) {
  element.style[side] = `${length * zoom}px`;
  writeScale(element, zoom, scale);
}
