import { describeStage, renameStage } from '../../shared/edits/stages.ts';
import type { Id } from '../../shared/journey/id.ts';
import { useEdit, useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { Comments } from './Comments.tsx';
import { PanelHead } from './PanelHead.tsx';
import styles from './panels.module.css';
import { RemoveButton } from './RemoveButton.tsx';
import { TextField } from './TextField.tsx';

export function StagePanel({ id }: { id: Id }) {
  const { words } = useWords();
  const edit = useEdit();
  const stage = useMap((journey) => journey.stages[id]);
  const count = useMap((journey) => Object.values(journey.cards).filter((card) => card.stageId === id).length);
  if (!stage) return null;
  return (
    <>
      <PanelHead line={words('panels.stage.name')} />
      <TextField
        voice="title"
        label={words('canvas.stageName')}
        value={stage.name}
        example={words('canvas.newStage')}
        onWrite={(text) => edit(renameStage(id, text))}
      />
      <TextField
        label={words('panels.stage.about')}
        value={stage.about}
        example={words('panels.stage.aboutExample')}
        onWrite={(text) => edit(describeStage(id, text))}
      />
      <p className={styles.about}>{words('panels.stage.cards', { count })}</p>
      <Comments aboutId={id} />
      <RemoveButton selection={{ kind: 'stage', id }} />
    </>
  );
}
