import { ChevronDown, ChevronUp, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { addChannel, moveChannel } from '../../shared/edits/channels.ts';
import type { Channel } from '../../shared/journey/channel.ts';
import type { Id } from '../../shared/journey/id.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { ChannelSign } from '../faces/ChannelSign.tsx';
import { useEdit, useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { RoundButton } from '../ui/RoundButton.tsx';
import { ChannelForm } from './ChannelForm.tsx';
import styles from './channels.module.css';
import fields from './fields.module.css';

/** The map's own list of channels: their names, signs and order. */
export function ChannelList() {
  const { words } = useWords();
  const edit = useEdit();
  const table = useMap((journey) => journey.channels);
  const channels = useMemo(() => inOrder(table), [table]);
  const [openId, setOpenId] = useState<Id | null>(null);
  const add = () => {
    const adding = addChannel();
    edit(adding);
    setOpenId(adding.id);
  };
  return (
    <div>
      {channels.map((channel, at) => (
        <Row
          key={channel.id}
          channel={channel}
          before={channels[at - 1]?.id}
          after={channels[at + 1]?.id}
          isOpen={openId === channel.id}
          onOpen={() => setOpenId(openId === channel.id ? null : channel.id)}
        />
      ))}
      <div className={fields.acts}>
        <button type="button" onClick={add}>
          <Plus size={12} aria-hidden /> {words('details.channels.add')}
        </button>
      </div>
    </div>
  );
}

interface RowProps {
  channel: Readonly<Channel>;
  before: Id | undefined;
  after: Id | undefined;
  isOpen: boolean;
  onOpen(): void;
}

function Row({ channel, before, after, isOpen, onOpen }: RowProps) {
  const { words } = useWords();
  const edit = useEdit();
  const name = channel.name.trim() || words('details.channels.unnamed');
  return (
    <>
      <div className={styles.channel}>
        <button
          type="button"
          className={styles.channelName}
          aria-expanded={isOpen}
          aria-label={words('details.channels.change', { name })}
          onClick={onOpen}
        >
          <ChannelSign channel={channel} /> {name}
        </button>
        <RoundButton
          label={words('details.channels.up', { name })}
          disabled={before === undefined}
          onClick={() => before !== undefined && edit(moveChannel(channel.id, { before }))}
        >
          <ChevronUp size={13} aria-hidden />
        </RoundButton>
        <RoundButton
          label={words('details.channels.down', { name })}
          disabled={after === undefined}
          onClick={() => after !== undefined && edit(moveChannel(channel.id, { after }))}
        >
          <ChevronDown size={13} aria-hidden />
        </RoundButton>
      </div>
      {isOpen && <ChannelForm channel={channel} />}
    </>
  );
}
