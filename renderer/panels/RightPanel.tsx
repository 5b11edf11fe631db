import { useLayoutEffect, useRef } from 'react';
import { CommentsPanel } from '../comments/CommentsPanel.tsx';
import { chosenCards } from '../session/chosen.ts';
import { isTypedOnMap, type Selection, useView } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { CardPanel } from './CardPanel.tsx';
import { EmotionPanel } from './EmotionPanel.tsx';
import { LanePanel } from './LanePanel.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { LockNote } from './LockNote.tsx';
import { PersonaPanel } from './PersonaPanel.tsx';
import styles from './panels.module.css';
import { SeveralPanel } from './SeveralPanel.tsx';
import { StagePanel } from './StagePanel.tsx';

/** The sheet at the right: all about what is selected, and away while nothing is; or all comments. */
export function RightPanel() {
  const { words } = useWords();
  const selection = useView((view) => view.selection);
  const others = useView((view) => view.others);
  const isShown = useView((view) => view.isPanelShown);
  const areCommentsShown = useView((view) => view.comments.isShown);
  const isTyped = useIsTyped();
  const wasThere = useRef(false);
  const isThere = isShown && selection !== null && selection.kind !== 'cell' && (!isTyped || wasThere.current);
  useLayoutEffect(() => {
    wasThere.current = isThere;
  }, [isThere]);
  if (isShown && areCommentsShown)
    return (
      <aside className={styles.right} aria-label={words('comments.title')}>
        <CommentsPanel />
      </aside>
    );
  if (!isThere) return null;
  const ids = chosenCards({ selection, others });
  const chosen = ids.length > 1 ? ids.map((id) => ({ kind: 'card', id }) as const) : [selection];
  return (
    <aside className={styles.right} aria-label={words('panels.right')}>
      <LockNote about={chosen} />
      {selection.kind === 'card' && others.size > 0 ? (
        <SeveralPanel ids={ids} />
      ) : (
        <PanelOf key={`${selection.kind}:${selection.id}`} selection={selection} />
      )}
    </aside>
  );
}

/**
 * Whether words are being written on the map itself. A panel that is not there does not come for that: whoever writes
 * card after card would see it come and go with each of them.
 */
function useIsTyped(): boolean {
  return useView(({ place, editingId, selection }) => place === 'map' && editingId !== null && isTypedOnMap(selection));
}

function PanelOf({ selection }: { selection: Exclude<Selection, { kind: 'cell' }> }) {
  const { id } = selection;
  switch (selection.kind) {
    case 'card':
      return <CardPanel id={id} />;
    case 'stage':
      return <StagePanel id={id} />;
    case 'lane':
      return <LanePanel id={id} />;
    case 'persona':
      return <PersonaPanel id={id} />;
    case 'emotion':
      return <EmotionPanel id={id} />;
    case 'link':
      return <LinkPanel id={id} />;
  }
}
