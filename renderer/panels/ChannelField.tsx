import { useState } from 'react';
import { addChannel } from '../../shared/edits/channels.ts';
import { mapEdit } from '../../shared/edits/edit.ts';
import { setChannel } from '../../shared/edits/touchpoints.ts';
import type { Card } from '../../shared/journey/card.ts';
import type { Channel } from '../../shared/journey/channel.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { useEdit, useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { NewChannel } from './NewChannel.tsx';

const none = '';
const another = '+';

/** By which way; a way that is not in the list yet is named here and stays for the others. */
export function ChannelField({ card }: { card: Readonly<Card> }) {
  const { words } = useWords();
  const edit = useEdit();
  const channels = useMap((journey) => journey.channels);
  const [isNaming, setNaming] = useState(false);
  const options = [
    { value: none, name: words('panels.card.noChannel') },
    ...inOrder(channels).map(({ id, name }) => ({ value: id, name })),
    { value: another, name: words('panels.card.newChannel') },
  ];
  const choose = (value: string) => {
    if (value === another) return setNaming(true);
    setNaming(false);
    edit(setChannel(card.id, value === none ? null : value));
  };
  const add = (channel: Pick<Channel, 'name' | 'icon'>) => {
    setNaming(false);
    if (channel.name === '') return;
    const adding = addChannel(channel);
    const choosing = setChannel(card.id, adding.id);
    edit(
      mapEdit(adding.name, (running) => {
        adding.apply(running);
        choosing.apply(running);
      }),
    );
  };
  const value = isNaming ? another : card.channelId !== null && card.channelId in channels ? card.channelId : none;
  return (
    <>
      <ChoiceField label={words('panels.card.channel')} value={value} options={options} onChoose={choose} />
      {isNaming && <NewChannel onAdd={add} />}
    </>
  );
}
