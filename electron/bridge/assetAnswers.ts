import type { Reply } from '../../shared/bridge/contract.ts';
import { failed, ok } from '../../shared/result.ts';
import type { KeptMap } from '../files/keptMap.ts';
import { keepPicture, type PictureShelf } from '../files/pictures.ts';
import type { AnswersTo } from './answer.ts';
import { type Asker, mapOf } from './asker.ts';

/** Requests about pictures that come into a map, and about the clipboard. */
export const assetAnswers = (
  shelf: PictureShelf,
): AnswersTo<Asker, 'asset.add' | 'asset.lend' | 'asset.bring' | 'clipboard.paste'> => ({
  'asset.add': (asker, { bytes }) =>
    withMap(asker, async (map) => {
      const id = await keepPicture(map.folder, bytes);
      return id === null ? failed({ kind: 'picture-unknown' }) : ok({ id });
    }),
  'asset.lend': (asker, { ids }) =>
    withMap(asker, async (map) => {
      await shelf.lend(map.folder, ids);
      return ok(null);
    }),
  'asset.bring': (asker, { ids }) => withMap(asker, async (map) => ok({ missing: await shelf.bring(map.folder, ids) })),
  async 'clipboard.paste'({ page }) {
    page.paste();
    return ok(null);
  },
});

async function withMap<Value>(asker: Asker, answer: (map: KeptMap) => Promise<Reply<Value>>): Promise<Reply<Value>> {
  const map = mapOf(asker);
  return map ? answer(map) : failed({ kind: 'no-map' });
}
