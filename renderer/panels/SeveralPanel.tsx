import { moveCards } from '../../shared/edits/cardMoves.ts';
import { setCardHue, setCardKind } from '../../shared/edits/cards.ts';
import { setCardBasis } from '../../shared/edits/findings.ts';
import { gridOf } from '../../shared/edits/grid.ts';
import { type Card, cardKindSchema } from '../../shared/journey/card.ts';
import { basisSchema } from '../../shared/journey/evidence.ts';
import type { Id } from '../../shared/journey/id.ts';
import { runCommand } from '../commands/registry.ts';
import { useHint } from '../commands/useHint.ts';
import { useActs } from '../session/acts.ts';
import { useMap, useSession } from '../session/session.ts';
import { say, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { ChoiceField } from './ChoiceField.tsx';
import fields from './fields.module.css';
import { HueField } from './HueField.tsx';
import { PanelHead } from './PanelHead.tsx';
import { TagsField } from './TagsField.tsx';

/** What several cards can be given at once, each in one step. */
export function SeveralPanel({ ids }: { ids: readonly Id[] }) {
  const { words } = useWords();
  const { live } = useSession();
  const acts = useActs();
  const hint = useHint();
  const table = useMap((journey) => journey.cards);
  const cards = ids.flatMap((id) => table[id] ?? []);
  const [first] = cards;
  if (!first) return null;
  const there = cards.map(({ id }) => id);
  const kinds = cardKindSchema.options.map((value) => ({ value, name: words(`canvas.cardKinds.${value}`) }));
  const bases = basisSchema.options.map((value) => ({ value, name: words(`panels.bases.${value}`) }));
  const mixed = { value: '' as const, name: words('details.several.mixed') };
  const kind = shared(cards, (card) => card.kind);
  const basis = shared(cards, (card) => card.basis);
  return (
    <>
      <PanelHead line={words('panels.right')} />
      <h2 className={fields.several}>{words('details.several.title', { count: cards.length })}</h2>
      <HueField value={shared(cards, (card) => card.hue)} onChoose={(hue) => live.edit(setCardHue(there, hue))} />
      <TagsField cards={cards} />
      <ChoiceField
        label={words('details.several.kind')}
        value={kind ?? ''}
        options={kind === undefined ? [mixed, ...kinds] : kinds}
        onChoose={(value) => value !== '' && live.edit(setCardKind(there, value))}
      />
      <ChoiceField
        label={words('details.several.basis')}
        value={basis ?? ''}
        options={basis === undefined ? [mixed, ...bases] : bases}
        onChoose={(value) => value !== '' && live.edit(setCardBasis(there, value))}
      />
      <Moving cards={cards} held={first} />
      <div className={fields.acts}>
        <button
          type="button"
          {...hint(words('details.several.duplicate'), { command: 'edit.duplicate' })}
          onClick={() => runCommand('edit.duplicate')}
        >
          {words('details.several.duplicate')}
        </button>
        <button
          type="button"
          data-danger
          {...hint(words('details.several.remove'), { command: 'edit.delete' })}
          onClick={() => acts.remove({ kind: 'card', id: first.id })}
        >
          {words('details.several.remove')}
        </button>
      </div>
    </>
  );
}

/** As a block: the first goes to the stage or lane, the others as far. */
function Moving({ cards, held }: { cards: readonly Readonly<Card>[]; held: Readonly<Card> }) {
  const { words } = useWords();
  const { live } = useSession();
  const view = useViewStore();
  const stages = useMap((journey) => journey.stages);
  const lanes = useMap((journey) => journey.lanes);
  const { columns, rows } = gridOf({ stages, lanes });
  const ids = cards.map(({ id }) => id);
  const move = (stageId: Id, laneId: Id) => {
    live.history.endStep();
    if (live.edit(moveCards(ids, { stageId, laneId }, 'last', held.id)))
      say(view, words('details.several.moved', { count: ids.length }));
  };
  const stay = { value: '', name: words('details.several.stay') };
  return (
    <>
      <ChoiceField
        label={words('details.several.moveStage')}
        value=""
        options={[stay, ...columns.map(({ id, name }) => ({ value: id, name: name || words('canvas.unnamedStage') }))]}
        onChoose={(id) => id !== '' && move(id, held.laneId)}
      />
      <ChoiceField
        label={words('details.several.moveLane')}
        value=""
        options={[stay, ...rows.map(({ id, name }) => ({ value: id, name: name || words('canvas.unnamedLane') }))]}
        onChoose={(id) => id !== '' && move(held.stageId, id)}
      />
    </>
  );
}

/** What all have in common; undefined where they differ. */
function shared<Value>(cards: readonly Readonly<Card>[], of: (card: Readonly<Card>) => Value): Value | undefined {
  const [first, ...rest] = cards.map(of);
  return rest.every((value) => value === first) ? first : undefined;
}
