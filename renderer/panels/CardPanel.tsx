import { setCardHue, setCardKind, writeCard } from '../../shared/edits/cards.ts';
import { setCardBasis, setEvidence } from '../../shared/edits/findings.ts';
import { setOwner } from '../../shared/edits/touchpoints.ts';
import { type Card, cardKindSchema } from '../../shared/journey/card.ts';
import type { Id } from '../../shared/journey/id.ts';
import { CommentOnFigure } from '../comments/CommentOnFigure.tsx';
import { ThingComments } from '../comments/ThingComments.tsx';
import { FiguresOfTouchpoint } from '../faces/FiguresOfTouchpoint.tsx';
import { NoteField } from '../notes/NoteField.tsx';
import { stageName } from '../session/names.ts';
import { useEdit, useMap, useSession } from '../session/session.ts';
import { useTouchpointFigures } from '../session/useTouchpointFigures.ts';
import { useWords } from '../session/words.ts';
import { AddressesField } from './AddressesField.tsx';
import { BasisField } from './BasisField.tsx';
import { Budget } from './Budget.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { CustomerComments } from './CustomerComments.tsx';
import { FeelingsAt } from './FeelingsAt.tsx';
import { Fold } from './Fold.tsx';
import { HueField } from './HueField.tsx';
import { hueName } from './hueNames.ts';
import { LinksOf } from './LinksOf.tsx';
import { MarkField } from './MarkField.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PictureField } from './PictureField.tsx';
import { Ratings } from './Ratings.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { SpanField } from './SpanField.tsx';
import { TagsField } from './TagsField.tsx';
import { TextField } from './TextField.tsx';
import { Times, TouchpointFields } from './TouchpointFields.tsx';

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
      <Budget text={card.text} />
      <OfItsKind card={card} />
      {card.kind !== 'process' && card.mark !== null && <MarkField card={card} />}
      <FeelingsAt touchpointId={id} />
      <NoteField cardId={id} note={card.note} />
      <TagsField cards={[card]} />
      <BasisField value={card.basis} onChoose={(basis) => edit(setCardBasis(id, basis))} />
      <TextField
        label={words('panels.card.evidence')}
        value={card.evidence}
        example={words('panels.card.evidenceExample')}
        onWrite={(text) => edit(setEvidence(id, text))}
      />
      <Look card={card} />
      <Ties card={card} />
      <ThingComments aboutId={id} />
      <RemoveButton selection={{ kind: 'card', id }} />
    </>
  );
}

/** What only its kind knows. */
function OfItsKind({ card }: { card: Readonly<Card> }) {
  const { words } = useWords();
  const edit = useEdit();
  switch (card.kind) {
    case 'touchpoint':
      return (
        <>
          <Figures touchpointId={card.id} />
          <CustomerComments touchpointId={card.id} />
          <TouchpointFields card={card} />
        </>
      );
    case 'opportunity':
      return <Ratings card={card} />;
    case 'process':
      return (
        <>
          <MarkField card={card} />
          <Times card={card} />
          <TextField
            label={words('panels.card.owner')}
            value={card.owner}
            example={words('panels.card.ownerExample')}
            onWrite={(text) => edit(setOwner(card.id, text))}
          />
        </>
      );
    case 'image':
      return <PictureField card={card} />;
    default:
      return null;
  }
}

function Look({ card }: { card: Readonly<Card> }) {
  const { words } = useWords();
  const edit = useEdit();
  const { id, kind, hue } = card;
  const kinds = cardKindSchema.options.map((value) => ({ value, name: words(`canvas.cardKinds.${value}`) }));
  const hints = [words(`canvas.cardKinds.${kind}`), ...(hue === null ? [] : [hueName(hue, words)])];
  return (
    <Fold name="look" title={words('details.groups.look')} hint={hints.join(', ')}>
      <HueField value={hue} onChoose={(chosen) => edit(setCardHue(id, chosen))} />
      <ChoiceField
        label={words('panels.card.kind')}
        value={kind}
        options={kinds}
        onChoose={(value) => edit(setCardKind(id, value))}
      />
      <SpanField card={card} />
      {kind !== 'image' && <PictureField card={card} />}
    </Fold>
  );
}

function Ties({ card }: { card: Readonly<Card> }) {
  const { words } = useWords();
  const leading = useMap(({ links }) => Object.values(links).filter(({ fromId }) => fromId === card.id).length);
  const count = Object.keys(card.addresses).length + leading;
  return (
    <Fold name="ties" title={words('details.groups.ties')} hint={count === 0 ? '' : String(count)} isOpen={count > 0}>
      <AddressesField card={card} />
      <LinksOf card={card} />
    </Fold>
  );
}

function Figures({ touchpointId }: { touchpointId: Id }) {
  const reading = useTouchpointFigures(touchpointId);
  return (
    reading && (
      <div>
        <FiguresOfTouchpoint {...reading} />
        <CommentOnFigure touchpointId={touchpointId} metricId={reading.metric.id} />
      </div>
    )
  );
}
