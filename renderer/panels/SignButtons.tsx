import { type ChannelIcon, channelIconSchema } from '../../shared/journey/channel.ts';
import { DrawnSign } from '../faces/ChannelSign.tsx';
import { useWords } from '../session/words.ts';
import styles from './channels.module.css';

/** All signs that a channel can have; null where it has a picture of its own. */
export function SignButtons({ chosen, onChoose }: { chosen: ChannelIcon | null; onChoose(icon: ChannelIcon): void }) {
  const { words } = useWords();
  return (
    <fieldset className={styles.icons} aria-label={words('details.channels.icon')}>
      {channelIconSchema.options.map((icon) => (
        <button
          key={icon}
          type="button"
          aria-label={words(`details.channels.icons.${icon}`)}
          title={words(`details.channels.icons.${icon}`)}
          aria-pressed={chosen === icon}
          onClick={() => onChoose(icon)}
        >
          <DrawnSign icon={icon} size={15} />
        </button>
      ))}
    </fieldset>
  );
}
