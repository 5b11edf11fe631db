import type { AfterwardsRequests } from '../../../shared/bridge/afterwardsRequests.ts';
import { failed, ok } from '../../../shared/result.ts';
import type { AnswersTo } from '../../bridge/answer.ts';
import { type Asker, mapOf } from '../../bridge/asker.ts';
import type { Recordings } from './recordings.ts';

type ReplayRequest = Extract<keyof AfterwardsRequests, `replay.${string}`>;

/** A window sees the recordings of its own map, and no others. */
export function replayAnswers(recordings: Recordings): AnswersTo<Asker, ReplayRequest> {
  const of = async (asker: Asker) => {
    const map = mapOf(asker);
    return map ? recordings.of({ key: map.key, state: map.live.state() }) : [];
  };
  return {
    'replay.list': async (asker) => ok(await of(asker)),
    async 'replay.read'(asker, { id }) {
      const isOwn = (await of(asker)).some((known) => known.id === id);
      const bytes = isOwn ? await recordings.read(id) : null;
      return bytes ? ok(bytes) : failed({ kind: 'replay-gone' });
    },
    async 'replay.forget'(asker, { id }) {
      if ((await of(asker)).some((known) => known.id === id)) await recordings.forget(id);
      return ok(null);
    },
  };
}
