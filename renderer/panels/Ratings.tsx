import { rateEffort, rateValue } from '../../shared/edits/findings.ts';
import { setOwner } from '../../shared/edits/touchpoints.ts';
import type { Card } from '../../shared/journey/card.ts';
import { useEdit } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { TextField } from './TextField.tsx';

const grades = Array.from({ length: 11 }, (_, grade) => String(grade));

/** What an opportunity is worth to the customer, what it costs us, and whose it is. */
export function Ratings({ card }: { card: Readonly<Card> }) {
  const { words } = useWords();
  const edit = useEdit();
  const options = [
    { value: '', name: words('panels.card.notRated') },
    ...grades.map((value) => ({ value, name: value })),
  ];
  const gradeOf = (value: string) => (value === '' ? null : Number(value));
  return (
    <>
      <ChoiceField
        label={words('panels.card.value')}
        value={card.value === null ? '' : String(card.value)}
        options={options}
        onChoose={(value) => edit(rateValue(card.id, gradeOf(value)))}
      />
      <ChoiceField
        label={words('panels.card.effort')}
        value={card.effort === null ? '' : String(card.effort)}
        options={options}
        onChoose={(value) => edit(rateEffort(card.id, gradeOf(value)))}
      />
      <TextField
        label={words('panels.card.owner')}
        value={card.owner}
        example={words('panels.card.ownerExample')}
        onWrite={(text) => edit(setOwner(card.id, text))}
      />
    </>
  );
}
