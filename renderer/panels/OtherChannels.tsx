import { X } from 'lucide-react';
import { addOtherChannel, removeOtherChannel } from '../../shared/edits/touchpoints.ts';
import type { Card } from '../../shared/journey/card.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { ChannelSign } from '../faces/ChannelSign.tsx';
import { useEdit, useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { RoundButton } from '../ui/RoundButton.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './tags.module.css';

/** Channels that serve a touchpoint beside its main one. */
export function OtherChannels({ card }: { card: Readonly<Card> }) {
  const { words } = useWords();
  const edit = useEdit();
  const channels = inOrder(useMap((journey) => journey.channels));
  const others = channels.filter(({ id }) => id in card.otherChannels && id !== card.channelId);
  const free = channels.filter(({ id }) => !(id in card.otherChannels) && id !== card.channelId);
  const nameOf = (name: string) => name.trim() || words('details.channels.unnamed');
  if (others.length === 0 && (free.length === 0 || card.channelId === null)) return null;
  return (
    <div>
      {others.length > 0 && (
        <div className={styles.tags}>
          {others.map((channel) => (
            <span key={channel.id} className={styles.tag}>
              <ChannelSign channel={channel} size={12} />
              {nameOf(channel.name)}
              <RoundButton
                label={words('details.channels.removeOther', { name: nameOf(channel.name) })}
                onClick={() => edit(removeOtherChannel(card.id, channel.id))}
              >
                <X size={11} aria-hidden />
              </RoundButton>
            </span>
          ))}
        </div>
      )}
      {free.length > 0 && (
        <ChoiceField
          label={words('details.channels.others')}
          value=""
          options={[
            { value: '', name: words('details.channels.addOther') },
            ...free.map(({ id, name }) => ({ value: id, name: nameOf(name) })),
          ]}
          onChoose={(id) => id !== '' && edit(addOtherChannel(card.id, id))}
        />
      )}
    </div>
  );
}
