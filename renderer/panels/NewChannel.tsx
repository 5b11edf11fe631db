import { useLayoutEffect, useRef, useState } from 'react';
import { blankChannel, type Channel } from '../../shared/journey/channel.ts';
import { useWords } from '../session/words.ts';
import input from '../ui/input.module.css';
import styles from './channels.module.css';
import fields from './fields.module.css';
import { SignButtons } from './SignButtons.tsx';

/** A name and a sign for a channel that is not in the list yet. */
export function NewChannel({ onAdd }: { onAdd(channel: Pick<Channel, 'name' | 'icon'>): void }) {
  const { words } = useWords();
  const [name, setName] = useState('');
  const [icon, setIcon] = useState(blankChannel.icon);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      className={styles.channelForm}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({ name: name.trim(), icon });
      }}
    >
      <div className={fields.adding}>
        <input
          ref={field}
          className={input.input}
          aria-label={words('panels.card.newChannelName')}
          placeholder={words('details.channels.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit">{words('panels.card.addChannel')}</button>
      </div>
      <SignButtons chosen={icon} onChoose={setIcon} />
    </form>
  );
}
