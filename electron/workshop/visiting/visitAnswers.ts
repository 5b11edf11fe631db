import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Reply } from '../../../shared/bridge/contract.ts';
import type { VisitRequests } from '../../../shared/bridge/visitRequests.ts';
import { failed, ok } from '../../../shared/result.ts';
import type { Language } from '../../../shared/text/language.ts';
import { mayLeadTo, placeOf } from '../../../shared/workshop/hostPlace.ts';
import { announce } from '../../bridge/announce.ts';
import type { AnswersTo } from '../../bridge/answer.ts';
import type { Asker } from '../../bridge/asker.ts';
import { savingProblem } from '../../files/fileProblem.ts';
import { writeSafely } from '../../files/writeSafely.ts';
import type { Desk } from '../../windows/desk.ts';
import { prepareToTakeOver } from '../handing/takeOver.ts';
import type { Hosts } from '../hosts.ts';
import { chooseCopyPlace } from './chooseCopyPlace.ts';
import { comeBack } from './comeBack.ts';
import { joinHost } from './joinHost.ts';
import { createVisit, type Visit } from './visit.ts';

export interface VisitNeeds {
  readonly desk: Desk;
  readonly hosts: Hosts;
  language(): Language;
}

/** Requests of a window whose person takes part in a workshop that another Senda holds. */
export const visitAnswers = ({ desk, hosts, language }: VisitNeeds): AnswersTo<Asker, keyof VisitRequests> => ({
  async 'visit.join'(asker, typed) {
    const admitted = await joinHost(typed);
    if (!admitted.ok) return admitted;
    await desk.showVisit(
      (page) => createVisit(admitted.value, { now: Date.now, tell: (name, event) => announce(page, name, event) }),
      asker.window,
    );
    return ok(null);
  },
  'visit.read': (asker) =>
    withVisit(asker, async ({ ticket, lines, place }) => {
      // Those of a page that was loaded before.
      lines.close();
      return ok({ ...ticket(), host: place().host });
    }),
  'visit.dial': (asker, { line }) => quietly(asker, ({ lines, place }) => lines.dial(line, place())),
  'visit.send': (asker, { line, message }) => quietly(asker, ({ lines }) => lines.send(line, message)),
  'visit.heard': (asker, { line, bytes }) => quietly(asker, ({ lines }) => lines.heard(line, bytes)),
  'visit.hangUp': (asker, { line }) => quietly(asker, ({ lines }) => lines.hangUp(line)),
  'visit.map': (asker) => withVisit(asker, async (visit) => ok(await visit.map())),
  'visit.picture': (asker, { id }) =>
    withVisit(asker, async (visit) => {
      const picture = await visit.picture(id);
      return picture.ok ? picture : failed({ kind: picture.problem.kind });
    }),
  'visit.copy': (asker) => withVisit(asker, (visit) => saveCopy(asker, visit, desk, language())),
  'visit.takeOver': (asker, { ticket }) =>
    withVisit(asker, async (visit) => {
      const ready = await prepareToTakeOver({ desk, hosts }, visit, ticket);
      return ready.ok ? ok({ port: ready.value.port }) : failed({ kind: ready.problem.kind, code: '' });
    }),
  'visit.moved': (asker, { host }) =>
    withVisit(asker, async (visit) => {
      const place = placeOf(host);
      if (!place || !mayLeadTo(visit.place(), place)) return failed({ kind: 'visit-led-astray' });
      if (visit.wasTakenOver()) setImmediate(() => asker.window?.window.destroy());
      else visit.moveTo(place);
      return ok(null);
    }),
  'visit.goTo': (asker, { host, ...shown }) =>
    withVisit(asker, async (visit) => {
      const place = placeOf(host);
      if (!place) return failed({ kind: 'visit-no-address' });
      const admitted = await comeBack(place, shown);
      if (!admitted.ok) return admitted;
      visit.moveTo(place, admitted.value.ticket);
      return ok(null);
    }),
  async 'visit.leave'({ window }) {
    if (window) await desk.endVisit(window);
    return ok(null);
  },
});

async function withVisit<Value>(
  { window }: Asker,
  answer: (visit: Visit) => Promise<Reply<Value>>,
): Promise<Reply<Value>> {
  return window?.visit ? answer(window.visit) : failed({ kind: 'workshop-none' });
}

const quietly = (asker: Asker, act: (visit: Visit) => void): Promise<Reply<null>> =>
  withVisit(asker, async (visit) => {
    act(visit);
    return ok(null);
  });

/** Fetches one's own copy, puts it where the person says, and opens it like any file: what it holds is looked at there. */
async function saveCopy(
  { window }: Asker,
  visit: Visit,
  desk: Desk,
  language: Language,
): Promise<Reply<{ fileName: string | null }>> {
  const given = await visit.copy();
  if (!given.ok) return failed({ kind: 'visit-no-copy' });
  const path = await chooseCopyPlace(window?.window ?? null, language);
  if (path === null) return ok({ fileName: null });
  try {
    await writeSafely({ path, write: (temporary) => writeFile(temporary, given.value), backups: null });
  } catch (error) {
    return failed({ kind: savingProblem(error).kind });
  }
  const shown = await desk.showFile(path, null);
  return shown.ok ? ok({ fileName: basename(path) }) : shown;
}
