import { SmilePlus } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { reactionSchema } from '../../../shared/workshop/act.ts';
import { can } from '../../../shared/workshop/role.ts';
import { useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from '../bar.module.css';
import { useSeat } from '../seat.ts';
import { useActing } from '../useActing.ts';
import { reactionSigns } from './reactionSigns.ts';

/** A reaction for all to see: to the selected thing, or to what is going on. */
export function ReactMenu() {
  const { words } = useWords();
  const seat = useSeat();
  const view = useViewStore();
  const act = useActing();
  if (!seat || !can(seat.me.role, 'speak')) return null;
  const aboutId = () => {
    const { selection } = view.getState();
    return selection && selection.kind !== 'cell' ? selection.id : null;
  };
  return (
    <DialogTrigger>
      <IconButton label={words('workshop.react')}>
        <SmilePlus size={16} aria-hidden />
      </IconButton>
      <Popover className={styles.reactions ?? ''} placement="bottom end">
        <Dialog aria-label={words('workshop.react')}>
          {reactionSchema.options.map((reaction) => {
            const Sign = reactionSigns[reaction];
            return (
              <IconButton
                key={reaction}
                label={words(`workshop.reaction.${reaction}`)}
                onPress={() => void act({ kind: 'react', reaction, aboutId: aboutId() })}
              >
                <Sign size={18} aria-hidden />
              </IconButton>
            );
          })}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
