import { ViewportPortal } from '@xyflow/react';
import { type CSSProperties, memo, type PointerEvent, useContext, useEffect, useMemo } from 'react';
import { type Thing, thingOf } from '../../../shared/comments/things.ts';
import { openCounts } from '../../../shared/comments/threads.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { Box, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { numberIn } from '../../../shared/text/words.ts';
import { useActs } from '../../session/acts.ts';
import { useMap, useSession } from '../../session/session.ts';
import { showComments, useView, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { FarContext } from '../canvasState.ts';
import { touches } from '../places/boxes.ts';
import { boxOf } from '../places/sight.ts';
import styles from './commentBadges.module.css';
import { useSurroundings } from './useSurroundings.ts';

/**
 * How many open threads there are about what stands on the map: a layer of its own, so that a comment renders no card
 * anew. Nothing at all while nobody said anything, and from far away.
 */
export const CommentBadges = memo(function CommentBadges({ layout }: { layout: MapLayout }) {
  const isFar = useContext(FarContext);
  const comments = useMap((journey) => journey.comments);
  const counts = openCounts(comments);
  useDescribed(counts);
  return isFar || counts.size === 0 ? null : <Badges layout={layout} counts={counts} />;
});

interface Badge {
  readonly thing: Thing;
  readonly box: Box;
  readonly count: number;
}

function Badges({ layout, counts }: { layout: MapLayout; counts: ReadonlyMap<Id, number> }) {
  const { live } = useSession();
  const around = useSurroundings();
  const badges = useMemo(() => {
    const journey = live.snapshot();
    return [...counts].flatMap(([id, count]): Badge[] => {
      const thing = thingOf(journey, id);
      // Heads and titles slide along by themselves and carry their own.
      const box = !thing || thing.kind === 'stage' || thing.kind === 'lane' ? null : boxOf(layout, thing);
      return thing && box ? [{ thing, box, count }] : [];
    });
  }, [layout, counts, live]);
  const inSight = badges.filter(({ box }) => touches(box, around));
  return (
    <ViewportPortal>
      <div className={styles.badges}>
        {inSight.map(({ thing, box, count }) => (
          <CountBadge
            key={thing.id}
            thing={thing}
            count={count}
            style={{ transform: `translate(${box.x + box.width - 12}px, ${box.y - 8}px)` }}
          />
        ))}
      </div>
    </ViewportPortal>
  );
}

/** On the head of a stage or the title of a lane; a press on it is one on the thing. */
export function HeadBadge({ id }: { id: Id }) {
  const { language } = useWords();
  const isFar = useContext(FarContext);
  const count = useMap(({ comments }) => openCounts(comments).get(id) ?? 0);
  if (isFar || count === 0) return null;
  return (
    <span className={styles.badge} data-on-head aria-hidden>
      {numberIn(language).format(count)}
    </span>
  );
}

/** Leads to what was said. It stands outside the tab order: the keyboard gets there from the thing itself. */
function CountBadge({ thing, count, style }: Pick<Badge, 'thing' | 'count'> & { style: CSSProperties }) {
  const { words, language } = useWords();
  const acts = useActs();
  const view = useViewStore();
  const show = () => {
    acts.select(thing);
    view.setState({ isPanelShown: true });
    showComments(view, { isShown: true, isHereOnly: true });
  };
  return (
    <button
      type="button"
      className={`${styles.badge} nopan`}
      tabIndex={-1}
      style={style}
      aria-label={words('comments.open', { count })}
      title={words('comments.open', { count })}
      onPointerDown={keep}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        show();
      }}
    >
      {numberIn(language).format(count)}
    </button>
  );
}

/** What lies below must not be picked up by it. */
const keep = (event: PointerEvent): void => event.stopPropagation();

/** A screen reader hears the count as the description of what is selected. */
function useDescribed(counts: ReadonlyMap<Id, number>): void {
  const { words } = useWords();
  const selection = useView((view) => view.selection);
  const id = selection && 'id' in selection ? selection.id : null;
  const count = id === null ? 0 : (counts.get(id) ?? 0);
  const said = count === 0 ? '' : words('comments.open', { count });
  useEffect(() => {
    if (id === null || said === '') return;
    const escaped = CSS.escape(id);
    const element = document.querySelector(
      ['card', 'stage', 'lane', 'point'].map((kind) => `[data-walk][data-${kind}="${escaped}"]`).join(),
    );
    element?.setAttribute('aria-description', said);
    return () => element?.removeAttribute('aria-description');
  }, [id, said]);
}
