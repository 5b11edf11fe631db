import { useMemo } from 'react';
import { movePersona } from '../../shared/edits/personas.ts';
import type { Place } from '../../shared/edits/place.ts';
import type { Id } from '../../shared/journey/id.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { useEdit, useMap, useSession } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import fields from './fields.module.css';

/** Of several people the first is shown when a map opens, and heads the sheet that is printed. */
export function PersonaOrder({ id }: { id: Id }) {
  const { words } = useWords();
  const { live } = useSession();
  const edit = useEdit();
  const personas = useMap((journey) => journey.personas);
  const all = useMemo(() => inOrder(personas), [personas]);
  const at = all.findIndex((persona) => persona.id === id);
  const [before, after] = [all[at - 1], all[at + 1]];
  if (!before && !after) return null;
  const nameOf = (name: string) => name.trim() || words('panels.persona.unnamed');
  const move = (place: Place) => {
    live.history.endStep();
    edit(movePersona(id, place));
  };
  return (
    <div className={fields.acts}>
      {before && (
        <button type="button" onClick={() => move({ before: before.id })}>
          {words('panels.persona.before', { name: nameOf(before.name) })}
        </button>
      )}
      {after && (
        <button type="button" onClick={() => move({ after: after.id })}>
          {words('panels.persona.after', { name: nameOf(after.name) })}
        </button>
      )}
    </div>
  );
}
