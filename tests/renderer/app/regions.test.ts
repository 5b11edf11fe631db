// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { besideRegion } from '../../../renderer/app/useRegions.ts';

const put = (html: string) => {
  document.body.innerHTML = html;
};
const beside = (id: string | null, by: 1 | -1 = 1) =>
  besideRegion(document, id === null ? document.body : document.getElementById(id), by)?.id;

describe('F6', () => {
  afterEach(() => put(''));

  const bars = '<header data-bar><button id="title"></button></header>';
  const map =
    '<main><div id="map" tabindex="0"><p id="card" data-walk aria-pressed="true" tabindex="-1"></p></div></main>';
  const panel = '<aside><button id="close"></button><textarea id="text"></textarea></aside>';

  test('goes from what is selected to the first field of its panel, round the window and back', () => {
    put(`${bars}<aside><button id="edit"></button></aside>${map}${panel}`);

    expect(beside('card')).toBe('text');
    expect(beside('text')).toBe('title');
    expect(beside('title')).toBe('edit');
    expect(beside('edit')).toBe('card');
    expect(beside('card', -1)).toBe('edit');
    expect(beside('title', -1)).toBe('text');
  });

  test('comes to the map from nowhere, and passes parts in which nothing can be done', () => {
    put(`<aside><p>Nobody yet</p></aside><main><div id="map" tabindex="0"></div></main>${panel}`);

    expect(beside(null)).toBe('map');
    expect(beside('text')).toBe('map');
  });

  test('leaves a dialog alone', () => {
    put(`${map}${panel}<dialog open></dialog>`);

    expect(beside('card')).toBeUndefined();
  });
});
