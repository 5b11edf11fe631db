import { fitsMap, type Pasted, pasteLimits } from '../../shared/clipboard/block.ts';
import {
  type Clipping,
  clippingType,
  picturesOf,
  readClipping,
  withoutPictures,
} from '../../shared/clipboard/clipping.ts';
import { readText } from '../../shared/clipboard/readText.ts';
import { request } from '../session/bridge.ts';
import { say } from '../session/view.ts';
import type { Hands } from './hands.ts';
import { isPicture, putPictures } from './pictures.ts';
import { putClipping } from './putClipping.ts';
import { putPasted } from './putPasted.ts';
import { readHtml } from './readHtml.ts';

/** What the clipboard holds, read at once: it is closed as soon as the event is over. */
interface Offered {
  readonly clipping: string;
  readonly html: string;
  readonly plain: string;
  readonly files: readonly File[];
}

export const offeredBy = (data: DataTransfer): Offered => ({
  clipping: data.getData(clippingType),
  html: data.getData('text/html'),
  plain: data.getData('text/plain'),
  files: [...data.files],
});

/**
 * Takes in what was copied, the richest form first: our own records, a table, a list or a link, a picture, plain text.
 * A spreadsheet offers a picture of its cells as well, so words go before pictures unless there are none.
 */
export async function paste(hands: Hands, offered: Offered): Promise<void> {
  const { view, words } = hands;
  const clipping = readClipping(offered.clipping);
  if (clipping) return putClipping(hands, await withItsPictures(hands, clipping));
  if (offered.html.length > pasteLimits.characters || offered.plain.length > pasteLimits.characters)
    return say(view, words('clipboard.tooMuch'), true);
  const pictures = offered.files.filter(isPicture);
  const pasted = readOffered(offered, pictures.length > 0);
  if (pasted.kind === 'nothing' && pictures.length > 0) return putPictures(hands, pictures);
  if (pasted.kind === 'nothing') return say(view, words('clipboard.nothing'));
  if (!fitsMap(pasted)) return say(view, words('clipboard.tooMuch'), true);
  putPasted(hands, pasted);
}

/** Beside a picture, the web offers its address or its caption as text: it is the picture that was copied. */
function readOffered({ html, plain }: Offered, hasPicture: boolean): Pasted {
  const rich = html === '' ? null : readHtml(html);
  if (rich && (rich.kind !== 'address' || !hasPicture)) return rich;
  return hasPicture ? { kind: 'nothing' } : readText(plain);
}

async function withItsPictures({ view, words }: Hands, clipping: Clipping): Promise<Clipping> {
  const ids = picturesOf(clipping).slice(0, 500);
  if (ids.length === 0) return clipping;
  const brought = await request('asset.bring', { ids });
  const missing = brought.ok ? brought.value.missing : ids;
  if (missing.length > 0)
    say(view, words('clipboard.picturesLeft', { count: missing.length, n: missing.length }), true);
  return withoutPictures(clipping, missing);
}
