import { allCommands, type Command, type CommandId } from '../../shared/commands/commands.ts';
import { spanCard } from '../../shared/edits/cardMoves.ts';
import type { MapEdit } from '../../shared/edits/edit.ts';
import { feel } from '../../shared/edits/emotions.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import type { Words } from '../../shared/text/words.ts';
import { canRun, runCommand } from '../commands/registry.ts';
import type { Acts } from '../session/acts.ts';
import type { ViewStore } from '../session/view.ts';
import type { MenuTarget } from './canvasState.ts';
import { laneEntries } from './laneEntries.ts';
import { stageEntries } from './stageEntries.ts';

/** A line of a context menu. */
export interface ContextEntry {
  readonly id: string;
  readonly name: string;
  /** In Electron's notation. */
  readonly shortcut?: string;
  readonly isDanger?: boolean;
  /** Possible unless said otherwise. */
  readonly isPossible?: boolean;
  run(): void;
}

export type ContextGroups = readonly (readonly ContextEntry[])[];

export interface ContextHands {
  readonly live: LiveMap;
  readonly acts: Acts;
  readonly view: ViewStore;
  readonly words: Words;
  readonly layout: MapLayout | null;
}

/** What can be done with something on the map, in groups; the same as by keyboard, with the same keys. */
export function contextEntries(target: MenuTarget, hands: ContextHands): ContextGroups {
  const groups = entriesFor(target, hands);
  return groups.filter((group) => group.length > 0);
}

function entriesFor(target: MenuTarget, hands: ContextHands): ContextGroups {
  const { acts, words, live } = hands;
  const journey = live.snapshot();
  switch (target.kind) {
    case 'card':
      return [
        [write(hands, target), add(hands, 'addBelow', () => acts.addAt(target))],
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

/** One of the app's own commands, with its name and key. */
export function command(id: CommandId, words: Words, isDanger = false): ContextEntry {
  const known = allCommands.find((one): one is Command => one.id === id);
  const look = words as unknown as (key: string) => string;
  return {
    id,
    name: look(`menu.${known?.label ?? id}`),
    ...(known?.shortcut && { shortcut: known.shortcut }),
    isDanger,
    isPossible: canRun(id),
    run: () => void runCommand(id),
  };
}

const clipboard = (words: Words): ContextEntry[] => [
  command('edit.cut', words),
  command('edit.copy', words),
  command('edit.paste', words),
  command('edit.duplicate', words),
];

export const write = ({ acts, words }: ContextHands, target: Parameters<Acts['open']>[0]): ContextEntry => ({
  id: 'write',
  name: words(target.kind === 'stage' || target.kind === 'lane' ? 'gestures.rename' : 'gestures.write'),
  shortcut: 'Enter',
  run: () => void acts.open(target),
});

const add = ({ words }: ContextHands, name: 'addBelow' | 'addCard' | 'addPoint', run: () => void): ContextEntry => ({
  id: name,
  name: words(`gestures.${name}`),
  shortcut: 'Insert',
  run,
});

/** An edit as a step of its own. */
export const step = (live: LiveMap, edit: MapEdit): void => {
  live.history.endStep();
  live.edit(edit);
  live.history.endStep();
};

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
