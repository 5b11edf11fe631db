import type { WorkshopRequests } from '../../shared/bridge/workshopRequests.ts';
import { failed, ok } from '../../shared/result.ts';
import { announce } from '../bridge/announce.ts';
import type { AnswersTo } from '../bridge/answer.ts';
import { type Asker, mapOf } from '../bridge/asker.ts';
import type { Desk } from '../windows/desk.ts';
import { hostAddresses } from './addresses.ts';
import type { Hosts } from './hosts.ts';
import { createVisit } from './visiting/visit.ts';

/** Requests about the workshop of a window's map. Each map has one at most, and it ends when the window closes. */
export function workshopAnswers(hosts: Hosts, desk: Desk): AnswersTo<Asker, keyof WorkshopRequests> {
  const of = (asker: Asker) => hosts.of(mapOf(asker)?.key ?? '');
  return {
    'workshop.read': async (asker) =>
      ok({ running: of(asker)?.workshop.running() ?? null, addresses: hostAddresses() }),
    async 'workshop.start'(asker, { address, name, newcomers, mayTakeCopy }) {
      const map = mapOf(asker);
      if (!map) return failed({ kind: 'no-map' });
      const running = of(asker);
      if (running) return ok(running.workshop.running());
      if (!hostAddresses().some((known) => known.address === address)) return failed({ kind: 'workshop-no-address' });
      const begun = await hosts.begin(asker.page, map, { address, name, rules: { newcomers, mayTakeCopy } });
      return begun.ok ? ok(begun.value.workshop.running()) : begun;
    },
    async 'workshop.stop'(asker) {
      await hosts.stop(mapOf(asker)?.key ?? '');
      announce(asker.page, 'workshop.changed', { running: null });
      return ok(null);
    },
    async 'workshop.handOver'(asker, { personId }) {
      const handed = await hosts.handOver(mapOf(asker)?.key ?? '', personId);
      if (!handed.ok) return failed({ kind: handed.problem.kind });
      // Whoever was the host takes part from now on.
      await desk.showVisit(
        (page) => createVisit(handed.value, { now: Date.now, tell: (name, event) => announce(page, name, event) }),
        null,
      );
      return ok({ host: handed.value.place.host });
    },
    'workshop.takeBack': async (asker) =>
      of(asker)?.workshop.takeBack() ? ok(null) : failed({ kind: 'workshop-none' }),
    'workshop.before': async (asker) => ok(of(asker)?.before ?? null),
    'workshop.act': async (asker, { act }) => of(asker)?.workshop.act(act) ?? failed({ kind: 'workshop-none' }),
    async 'workshop.point'(asker, { presence }) {
      of(asker)?.workshop.point(presence);
      return ok(null);
    },
  };
}
