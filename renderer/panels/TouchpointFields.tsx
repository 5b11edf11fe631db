import { Star } from 'lucide-react';
import {
  markMomentOfTruth,
  setContact,
  setControl,
  setInitiator,
  setOwner,
  setPromise,
} from '../../shared/edits/touchpoints.ts';
import type { Card } from '../../shared/journey/card.ts';
import { useEdit } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { ChannelField } from './ChannelField.tsx';
import { Chip } from './Chip.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './panels.module.css';
import { TextField } from './TextField.tsx';

const initiators = ['customer', 'company', 'third-party'] as const;
const controls = ['owned', 'partner', 'earned'] as const;

/** Where the customer meets the company: by which way, who began, whose it is, what was promised. */
export function TouchpointFields({ card }: { card: Readonly<Card> }) {
  const { words } = useWords();
  const edit = useEdit();
  const { id } = card;
  return (
    <>
      <div className={styles.chips}>
        <Chip isOn={card.contact === 'direct'} onChange={() => edit(setContact(id, 'direct'))}>
          {words('panels.card.direct')}
        </Chip>
        <Chip isOn={card.contact === 'indirect'} onChange={() => edit(setContact(id, 'indirect'))}>
          {words('panels.card.indirect')}
        </Chip>
        <Chip isOn={card.isMomentOfTruth} onChange={(isOn) => edit(markMomentOfTruth(id, isOn))}>
          <Star size={12} aria-hidden className={styles.star} />
          {words('panels.card.momentOfTruth')}
        </Chip>
      </div>
      <TextField
        voice="customer"
        label={words('panels.card.promise')}
        value={card.promise}
        example={words('panels.card.promiseExample')}
        onWrite={(text) => edit(setPromise(id, text))}
      />
      <ChannelField card={card} />
      <ChoiceField
        label={words('panels.card.initiator')}
        value={card.initiator}
        options={initiators.map((value) => ({ value, name: words(`panels.initiators.${value}`) }))}
        onChoose={(value) => edit(setInitiator(id, value))}
      />
      <ChoiceField
        label={words('panels.card.control')}
        value={card.control}
        options={controls.map((value) => ({ value, name: words(`panels.controls.${value}`) }))}
        onChoose={(value) => edit(setControl(id, value))}
      />
      <TextField
        label={words('panels.card.owner')}
        value={card.owner}
        example={words('panels.card.ownerExample')}
        onWrite={(text) => edit(setOwner(id, text))}
      />
    </>
  );
}
