import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { parentOf } from '../../shared/journey/stageTree.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import type { Words } from '../../shared/text/words.ts';
import { changedBetween } from './changedBetween.ts';
import { stepName } from './names.ts';
import { say, type ViewStore } from './view.ts';

export interface UndoingActs {
  undo(): void;
  redo(): void;
}

/** Taking back and doing again: it is said what it was, and selected what it changed, so that it is seen as well. */
export function undoingActs(live: LiveMap, view: ViewStore, words: Words): UndoingActs {
  return {
    undo: () => goOneStep(live, view, words, 'undone'),
    redo: () => goOneStep(live, view, words, 'redone'),
  };
}

function goOneStep(live: LiveMap, view: ViewStore, words: Words, done: 'undone' | 'redone') {
  const before = live.snapshot();
  const step = done === 'undone' ? live.history.undo() : live.history.redo();
  view.setState({ editingId: null });
  if (step === null) return say(view, words(done === 'undone' ? 'canvas.nothingToUndo' : 'canvas.nothingToRedo'));
  const after = live.snapshot();
  const changed = view.getState().place === 'map' ? changedBetween(before, after) : null;
  if (changed) view.setState(changed);
  say(view, words(`canvas.${done}`, { step: stepName(step, words, areSteps(before.stages, after.stages)) }));
  const { notice } = view.getState();
  // Beside whatever is done next the sentence would be about the wrong thing.
  const stop = live.onChange(({ origin }) => {
    if (origin !== 'me') return;
    stop();
    if (view.getState().notice === notice) view.setState({ notice: null });
  });
}

/** Whether what changed among stages were steps and no more. */
function areSteps(before: JourneyMap['stages'], after: JourneyMap['stages']): boolean {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((id) => before[id] !== after[id]);
  const isStep = (id: Id) =>
    [before, after].every((stages) => {
      const stage = stages[id];
      return stage === undefined || parentOf(stages, stage) !== null;
    });
  return ids.length > 0 && ids.every(isStep);
}
