import { describeStage, renameStage, resizeStage, setStageHue } from '../../shared/edits/stages.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { parentOf } from '../../shared/journey/stageTree.ts';
import { ThingComments } from '../comments/ThingComments.tsx';
import { stageName } from '../session/names.ts';
import { useEdit, useMap, useSession } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { HueField } from './HueField.tsx';
import { PanelHead } from './PanelHead.tsx';
import styles from './panels.module.css';
import { RemoveButton } from './RemoveButton.tsx';
import { SizeField } from './SizeField.tsx';
import { StageActs } from './StageActs.tsx';
import { StageSteps } from './StageSteps.tsx';
import { TextField } from './TextField.tsx';

/** A stage or step: what it is called, its steps, its look, and what can be done with it. */
export function StagePanel({ id }: { id: Id }) {
  const { words } = useWords();
  const edit = useEdit();
  const { live } = useSession();
  const stages = useMap((journey) => journey.stages);
  const count = useMap((journey) => cardsWithin(journey, id));
  const stage = stages[id];
  if (!stage) return null;
  const parentId = parentOf(stages, stage);
  const line =
    parentId === null
      ? words('panels.stage.name')
      : words('details.stage.step', { stage: stageName(live.snapshot(), parentId, words) });
  return (
    <>
      <PanelHead line={line} />
      <TextField
        voice="title"
        label={words('canvas.stageName')}
        value={stage.name}
        example={words(parentId === null ? 'canvas.newStage' : 'details.stage.newStep')}
        onWrite={(text) => edit(renameStage(id, text))}
      />
      <TextField
        label={words('panels.stage.about')}
        value={stage.about}
        example={words('panels.stage.aboutExample')}
        onWrite={(text) => edit(describeStage(id, text))}
      />
      <p className={styles.about}>{words('panels.stage.cards', { count })}</p>
      {parentId === null && <StageSteps stageId={id} />}
      <HueField value={stage.hue} onChoose={(hue) => edit(setStageHue(id, hue))} />
      <SizeField
        label={words('details.stage.width')}
        value={stage.width}
        onAuto={() => edit(resizeStage(id, null))}
        onWrite={(width) => edit(resizeStage(id, width))}
      />
      <StageActs stage={stage} parentId={parentId} />
      <ThingComments aboutId={id} />
      <RemoveButton selection={{ kind: 'stage', id }} />
    </>
  );
}

/** Those of its steps, too: they go along with it wherever it goes. */
const cardsWithin = ({ cards, stages }: Pick<JourneyMap, 'cards' | 'stages'>, id: Id): number =>
  Object.values(cards).filter(({ stageId }) => {
    const stage = stages[stageId];
    return stageId === id || (stage !== undefined && parentOf(stages, stage) === id);
  }).length;
