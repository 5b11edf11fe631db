import {
  mergeChannels,
  removeChannel,
  renameChannel,
  setChannelIcon,
  setChannelPicture,
} from '../../shared/edits/channels.ts';
import type { Channel } from '../../shared/journey/channel.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { ChannelSign } from '../faces/ChannelSign.tsx';
import { useEdit, useMap, useSession } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import input from '../ui/input.module.css';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './channels.module.css';
import fields from './fields.module.css';
import { PictureButton } from './PictureButton.tsx';
import { SignButtons } from './SignButtons.tsx';

/** One channel: its name, its sign, and what else can be done with it. */
export function ChannelForm({ channel }: { channel: Readonly<Channel> }) {
  const { words } = useWords();
  const edit = useEdit();
  const { live } = useSession();
  const { id } = channel;
  const channels = useMap((journey) => journey.channels);
  const used = useMap(
    ({ cards }) => Object.values(cards).filter((card) => card.channelId === id || id in card.otherChannels).length,
  );
  const others = inOrder(channels).filter((other) => other.id !== id);
  return (
    <div className={styles.channelForm}>
      <input
        className={input.input}
        ref={(field) => {
          if (channel.name === '' && field && !field.dataset['met']) {
            field.dataset['met'] = 'yes';
            field.focus();
          }
        }}
        aria-label={words('details.channels.name')}
        placeholder={words('details.channels.name')}
        value={channel.name}
        onChange={({ target }) => edit(renameChannel(id, target.value))}
        onBlur={() => live.history.endStep()}
      />
      <p>{words('details.channels.usedBy', { count: used })}</p>
      <SignButtons
        chosen={channel.assetId === null ? channel.icon : null}
        onChoose={(icon) => edit(setChannelIcon(id, icon))}
      />
      <div className={fields.acts}>
        {channel.assetId !== null && <ChannelSign channel={channel} size={18} />}
        <PictureButton
          name={words('details.channels.own')}
          onChoose={(assetId) => edit(setChannelPicture(id, assetId))}
        />
      </div>
      {others.length > 0 && (
        <ChoiceField
          label={words('details.channels.mergeInto')}
          value=""
          options={[
            { value: '', name: words('details.channels.mergeNone') },
            ...others.map((other) => ({ value: other.id, name: other.name || words('details.channels.unnamed') })),
          ]}
          onChoose={(into) => into !== '' && edit(mergeChannels(into, id))}
        />
      )}
      <div className={fields.acts}>
        <button type="button" data-danger onClick={() => edit(removeChannel(id))}>
          {words('details.channels.remove')}
        </button>
      </div>
    </div>
  );
}
