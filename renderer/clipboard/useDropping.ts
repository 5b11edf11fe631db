import { useEffect } from 'react';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { request, takeFile } from '../session/bridge.ts';
import { type Selection, say } from '../session/view.ts';
import { useHands } from './Clipboard.tsx';
import type { Hands } from './hands.ts';
import { offeredBy, paste } from './pasting.ts';
import { isPicture, putPictures } from './pictures.ts';
import { putAddress } from './putPasted.ts';

/**
 * Files that are dropped, several at once: pictures become cards where they fall, a map opens, a survey goes to its
 * page, and any other file is pointed to from the card it fell on or from one of its own. Words and links from other
 * programs are taken as if they were pasted there.
 */
export function useDropping(): (files: File[]) => void {
  const hands = useHands();
  useTextDrop(hands);
  return (files) => {
    const at = landOn(hands);
    void takeFiles(hands, files, at);
  };
}

/** Selects what lies under the hand, and answers with it; null beside the map. */
function landOn({ view }: Hands): Selection | null {
  const { heldOver } = view.getState();
  if (heldOver) view.setState({ selection: heldOver, others: new Set(), editingId: null, heldOver: null });
  return heldOver;
}

async function takeFiles(hands: Hands, files: readonly File[], at: Selection | null): Promise<void> {
  const { view, words } = hands;
  const pictures = files.filter((file) => at !== null && isPicture(file));
  const surveys: string[] = [];
  if (pictures.length > 0) await putPictures(hands, pictures);
  for (const file of files.filter((one) => !pictures.includes(one))) {
    const token = await takeOne(hands, file, at);
    if (token !== null) surveys.push(token);
  }
  const [survey, ...more] = surveys;
  if (survey !== undefined) view.setState({ surveyToken: survey });
  if (more.length > 0) say(view, words('clipboard.oneSurvey'));
}

/** The token of a survey; whatever else it is has been dealt with. */
async function takeOne(hands: Hands, file: File, at: Selection | null): Promise<string | null> {
  const { view, words } = hands;
  const fail = (problem: { kind: string }) => say(view, sentenceFor(problem, words), true);
  const taken = await takeFile(file);
  if (!taken.ok) {
    fail(taken.problem);
    return null;
  }
  if (taken.value.kind === 'other') {
    pointTo(hands, taken.value, at);
    return null;
  }
  const { kind, token } = taken.value;
  if (kind === 'survey') return token;
  const opened = await request('map.openRecent', { token });
  if (!opened.ok) fail(opened.problem);
  return null;
}

/** Each of several files goes where the hand let go, not onto the card that the one before made. */
function pointTo(hands: Hands, { address, fileName }: { address: string; fileName: string }, at: Selection | null) {
  const { view, words } = hands;
  if (at === null) return say(view, sentenceFor({ kind: 'file-kind-unknown' }, words), true);
  view.setState({ selection: at, others: new Set() });
  putAddress(hands, address, fileName);
}

function useTextDrop(hands: Hands): void {
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const isMeant = ({ dataTransfer }: DragEvent) =>
      hands.view.getState().heldOver !== null &&
      dataTransfer !== null &&
      !dataTransfer.types.includes('Files') &&
      dataTransfer.types.some((type) => type.startsWith('text/'));
    window.addEventListener('dragover', (event) => isMeant(event) && event.preventDefault(), { signal });
    const drop = (event: DragEvent) => {
      if (!isMeant(event) || !event.dataTransfer) return;
      event.preventDefault();
      landOn(hands);
      void paste(hands, offeredBy(event.dataTransfer));
    };
    window.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, [hands]);
}
