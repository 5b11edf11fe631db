import { X } from 'lucide-react';
import { can } from '../../../shared/workshop/role.ts';
import { isLed } from '../../../shared/workshop/room.ts';
import { useWords } from '../../session/words.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import choice from '../../ui/switch.module.css';
import { useSeat } from '../seat.ts';
import { type PanelPart, useWorkshopView, useWorkshopViewStore } from '../workshopView.ts';
import { CardsPart } from './CardsPart.tsx';
import { NotesPart } from './NotesPart.tsx';
import { PeoplePart } from './PeoplePart.tsx';
import styles from './panel.module.css';
import { StepsPart } from './StepsPart.tsx';

const parts: readonly PanelPart[] = ['steps', 'cards', 'people', 'notes'];

/** The workshop beside the map: the facilitator leads from here, and guests see what is theirs. */
export function WorkshopPanel() {
  const { words } = useWords();
  const seat = useSeat();
  const view = useWorkshopViewStore();
  const part = useWorkshopView((state) => state.part);
  if (!seat) return null;
  const isLedNow = isLed(seat.room);
  const title = words(
    !isLedNow ? 'workshop.people' : can(seat.me.role, 'lead') ? 'workshop.panel' : 'workshop.guestPanel',
  );
  // Without a facilitator there are no steps and no votes.
  const shown = isLedNow ? part : 'people';
  return (
    <aside className={styles.panel} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        <IconButton label={words('workshop.hidePanel')} onPress={() => view.setState({ isPanelShown: false })}>
          <X size={14} aria-hidden />
        </IconButton>
      </div>
      {isLedNow && <Parts title={title} />}
      {shown === 'steps' && <StepsPart />}
      {shown === 'cards' && <CardsPart />}
      {shown === 'people' && <PeoplePart />}
      {shown === 'notes' && <NotesPart />}
    </aside>
  );
}

function Parts({ title }: { title: string }) {
  const { words } = useWords();
  const seat = useSeat();
  const view = useWorkshopViewStore();
  const part = useWorkshopView((state) => state.part);
  const hands = seat?.room.hands.length ?? 0;
  return (
    <fieldset className={`${choice.switch} ${styles.parts}`} aria-label={title}>
      {parts.map((one) => (
        <button key={one} type="button" aria-pressed={one === part} onClick={() => view.setState({ part: one })}>
          {words(`workshop.parts.${one}`)}
          {one === 'people' && hands > 0 && (
            <>
              <i aria-hidden>{hands}</i>
              <span className="said">, {words('workshop.hands', { count: hands })}</span>
            </>
          )}
        </button>
      ))}
    </fieldset>
  );
}
