import type { Basis } from '../../shared/journey/evidence.ts';
import { basisSchema } from '../../shared/journey/evidence.ts';
import { useWords } from '../session/words.ts';
import { ChoiceField } from './ChoiceField.tsx';

/** Measured, observed or assumed, each with its sign. */
export function BasisField({ value, onChoose }: { value: Basis; onChoose(value: Basis): void }) {
  const { words } = useWords();
  const options = basisSchema.options.map((basis) => ({ value: basis, name: words(`panels.bases.${basis}`) }));
  return <ChoiceField label={words('panels.card.basis')} value={value} options={options} onChoose={onChoose} />;
}
