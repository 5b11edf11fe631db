import type { BridgeProblem, RequestName, SendaBridge } from '../../shared/bridge/contract.ts';
import { failed, ok } from '../../shared/result.ts';
import type { Guest } from '../guest/connection/guest.ts';
import { openedHere } from '../guest/laptop/guestBridge.ts';

/*
 * The bridge of a visitor's window
 *
 * The workspace asks the same as ever. What is about this computer goes to main as in any window; the map is the host's,
 * so pictures and figures come from there, and all that belongs to the file with the map nobody answers.
 */
const ofThisComputer: ReadonlySet<RequestName> = new Set<RequestName>([
  'app.start',
  'settings.change',
  'map.new',
  'map.open',
  'map.openRecent',
  'map.openSample',
  'clipboard.paste',
  'link.open',
  'visit.join',
  'visit.copy',
  'visit.leave',
]);

const ofTheHost: ReadonlySet<RequestName> = new Set<RequestName>([
  'map.read',
  'map.update',
  'asset.read',
  'asset.lend',
  'survey.query',
]);

export function createVisitBridge(own: SendaBridge, guest: () => Guest | null): SendaBridge {
  const ask: SendaBridge['request'] = async (name, argument) => {
    if (ofThisComputer.has(name) || name.startsWith('visit.')) return own.request(name, argument);
    return (await answer(own, guest(), name, argument)) as never;
  };
  return {
    request: ask,
    on: own.on,
    can: (name) => ofThisComputer.has(name) || ofTheHost.has(name),
    takeFile: own.takeFile,
  };
}

async function answer(own: SendaBridge, guest: Guest | null, name: RequestName, argument: unknown) {
  const view = guest?.view();
  switch (name) {
    case 'map.read':
      return view?.live
        ? ok({ state: view.live.state(), ...openedHere(view.sourcesWithRows) })
        : failed<BridgeProblem>({ kind: 'workshop-away' });
    // The line to the host hears every edit by itself, and pictures that stand in this map are known to it.
    case 'map.update':
    case 'asset.lend':
      return ok(null);
    case 'asset.read':
      return own.request('visit.picture', argument as never);
    case 'survey.query': {
      const answered = await guest?.ask(argument as never);
      if (!answered) return failed<BridgeProblem>({ kind: 'workshop-away' });
      return answered.ok ? ok({ figures: answered.value }) : answered;
    }
    default:
      return failed<BridgeProblem>({ kind: 'workshop-only-host' });
  }
}
