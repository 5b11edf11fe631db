import { largestPicture } from '../../shared/bridge/contract.ts';
import { addPictures } from '../../shared/edits/pictureCards.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { request } from '../session/bridge.ts';
import { areLocked } from '../session/chosen.ts';
import { say } from '../session/view.ts';
import { type Hands, putIn, targetOf } from './hands.ts';

export const isPicture = ({ type }: File): boolean => type.startsWith('image/');

/** Each picture becomes a card in the cell, named after its file where it has a name of its own. */
export async function putPictures(hands: Hands, files: readonly File[]): Promise<void> {
  const { live, view, words } = hands;
  const target = targetOf(live.snapshot(), view.getState().selection);
  if (target.stageId === '' || target.laneId === '') return say(view, words('clipboard.noCell'), true);
  if (areLocked(live.snapshot(), view, words, [{ kind: 'cell', ...target }])) return;
  const kept: { assetId: string; text: string }[] = [];
  for (const file of files) {
    const assetId = await keepPicture(hands, file);
    if (assetId !== null) kept.push({ assetId, text: captionOf(file.name) });
  }
  if (kept.length === 0) return;
  const edit = addPictures(kept, target, target.place);
  if (!putIn(hands, edit, edit.ids)) return;
  say(view, words('clipboard.picturesAdded', { count: kept.length, n: kept.length }));
}

/** Into the map's file, made fit for it; null, and a sentence, for what is no picture. */
export async function keepPicture({ view, words }: Pick<Hands, 'view' | 'words'>, file: File): Promise<string | null> {
  const bytes = await bytesOf(file);
  const answer = bytes && (await request('asset.add', { bytes }));
  if (answer?.ok) return answer.value.id;
  say(view, sentenceFor(answer ? answer.problem : { kind: 'picture-unknown' }, words), true);
  return null;
}

/** Sharp on paper and on a wall; a telephone's photograph has four times as many dots, which nobody would see. */
const longest = 2400;
const keptAsItIs = 3 * 1024 * 1024;
const kinds = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];

/** As it is where a map can hold it so, else drawn anew, smaller; null for what no browser can show. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  const url = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    const { naturalWidth: width, naturalHeight: height } = picture;
    const by = Math.min(1, longest / Math.max(width, height, 1));
    if (by === 1 && file.size <= keptAsItIs && kinds.includes(file.type))
      return new Uint8Array(await file.arrayBuffer());
    const drawn = await redraw(
      picture,
      Math.round((width || longest) * by),
      Math.round((height || longest) * by),
      file.type,
    );
    return drawn && drawn.byteLength <= largestPicture ? drawn : null;
  } catch {
    // It only claimed to be a picture.
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function redraw(
  picture: HTMLImageElement,
  width: number,
  height: number,
  type: string,
): Promise<Uint8Array | null> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  const isPhoto = type === 'image/jpeg';
  const blob = await new Promise<Blob | null>((done) =>
    canvas.toBlob(done, isPhoto ? 'image/jpeg' : 'image/png', 0.88),
  );
  return blob && new Uint8Array(await blob.arrayBuffer());
}

/** "image.png" is what browsers call a picture without a name, and cameras count theirs. */
function captionOf(name: string): string {
  const plain = name.replace(/\.[a-z0-9]{2,5}$/i, '').trim();
  return /^(?:image|img|dsc|screenshot|captura)[\s_\d()-]*$/i.test(plain) || /^[\d_-]*$/.test(plain) ? '' : plain;
}
