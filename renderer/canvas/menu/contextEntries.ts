import { spanCard } from '../../../shared/edits/cardMoves.ts';
import { feel } from '../../../shared/edits/emotions.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { shortcutOf } from '../../commands/useHint.ts';
import type { MenuTarget } from '../canvasState.ts';
import {
  type ContextEntry,
  type ContextGroups,
  type ContextHands,
  clipboard,
  command,
  step,
  write,
} from './contextEntry.ts';
import { laneEntries } from './laneEntries.ts';
import { stageEntries } from './stageEntries.ts';

/** What can be done with something on the map, in groups; the same as by keyboard, with the same keys. */
export function contextEntries(target: MenuTarget, hands: ContextHands): ContextGroups {
  const groups = entriesFor(target, hands).filter((group) => group.length > 0);
  const isAboutOne = target.kind !== 'cell' && target.kind !== 'cards' && target.kind !== 'ground';
  // Ahead of the last group, in which things are removed.
  return isAboutOne ? [...groups.slice(0, -1), [command('insert.comment', hands.words)], ...groups.slice(-1)] : groups;
}

function entriesFor(target: MenuTarget, hands: ContextHands): ContextGroups {
  const { acts, words, live } = hands;
  const journey = live.snapshot();
  switch (target.kind) {
    case 'card':
      return [
        [write(hands, target), add(hands, 'addBelow', () => acts.addAt(target)), command('insert.way', words)],
        spanEntries(target.id, journey, hands),
        clipboard(words),
        [command('edit.delete', words, true)],
      ];
    case 'cards':
      return [clipboard(words), [command('edit.delete', words, true)]];
    case 'cell':
      return [
        [add(hands, 'addCard', () => acts.addCard(target.stageId, target.laneId))],
        [command('edit.paste', words)],
      ];
    case 'stage':
      return stageEntries(target.id, hands);
    case 'lane':
      return laneEntries(target.id, hands);
    case 'link':
      return [[write(hands, target)], [command('edit.delete', words, true)]];
    case 'emotion':
      return [
        [write(hands, target), add(hands, 'addPoint', () => acts.addAt(target))],
        gap(target.id, journey, hands),
        [command('edit.delete', words, true)],
      ];
    case 'ground':
      return [
        [command('insert.stage', words), command('insert.lane', words)],
        [command('edit.paste', words), command('edit.selectAll', words)],
        [command('view.fit', words)],
      ];
    default:
      return [];
  }
}

const keyOfCard = shortcutOf('insert.card');

const add = ({ words }: ContextHands, name: 'addBelow' | 'addCard' | 'addPoint', run: () => void): ContextEntry => ({
  id: name,
  name: words(`gestures.${name}`),
  ...(keyOfCard && { shortcut: keyOfCard }),
  run,
});

function spanEntries(id: string, journey: JourneyMap, { words, live, layout }: ContextHands): ContextEntry[] {
  const card = journey.cards[id];
  const box = layout?.cards.get(id);
  if (!card || !box || !layout) return [];
  const last = layout.stages.findIndex((stage) => stage.id === box.untilStageId);
  const wider = layout.stages[last + 1];
  return [
    ...(wider
      ? [
          {
            id: 'wider',
            name: words('gestures.spanNext'),
            shortcut: 'Shift+Alt+Right',
            run: () => step(live, spanCard(id, wider.id)),
          },
        ]
      : []),
    ...(card.untilStageId === null
      ? []
      : [{ id: 'own', name: words('gestures.spanOwn'), run: () => step(live, spanCard(id, null)) }]),
  ];
}

function gap(id: string, journey: JourneyMap, { words, live }: ContextHands): ContextEntry[] {
  if (journey.emotions[id]?.value === null) return [];
  return [{ id: 'gap', name: words('gestures.makeGap'), run: () => step(live, feel(id, null)) }];
}
