import { hideLane, lockLane, resizeLane, showLanes } from '../../../shared/edits/lanes.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { alone } from '../../session/chosen.ts';
import {
  type ContextEntry,
  type ContextGroups,
  type ContextHands,
  clipboard,
  command,
  step,
  write,
} from './contextEntry.ts';

/** What can be done with a lane. */
export function laneEntries(id: Id, hands: ContextHands): ContextGroups {
  const { acts, words, live, view } = hands;
  const { lanes } = live.snapshot();
  const lane = lanes[id];
  if (!lane) return [];
  const line = (name: string, label: string, run: () => void): ContextEntry => ({ id: name, name: label, run });
  const kind = lane.kind === 'feeling' ? 'note' : lane.kind;
  const isAnyHidden = Object.values(lanes).some(({ isHidden }) => isHidden);

  return [
    [write(hands, { kind: 'lane', id })],
    [
      line('above', words('gestures.laneAbove'), () => acts.addLane(kind, { before: id })),
      { ...line('below', words('gestures.laneBelow'), () => acts.addLane(kind, { after: id })), shortcut: 'Insert' },
    ],
    [
      line('lock', words(lane.isLocked ? 'gestures.unlock' : 'gestures.lock'), () =>
        step(live, lockLane(id, !lane.isLocked)),
      ),
      line('hide', words('gestures.hide'), () => {
        step(live, hideLane(id));
        view.setState(alone(null));
      }),
      ...(isAnyHidden ? [line('show', words('gestures.showAll'), () => step(live, showLanes()))] : []),
      ...(lane.height === null
        ? []
        : [line('auto', words('gestures.autoHeight'), () => step(live, resizeLane(id, null)))]),
    ],
    clipboard(words),
    [command('view.focusLane', words)],
    [command('edit.delete', words, true)],
  ];
}
