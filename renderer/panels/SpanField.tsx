import { spanCard } from '../../shared/edits/cardMoves.ts';
import { gridOf } from '../../shared/edits/grid.ts';
import type { Card } from '../../shared/journey/card.ts';
import { useEdit, useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { ChoiceField } from './ChoiceField.tsx';

/** Over how many columns a card lies. */
export function SpanField({ card }: { card: Readonly<Card> }) {
  const { words } = useWords();
  const edit = useEdit();
  const stages = useMap((journey) => journey.stages);
  const lanes = useMap((journey) => journey.lanes);
  const { columns, reach } = gridOf({ stages, lanes });
  const own = reach({ stageId: card.stageId, untilStageId: null });
  const whole = reach(card);
  if (!own || !whole || own.last >= columns.length - 1) return null;
  const until = whole.last > own.last ? (columns[whole.last]?.id ?? '') : '';
  const options = columns.slice(own.last + 1).map(({ id, name }) => ({
    value: id,
    name: words('details.span.until', { stage: name || words('canvas.unnamedStage') }),
  }));
  return (
    <ChoiceField
      label={words('details.span.label')}
      value={until}
      options={[{ value: '', name: words('details.span.own') }, ...options]}
      onChoose={(id) => edit(spanCard(card.id, id === '' ? null : id))}
    />
  );
}
