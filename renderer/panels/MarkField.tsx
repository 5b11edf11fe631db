import { setMark } from '../../shared/edits/cards.ts';
import type { Card } from '../../shared/journey/card.ts';
import { useEdit } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { ChoiceField } from './ChoiceField.tsx';

/** A blueprint's fail point or wait point. */
export function MarkField({ card: { id, mark } }: { card: Readonly<Card> }) {
  const { words } = useWords();
  const edit = useEdit();
  const options = (['none', 'fail', 'wait'] as const).map((value) => ({ value, name: words(`details.mark.${value}`) }));
  return (
    <ChoiceField
      label={words('details.mark.label')}
      value={mark ?? 'none'}
      options={options}
      onChoose={(value) => edit(setMark(id, value === 'none' ? null : value))}
    />
  );
}
