import { describeLane, renameLane, setLaneKind } from '../../shared/edits/lanes.ts';
import type { Id } from '../../shared/journey/id.ts';
import { laneKindSchema } from '../../shared/journey/lane.ts';
import { ThingComments } from '../comments/ThingComments.tsx';
import { useEdit, useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { LaneActs } from './LaneActs.tsx';
import { LaneFigures } from './LaneFigures.tsx';
import { PanelHead } from './PanelHead.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { TextField } from './TextField.tsx';

export function LanePanel({ id }: { id: Id }) {
  const { words } = useWords();
  const edit = useEdit();
  const lane = useMap((journey) => journey.lanes[id]);
  if (!lane) return null;
  return (
    <>
      <PanelHead line={words('panels.lane.name')} />
      <TextField
        voice="title"
        label={words('canvas.laneName')}
        value={lane.name}
        onWrite={(text) => edit(renameLane(id, text))}
      />
      <TextField
        label={words('panels.lane.about')}
        value={lane.about}
        example={words(`canvas.emptyLane.${lane.kind}.about`)}
        onWrite={(text) => edit(describeLane(id, text))}
      />
      <ChoiceField
        label={words('panels.lane.kind')}
        value={lane.kind}
        options={laneKindSchema.options.map((value) => ({ value, name: words(`canvas.kinds.${value}`) }))}
        onChoose={(kind) => edit(setLaneKind(id, kind))}
      />
      {lane.kind === 'kpi' && <LaneFigures lane={lane} />}
      <LaneActs lane={lane} />
      <ThingComments aboutId={id} />
      <RemoveButton selection={{ kind: 'lane', id }} />
    </>
  );
}
