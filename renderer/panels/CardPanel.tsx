import { noteOnCard, setCardKind, writeCard } from '../../shared/edits/cards.ts';
import { setCardBasis, setEvidence } from '../../shared/edits/findings.ts';
import { cardKindSchema } from '../../shared/journey/card.ts';
import type { Id } from '../../shared/journey/id.ts';
import { FiguresOfTouchpoint } from '../faces/FiguresOfTouchpoint.tsx';
import { stageName } from '../session/names.ts';
import { useEdit, useMap, useSession } from '../session/session.ts';
import { useTouchpointFigures } from '../session/useTouchpointFigures.ts';
import { useWords } from '../session/words.ts';
import { BasisField } from './BasisField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { Comments } from './Comments.tsx';
import { CustomerComments } from './CustomerComments.tsx';
import { FeelingsAt } from './FeelingsAt.tsx';
import { LinksOf } from './LinksOf.tsx';
import { PanelHead } from './PanelHead.tsx';
import { Ratings } from './Ratings.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { TextField } from './TextField.tsx';
import { TouchpointFields } from './TouchpointFields.tsx';

/** All that a card knows; a touchpoint's figures come first, as they are the customer's word. */
export function CardPanel({ id }: { id: Id }) {
  const { words } = useWords();
  const edit = useEdit();
  const { live } = useSession();
  const card = useMap((journey) => journey.cards[id]);
  const isPlaced = useMap((journey) => card !== undefined && card.stageId in journey.stages);
  if (!card) return null;
  const kind = words(`canvas.cardKinds.${card.kind}`);
  const stage = stageName(live.snapshot(), card.stageId, words);
  const kinds = cardKindSchema.options.map((value) => ({ value, name: words(`canvas.cardKinds.${value}`) }));
  const isTouchpoint = card.kind === 'touchpoint';
  return (
    <>
      <PanelHead line={isPlaced ? words('panels.kindAt', { kind, stage }) : words('panels.unplaced', { kind })} />
      <TextField
        voice="title"
        label={words('panels.card.text')}
        value={card.text}
        example={words('canvas.unnamedCard')}
        onWrite={(text) => edit(writeCard(id, text))}
      />
      {isTouchpoint && <Figures touchpointId={id} />}
      {isTouchpoint && <CustomerComments touchpointId={id} />}
      {isTouchpoint && <TouchpointFields card={card} />}
      {card.kind === 'opportunity' && <Ratings card={card} />}
      <FeelingsAt touchpointId={id} />
      <BasisField value={card.basis} onChoose={(basis) => edit(setCardBasis(id, basis))} />
      <TextField
        label={words('panels.card.evidence')}
        value={card.evidence}
        example={words('panels.card.evidenceExample')}
        onWrite={(text) => edit(setEvidence(id, text))}
      />
      <TextField
        label={words('panels.card.note')}
        value={card.note}
        example={words('panels.card.noteExample')}
        onWrite={(text) => edit(noteOnCard(id, text))}
      />
      <LinksOf card={card} />
      <ChoiceField
        label={words('panels.card.kind')}
        value={card.kind}
        options={kinds}
        onChoose={(value) => edit(setCardKind(id, value))}
      />
      <Comments aboutId={id} />
      <RemoveButton selection={{ kind: 'card', id }} />
    </>
  );
}

function Figures({ touchpointId }: { touchpointId: Id }) {
  const reading = useTouchpointFigures(touchpointId);
  return reading && <FiguresOfTouchpoint {...reading} />;
}
