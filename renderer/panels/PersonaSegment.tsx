import { setPersonaSegment } from '../../shared/edits/personas.ts';
import type { Persona } from '../../shared/journey/persona.ts';
import { useEdit, useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { ChoiceField } from './ChoiceField.tsx';

const everyone = '';

/** Whose answers are this persona's: choosing the persona filters the figures by it. */
export function PersonaSegment({ persona: { id, segment } }: { persona: Readonly<Persona> }) {
  const { words } = useWords();
  const edit = useEdit();
  const sources = useMap((journey) => journey.sources);
  const columns = new Map<string, Set<string>>();
  for (const source of Object.values(sources))
    for (const [column, values] of Object.entries(source.segments))
      columns.set(column, new Set([...(columns.get(column) ?? []), ...values]));
  for (const [column, value] of Object.entries(segment))
    columns.set(column, new Set([...(columns.get(column) ?? []), value]));
  const choose = (column: string, value: string) => {
    const { [column]: _, ...others } = segment;
    edit(setPersonaSegment(id, value === everyone ? others : { ...others, [column]: value }));
  };
  return [...columns].map(([column, values]) => (
    <ChoiceField
      key={column}
      label={words('panels.persona.segment', { column })}
      value={segment[column] ?? everyone}
      options={[
        { value: everyone, name: words('panels.persona.everyone') },
        ...[...values].map((value) => ({ value, name: value })),
      ]}
      onChoose={(value) => choose(column, value)}
    />
  ));
}
