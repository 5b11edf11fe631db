import { Star } from 'lucide-react';
import {
  markMomentOfTruth,
  setContact,
  setControl,
  setDuration,
  setFrequency,
  setInitiator,
  setOwner,
  setPromise,
  setWaiting,
} from '../../shared/edits/touchpoints.ts';
import type { Card } from '../../shared/journey/card.ts';
import { formatTimes } from '../../shared/layout/formatTimes.ts';
import { useEdit } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { ChannelField } from './ChannelField.tsx';
import { ChannelList } from './ChannelList.tsx';
import { Chip } from './Chip.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { Fold } from './Fold.tsx';
import fields from './fields.module.css';
import { MinutesField } from './MinutesField.tsx';
import { OtherChannels } from './OtherChannels.tsx';
import styles from './panels.module.css';
import { TextField } from './TextField.tsx';

const initiators = ['customer', 'company', 'third-party'] as const;
const controls = ['owned', 'partner', 'earned'] as const;

/** Where the customer meets the company: what was promised, by which way, and, folded, the rest. */
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
      <OtherChannels card={card} />
      <Fold name="channels" title={words('details.groups.channels')}>
        <ChannelList />
      </Fold>
      <Contact card={card} />
    </>
  );
}

function Contact({ card }: { card: Readonly<Card> }) {
  const { words, language } = useWords();
  const edit = useEdit();
  const { id } = card;
  const hint = [card.owner.trim(), formatTimes(card, language)].filter((part) => part !== '').join(' · ');
  return (
    <Fold name="contact" title={words('details.groups.contact')} hint={hint}>
      <Times card={card} />
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
    </Fold>
  );
}

/** How long it takes, how long one waits for it, and how often it happens. */
export function Times({ card: { id, duration, waiting, frequency } }: { card: Readonly<Card> }) {
  const { words } = useWords();
  const edit = useEdit();
  return (
    <>
      <div className={fields.pair}>
        <MinutesField
          label={words('details.times.duration')}
          value={duration}
          onWrite={(minutes) => edit(setDuration(id, minutes))}
        />
        <MinutesField
          label={words('details.times.waiting')}
          value={waiting}
          onWrite={(minutes) => edit(setWaiting(id, minutes))}
        />
      </div>
      <TextField
        label={words('details.times.frequency')}
        value={frequency}
        example={words('details.times.frequencyExample')}
        onWrite={(text) => edit(setFrequency(id, text))}
      />
    </>
  );
}
