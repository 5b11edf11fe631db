import { lockLane } from '../../shared/edits/lanes.ts';
import { LockSign } from '../faces/LockSign.tsx';
import { lockOn } from '../session/chosen.ts';
import { laneName } from '../session/names.ts';
import { useEdit, useMap, useSession } from '../session/session.ts';
import type { Selection } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import fields from './fields.module.css';

/** Says ahead of any typing that a lock keeps hands off what the panel is about. */
export function LockNote({ about }: { about: readonly Selection[] }) {
  const { words } = useWords();
  const { live } = useSession();
  const edit = useEdit();
  const laneId = useMap((journey) => lockOn(journey, about));
  if (laneId === null) return null;
  return (
    <p className={fields.locked}>
      <LockSign />
      <span>{words('details.locked', { lane: laneName(live.snapshot(), laneId, words) })}</span>
      <button type="button" onClick={() => edit(lockLane(laneId, false))}>
        {words('gestures.unlock')}
      </button>
    </p>
  );
}
