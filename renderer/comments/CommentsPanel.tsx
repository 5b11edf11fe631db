import { X } from 'lucide-react';
import { useMemo } from 'react';
import { chosenThreads, everyOpen } from '../../shared/comments/filter.ts';
import { type ThingThreads, thingTables, threadsByThing } from '../../shared/comments/things.ts';
import { threadsOf } from '../../shared/comments/threads.ts';
import type { Id } from '../../shared/journey/id.ts';
import { jumpTo } from '../session/jump.ts';
import { useMap, useSession } from '../session/session.ts';
import { showComments, useView, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { SquareButton } from '../ui/SquareButton.tsx';
import { Filter } from './Filter.tsx';
import styles from './panel.module.css';
import { ThreadView } from './ThreadView.tsx';
import { thingName, thingPlace } from './thingName.ts';
import { usePeople } from './usePeople.ts';
import { useSelectedThing } from './useSelectedThing.ts';
import { WriteOn } from './WriteOn.tsx';

/** All that was said about the map, by what it is about and in the order in which one reads it. */
export function CommentsPanel() {
  const { words } = useWords();
  const view = useViewStore();
  const { live } = useSession();
  const selected = useSelectedThing();
  const { groups, isAny, isFiltered } = useChosen(selected?.id ?? null);
  return (
    <>
      <div className={styles.head}>
        <h2>{words('comments.title')}</h2>
        <SquareButton label={words('comments.close')} onClick={() => showComments(view, { isShown: false })}>
          <X size={14} aria-hidden />
        </SquareButton>
      </div>
      <Filter />
      {selected && (
        <WriteOn
          key={selected.id}
          aboutId={selected.id}
          label={words('comments.writeOn', { name: thingName(live.snapshot(), selected, words) })}
        />
      )}
      {groups.map((group) => (
        <Group key={group.aboutId} group={group} />
      ))}
      {groups.length === 0 && (
        <p className={styles.none}>
          {words(!isAny ? 'comments.none' : isFiltered ? 'comments.noneSo' : 'comments.noneOpen')}
        </p>
      )}
    </>
  );
}

function useChosen(selectedId: Id | null) {
  const { live } = useSession();
  const comments = useMap((journey) => journey.comments);
  const { filter, isHereOnly } = useView((state) => state.comments);
  const people = usePeople();
  return useMemo(() => {
    const threads = threadsOf(comments);
    const aboutId = isHereOnly ? selectedId : null;
    const chosen = chosenThreads(threads, { ...filter, aboutId }, people);
    return {
      groups: threadsByThing(live.snapshot(), chosen),
      isAny: threads.length > 0,
      isFiltered: aboutId !== null || filter.person !== null || filter.state !== everyOpen.state,
    };
  }, [comments, filter, isHereOnly, selectedId, people, live]);
}

/** Threads about one thing, below its name, which leads there. */
function Group({ group: { thing, threads } }: { group: ThingThreads }) {
  const { words } = useWords();
  const { live } = useSession();
  const view = useViewStore();
  // A name that somebody changes meanwhile is read anew.
  useMap((journey) => thing && journey[thingTables[thing.kind]][thing.id]);
  const journey = live.snapshot();
  const name = thing ? thingName(journey, thing, words) : words('comments.gone');
  const place = thing ? [words(`comments.things.${thing.kind}`), thingPlace(journey, thing, words)] : [];
  return (
    <section className={styles.group} aria-label={name}>
      {thing ? (
        <button
          type="button"
          className={styles.thing}
          aria-label={words('comments.goTo', { name })}
          title={words('comments.goTo', { name })}
          onClick={() => jumpTo(live, view, thing)}
        >
          <b>{name}</b>
          <span>{place.filter(Boolean).join(' · ')}</span>
        </button>
      ) : (
        <p className={styles.thing}>
          <b>{name}</b>
        </p>
      )}
      {threads.map((thread) => (
        <ThreadView key={thread.id} thread={thread} />
      ))}
    </section>
  );
}
