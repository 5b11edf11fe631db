import { chosenCards } from '../session/chosen.ts';
import type { Selection } from '../session/view.ts';
import { useView } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { CardPanel } from './CardPanel.tsx';
import { EmotionPanel } from './EmotionPanel.tsx';
import { LanePanel } from './LanePanel.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { PersonaPanel } from './PersonaPanel.tsx';
import styles from './panels.module.css';
import { SeveralPanel } from './SeveralPanel.tsx';
import { StagePanel } from './StagePanel.tsx';

/** The sheet at the right: all about what is selected. Away while nothing is. */
export function RightPanel() {
  const { words } = useWords();
  const selection = useView((view) => view.selection);
  const others = useView((view) => view.others);
  const isShown = useView((view) => view.isPanelShown);
  if (!isShown || !selection || selection.kind === 'cell') return null;
  return (
    <aside className={styles.right} aria-label={words('panels.right')}>
      {selection.kind === 'card' && others.size > 0 ? (
        <SeveralPanel ids={chosenCards({ selection, others })} />
      ) : (
        <PanelOf key={`${selection.kind}:${selection.id}`} selection={selection} />
      )}
    </aside>
  );
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
