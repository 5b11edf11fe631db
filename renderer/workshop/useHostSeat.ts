import { useEffect, useMemo, useState } from 'react';
import type { RunningWorkshop } from '../../shared/bridge/workshopRequests.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { journeyFrom } from '../../shared/live/stateOf.ts';
import { ok } from '../../shared/result.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import type { Reaction } from '../../shared/workshop/act.ts';
import { facilitatorId } from '../../shared/workshop/person.ts';
import type { Place, Presence } from '../../shared/workshop/presence.ts';
import { personIn } from '../../shared/workshop/room.ts';
import { on, request } from '../session/bridge.ts';
import { say, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import type { Host } from './host.ts';
import { createListeners, createOthers } from './listeners.ts';
import { paced } from './peers/paced.ts';
import type { Seat } from './seat.ts';

/** The facilitator's place: the one file that speaks of a workshop with main, but for the map's edits. */
export function useHostSeat(): Host {
  const [running, setRunning] = useState<RunningWorkshop | null>(null);
  const mapBefore = useMapBefore(running?.startedAt ?? null);
  const [line] = useState(createLine);
  useEffect(() => line.open(setRunning), [line]);

  useEndTold();

  const seat = useMemo((): Seat | null => {
    const me = running && personIn(running.room, facilitatorId);
    return me ? { ...line.seat, me, room: running.room, isConnected: true } : null;
  }, [line, running]);

  return useMemo(
    () => ({
      running,
      seat,
      mapBefore,
      async addresses() {
        const answer = await request('workshop.read', undefined);
        return answer.ok ? ok(answer.value.addresses) : answer;
      },
      async start(wish) {
        const answer = await request('workshop.start', wish);
        if (answer.ok) setRunning(answer.value);
        return answer;
      },
      handOver: (personId) => request('workshop.handOver', { personId }),
      takeBack: () => request('workshop.takeBack', undefined),
      stop: () => request('workshop.stop', undefined),
    }),
    [running, seat, mapBefore],
  );
}

/** A workshop that ends without anybody here having ended it. */
function useEndTold(): void {
  const notices = useViewStore();
  const { words } = useWords();
  useEffect(
    () => on('workshop.changed', ({ why }) => why && say(notices, sentenceFor(why, words), true)),
    [notices, words],
  );
}

/** Main keeps it, so that a window that was loaded anew writes the same minutes. */
function useMapBefore(startedAt: number | null): JourneyMap | null {
  const [before, setBefore] = useState<JourneyMap | null>(null);
  useEffect(() => {
    setBefore(null);
    if (startedAt === null) return;
    let isCurrent = true;
    void request('workshop.before', undefined).then((answer) => {
      if (isCurrent && answer.ok && answer.value) setBefore(journeyFrom(answer.value));
    });
    return () => {
      isCurrent = false;
    };
  }, [startedAt]);
  return before;
}

/** As often as main takes it. */
const pointsEvery = 50;

/** What stays the same as long as the window stands, whoever comes and goes. */
function createLine() {
  const { others, set } = createOthers();
  const reactions = createListeners<[string, Reaction, string | null]>();
  const gathers = createListeners<[Place]>();
  const point = paced((presence: Presence) => void request('workshop.point', { presence }), pointsEvery);
  const seat: Pick<Seat, 'now' | 'act' | 'point' | 'others' | 'onReaction' | 'onGather'> = {
    now: Date.now,
    act: (act) => request('workshop.act', { act }),
    point: (presence) => point({ ...presence, who: facilitatorId }),
    others,
    onReaction: reactions.add,
    onGather: gathers.add,
  };
  function open(show: (running: RunningWorkshop | null) => void): () => void {
    let isTold = false;
    let newest: RunningWorkshop | null = null;
    let over: number | null = null;
    const ends = [
      on('workshop.changed', ({ running }) => {
        isTold = true;
        if (!running) {
          over = newest?.startedAt ?? over;
          set([]);
        }
        // Those who are sent home still leave one by one when it is over.
        if (running && running.startedAt === over) return;
        newest = running;
        show(running);
      }),
      on('workshop.pointed', ({ people }) => set(people.filter(({ who }) => who !== facilitatorId))),
      on('workshop.reaction', ({ personId, reaction, aboutId }) => reactions.tell(personId, reaction, aboutId)),
      on('workshop.gather', ({ place }) => gathers.tell(place)),
    ];
    void request('workshop.read', undefined).then((answer) => {
      // What was announced meanwhile is newer.
      if (answer.ok && !isTold) show(answer.value.running);
    });
    return () => {
      point.close();
      for (const end of ends) end();
    };
  }
  return { seat, open };
}
