import { useCallback, useEffect, useState } from 'react';
import type { Recording } from '../../shared/bridge/afterwardsRequests.ts';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { entriesIn } from '../../shared/workshop/replay/recording.ts';
import { readReplay } from '../../shared/workshop/replay/replay.ts';
import { request } from '../session/bridge.ts';
import { createPlayer, type Player } from './player.ts';

/** The recordings of this map, and the one that is looked at. */
export function useRecordings() {
  const [recordings, setRecordings] = useState<readonly Recording[] | null>(null);
  const [id, setId] = useState<string | null>(null);
  const [player, setPlayer] = useState<Player | null>(null);
  const [problem, setProblem] = useState<BridgeProblem | null>(null);
  const [share, setShare] = useState(0);

  const list = useCallback(async () => {
    const answer = await request('replay.list', undefined);
    if (!answer.ok) return setProblem(answer.problem);
    setRecordings(answer.value);
    setId(answer.value[0]?.id ?? null);
  }, []);
  useEffect(() => void list(), [list]);

  useEffect(() => {
    setPlayer(null);
    setProblem(null);
    setShare(0);
    if (id === null) return;
    let isWanted = true;
    void readPlayer(id, (come) => {
      if (isWanted) setShare(come);
      return isWanted;
    }).then((read) => {
      if (!isWanted) return;
      if ('kind' in read) setProblem(read);
      else setPlayer(read);
    });
    return () => {
      isWanted = false;
    };
  }, [id]);

  const forget = async () => {
    if (id !== null) await request('replay.forget', { id });
    await list();
  };
  return { recordings, id, setId, player, problem, share, forget };
}

/** How long the window may be busy in one go, in milliseconds: a drawn picture lasts 16. */
const atOnce = 12;

/** `isWanted` hears how far it has come. */
async function readPlayer(id: string, isWanted: (share: number) => boolean): Promise<Player | BridgeProblem> {
  const answer = await request('replay.read', { id });
  if (!answer.ok) return answer.problem;
  // A long recording takes seconds, and the window must answer meanwhile.
  let rested = performance.now();
  const rest = async (share: number) => {
    if (performance.now() - rested < atOnce) return;
    if (!isWanted(share)) throw new Error('Nobody waits for it any more');
    await new Promise((resolve) => setTimeout(resolve));
    rested = performance.now();
  };
  const replay = await readReplay(entriesIn(answer.value).entries, rest).catch(() => null);
  return replay ? createPlayer(replay) : { kind: 'replay-gone' };
}
