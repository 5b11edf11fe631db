import { useMemo } from 'react';
import {
  feel,
  labelEmotion,
  linkTouchpoint,
  nameFeeling,
  setEmotionBasis,
  setTrigger,
} from '../../shared/edits/emotions.ts';
import type { Emotion } from '../../shared/journey/emotion.ts';
import type { Id } from '../../shared/journey/id.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { signed } from '../../shared/layout/formatFigure.ts';
import { ThingComments } from '../comments/ThingComments.tsx';
import { useActs } from '../session/acts.ts';
import { stageName } from '../session/names.ts';
import { useEdit, useMap, useSession } from '../session/session.ts';
import { useView } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { BasisField } from './BasisField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { PanelHead } from './PanelHead.tsx';
import styles from './panels.module.css';
import { RemoveButton } from './RemoveButton.tsx';
import { TextField } from './TextField.tsx';

/** A point of the curve: how high, what it says, and what set the feeling off. */
export function EmotionPanel({ id }: { id: Id }) {
  const { words } = useWords();
  const edit = useEdit();
  const acts = useActs();
  const { live } = useSession();
  const emotion = useMap((journey) => journey.emotions[id]);
  const persona = useMap((journey) => (emotion ? journey.personas[emotion.personaId]?.name : undefined));
  const isTaken = useView(({ editingId }) => editingId === id);
  if (!emotion) return null;
  const kind = words('panels.feeling.title', { persona: persona || words('panels.persona.unnamed') });
  const stage = stageName(live.snapshot(), emotion.stageId, words);
  return (
    <>
      <PanelHead line={words('panels.kindAt', { kind, stage })} />
      <TextField
        voice="title"
        label={words('panels.feeling.label')}
        value={emotion.label}
        example={words('panels.feeling.labelExample')}
        isTaken={isTaken}
        onWrite={(text) => edit(labelEmotion(id, text))}
        onEnd={() => acts.endTyping(id)}
      />
      <Height emotion={emotion} />
      <TextField
        label={words('panels.feeling.feeling')}
        value={emotion.feeling}
        example={words('panels.feeling.feelingExample')}
        onWrite={(text) => edit(nameFeeling(id, text))}
      />
      <TextField
        label={words('panels.feeling.trigger')}
        value={emotion.trigger}
        example={words('panels.feeling.triggerExample')}
        onWrite={(text) => edit(setTrigger(id, text))}
      />
      <Touchpoint emotion={emotion} />
      <BasisField value={emotion.basis} onChoose={(basis) => edit(setEmotionBasis(id, basis))} />
      <ThingComments aboutId={id} />
      <RemoveButton selection={{ kind: 'emotion', id }} />
    </>
  );
}

function Height({ emotion: { id, value } }: { emotion: Readonly<Emotion> }) {
  const { words, language } = useWords();
  const edit = useEdit();
  const { live } = useSession();
  const shown = signed(value ?? 0, language, 1);
  return (
    <>
      <label className={styles.height}>
        <span className={styles.label}>{words('panels.feeling.value')}</span>
        <input
          type="range"
          min={-2}
          max={2}
          step={0.1}
          disabled={value === null}
          value={value ?? 0}
          aria-valuetext={shown}
          onChange={({ target }) => edit(feel(id, Math.round(target.valueAsNumber * 10) / 10))}
          onPointerUp={() => live.history.endStep()}
        />
        <output>{value === null ? '–' : shown}</output>
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={value === null}
          onChange={({ target }) => edit(feel(id, target.checked ? null : 0))}
        />
        {words('panels.feeling.gap')}
      </label>
    </>
  );
}

/** Touchpoints of its own stage first: that is where feelings come from. */
function Touchpoint({ emotion }: { emotion: Readonly<Emotion> }) {
  const { words } = useWords();
  const edit = useEdit();
  const cards = useMap((journey) => journey.cards);
  const options = useMemo(() => {
    const touchpoints = inOrder(cards).filter(({ kind }) => kind === 'touchpoint');
    const near = touchpoints.filter(({ stageId }) => stageId === emotion.stageId);
    const far = touchpoints.filter(({ stageId }) => stageId !== emotion.stageId);
    return [...near, ...far].map(({ id, text }) => ({ value: id, name: text || words('canvas.unnamedCard') }));
  }, [cards, emotion.stageId, words]);
  const isKnown = emotion.touchpointId !== null && options.some(({ value }) => value === emotion.touchpointId);
  return (
    <ChoiceField
      label={words('panels.feeling.touchpoint')}
      value={isKnown ? (emotion.touchpointId ?? '') : ''}
      options={[{ value: '', name: words('panels.feeling.noTouchpoint') }, ...options]}
      onChoose={(value) => edit(linkTouchpoint(emotion.id, value === '' ? null : value))}
    />
  );
}
