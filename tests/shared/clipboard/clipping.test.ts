import { expect, test } from 'vitest';
import {
  type Clipping,
  picturesOf,
  printClipping,
  readClipping,
  withoutPictures,
} from '../../../shared/clipboard/clipping.ts';
import { setCardPicture } from '../../../shared/edits/cards.ts';
import { copyOfCards } from '../../../shared/edits/copied.ts';
import { copyOfStage } from '../../../shared/edits/copiedStage.ts';
import { all, square } from '../../builders/aSquare.ts';

const pictured = () => square().with(setCardPicture('card1', 'one.png'), setCardPicture('card3', 'two.png')).journey();
const aClipping = (what: Clipping['what']): Clipping => ({ version: 1, from: 'here', isCut: true, what });
const ofCards = () => aClipping({ kind: 'cards', cards: copyOfCards(pictured(), all) });
const ofStage = () => {
  const stage = copyOfStage(pictured(), 'stage1');
  if (!stage) throw new Error('no stage');
  return aClipping({ kind: 'stage', stage });
};

test('a clipping is read as it was written', () => {
  const written = ofCards();

  expect(readClipping(printClipping(written))).toEqual(written);
});

test('what is not whole and sound is no clipping, whoever wrote it', () => {
  const { cards } = copyOfCards(pictured(), all);
  const found = [
    '',
    'a,b',
    '{"version":1}',
    JSON.stringify({ ...ofCards(), version: 2 }),
    JSON.stringify({ ...ofCards(), what: { kind: 'cards', cards: { senda: 'cards', cards } } }),
  ];

  expect(found.map(readClipping)).toEqual(found.map(() => null));
});

test('pictures that could not be brought are left out, the others stay on their cards', () => {
  for (const clipping of [ofCards(), ofStage()]) {
    expect(picturesOf(clipping)).toContain('one.png');

    const bare = withoutPictures(clipping, ['one.png']);

    expect(picturesOf(bare)).toEqual(picturesOf(clipping).filter((id) => id !== 'one.png'));
    expect(picturesOf(withoutPictures(clipping, []))).toEqual(picturesOf(clipping));
  }
});
