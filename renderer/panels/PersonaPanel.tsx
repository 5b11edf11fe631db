import { describePersona, type PersonaText, renamePersona } from '../../shared/edits/personas.ts';
import type { Id } from '../../shared/journey/id.ts';
import { ThingComments } from '../comments/ThingComments.tsx';
import { useActs } from '../session/acts.ts';
import { useEdit, useMap } from '../session/session.ts';
import { useView } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { Looks } from './Looks.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PersonaOrder } from './PersonaOrder.tsx';
import { PersonaSegment } from './PersonaSegment.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { TextField } from './TextField.tsx';

const longer = ['wants', 'fears', 'story'] as const satisfies readonly PersonaText[];

/** Everything about the customer who walks the map. */
export function PersonaPanel({ id }: { id: Id }) {
  const { words } = useWords();
  const edit = useEdit();
  const acts = useActs();
  const persona = useMap((journey) => journey.personas[id]);
  const isTaken = useView(({ editingId }) => editingId === id);
  if (!persona) return null;
  return (
    <>
      <PanelHead line={words('panels.left')} />
      <TextField
        voice="title"
        label={words('panels.persona.name')}
        value={persona.name}
        example={words('panels.persona.nameExample')}
        isTaken={isTaken}
        onWrite={(text) => edit(renamePersona(id, text))}
        onEnd={() => acts.endTyping(id)}
      />
      <TextField
        label={words('panels.persona.role')}
        value={persona.role}
        example={words('panels.persona.roleExample')}
        onWrite={(text) => edit(describePersona(id, 'role', text))}
      />
      <TextField
        voice="customer"
        label={words('panels.persona.quote')}
        value={persona.quote}
        example={words('panels.persona.examples.quote')}
        onWrite={(text) => edit(describePersona(id, 'quote', text))}
      />
      {longer.map((field) => (
        <TextField
          key={field}
          label={words(`panels.persona.${field}`)}
          value={persona[field]}
          example={words(`panels.persona.examples.${field}`)}
          onWrite={(text) => edit(describePersona(id, field, text))}
        />
      ))}
      <PersonaSegment persona={persona} />
      <Looks persona={persona} />
      <PersonaOrder id={id} />
      <ThingComments aboutId={id} />
      <RemoveButton selection={{ kind: 'persona', id }} />
    </>
  );
}
