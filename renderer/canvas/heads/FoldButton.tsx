import { ChevronsLeftRight, ChevronsRightLeft } from 'lucide-react';
import { collapseStage } from '../../../shared/edits/stages.ts';
import type { StageBox } from '../../../shared/layout/mapLayout.ts';
import { useHint } from '../../commands/useHint.ts';
import { useEdit } from '../../session/session.ts';
import { useWords } from '../../session/words.ts';
import styles from './headButtons.module.css';

interface Props {
  stage: StageBox;
  name: string;
}

/** Folds a stage to a narrow column, and unfolds it again. It stands beside the head, which is a button itself. */
export function FoldButton({ stage: { id, x, y, width, isCollapsed }, name }: Props) {
  const { words } = useWords();
  const edit = useEdit();
  const hint = useHint();
  const label = words(isCollapsed ? 'faces.unfoldStage' : 'faces.foldStage', { name });
  const Icon = isCollapsed ? ChevronsLeftRight : ChevronsRightLeft;
  return (
    <button
      type="button"
      data-held
      tabIndex={-1}
      className={styles.fold}
      data-folded={isCollapsed || undefined}
      style={{ ['--x' as string]: x, ['--y' as string]: y, ['--w' as string]: width }}
      {...hint(label)}
      onClick={() => edit(collapseStage(id, !isCollapsed))}
    >
      <Icon size={14} strokeWidth={1.75} aria-hidden />
    </button>
  );
}
