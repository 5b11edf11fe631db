import { everyOpen } from '../../shared/comments/filter.ts';
import { type Thing, threadsByThing } from '../../shared/comments/things.ts';
import { threadsOf } from '../../shared/comments/threads.ts';
import { useCommands } from '../commands/useCommands.ts';
import { alone } from '../session/chosen.ts';
import { jumpTo } from '../session/jump.ts';
import { useSession } from '../session/session.ts';
import { say, showComments, useViewStore, type ViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';

/** What can be ordered about comments: to write one, to see them all, to go from one open thread to the next. */
export function useCommentCommands(): void {
  const view = useViewStore();
  const { live } = useSession();
  const { words } = useWords();

  const comment = () => {
    const thing = selectedThing(view);
    if (!thing) return say(view, words('comments.selectFirst'));
    // Words on several cards at once would belong to none of them.
    view.setState({ ...alone(thing), editingId: null, isPanelShown: true });
    showComments(view, { writeOn: { aboutId: thing.id, metricId: null } });
  };
  const open = () => threadsOf(live.snapshot().comments).filter(({ isResolved }) => !isResolved);
  const go = (by: 1 | -1) => {
    const groups = threadsByThing(live.snapshot(), open()).filter(({ thing }) => thing !== null);
    const stops = groups.flatMap(({ thing, threads }) => threads.map((thread) => ({ thing, thread })));
    const at = nextStop(
      stops.map(({ thread }) => thread),
      view,
      by,
    );
    const stop = stops[at];
    if (!stop?.thing) return say(view, words('comments.nothingOpen'));
    jumpTo(live, view, stop.thing);
    view.setState({ isPanelShown: true });
    showComments(view, { isShown: true, isHereOnly: false, filter: everyOpen, threadId: stop.thread.id });
    say(view, words('comments.position', { position: at + 1, count: stops.length }));
  };

  useCommands({
    'insert.comment': { run: comment, isPossible: () => selectedThing(view) !== null },
    'view.comments': () => {
      const { comments, isPanelShown } = view.getState();
      showComments(view, { isShown: !(comments.isShown && isPanelShown) });
      view.setState({ isPanelShown: true });
    },
    'view.nextComment': { run: () => go(1), isPossible: () => open().length > 0 },
    'view.previousComment': { run: () => go(-1), isPossible: () => open().length > 0 },
  });
}

function selectedThing(view: ViewStore): Thing | null {
  const { selection } = view.getState();
  return selection && selection.kind !== 'cell' ? selection : null;
}

/** Behind the thread that has the keyboard, or else at the selected thing's first; round and round. */
function nextStop(threads: readonly { id: string; aboutId: string }[], view: ViewStore, by: 1 | -1): number {
  if (threads.length === 0) return -1;
  const here = document.activeElement?.closest<HTMLElement>('[data-thread]')?.dataset['thread'];
  const at = threads.findIndex(({ id }) => id === here);
  if (at >= 0) return (at + by + threads.length) % threads.length;
  const selected = selectedThing(view)?.id;
  const there = threads.findIndex(({ aboutId }) => aboutId === selected);
  if (there >= 0) return there;
  return by > 0 ? 0 : threads.length - 1;
}
