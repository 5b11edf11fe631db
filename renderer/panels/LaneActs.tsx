import { duplicateLane } from '../../shared/edits/copies.ts';
import { hideLane, lockLane, resizeLane, setLaneHue } from '../../shared/edits/lanes.ts';
import type { Lane } from '../../shared/journey/lane.ts';
import { runCommand } from '../commands/registry.ts';
import { useHint } from '../commands/useHint.ts';
import { useActs } from '../session/acts.ts';
import { alone } from '../session/chosen.ts';
import { laneName } from '../session/names.ts';
import { useEdit, useSession } from '../session/session.ts';
import { say, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import fields from './fields.module.css';
import { HueField } from './HueField.tsx';
import styles from './panels.module.css';
import { SizeField } from './SizeField.tsx';

/** How a lane looks, whether hands may touch it, and what can be done with it as a whole. */
export function LaneActs({ lane }: { lane: Readonly<Lane> }) {
  const { words } = useWords();
  const edit = useEdit();
  const { live } = useSession();
  const view = useViewStore();
  const acts = useActs();
  const hint = useHint();
  const { id } = lane;
  const hide = () => {
    const name = laneName(live.snapshot(), id, words);
    live.history.endStep();
    live.edit(hideLane(id));
    view.setState(alone(null));
    say(view, words('details.lane.hidden', { name }));
  };
  const duplicate = () => {
    const copy = duplicateLane(id);
    live.history.endStep();
    if (live.edit(copy)) acts.select({ kind: 'lane', id: copy.id });
  };
  return (
    <>
      <HueField value={lane.hue} onChoose={(hue) => edit(setLaneHue(id, hue))} />
      <SizeField
        label={words('details.lane.height')}
        value={lane.height}
        onAuto={() => edit(resizeLane(id, null))}
        onWrite={(height) => edit(resizeLane(id, height))}
      />
      <label className={styles.check} style={{ marginTop: 0 }}>
        <input type="checkbox" checked={lane.isLocked} onChange={({ target }) => edit(lockLane(id, target.checked))} />
        {words('details.lane.lock')}
      </label>
      <div className={fields.acts}>
        <button type="button" onClick={hide}>
          {words('details.lane.hide')}
        </button>
        <button
          type="button"
          {...hint(words('details.lane.duplicate'), { command: 'edit.duplicate' })}
          onClick={duplicate}
        >
          {words('details.lane.duplicate')}
        </button>
        <button
          type="button"
          {...hint(words('details.lane.copy'), { command: 'edit.copy' })}
          onClick={() => runCommand('edit.copy')}
        >
          {words('details.lane.copy')}
        </button>
      </div>
    </>
  );
}
