import { useState } from 'react';
import { inOrder } from '../../../shared/journey/order.ts';
import { can } from '../../../shared/workshop/role.ts';
import { personIn } from '../../../shared/workshop/room.ts';
import { laneName } from '../../session/names.ts';
import { useMap, useSession } from '../../session/session.ts';
import { say, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { PersonChip } from '../peers/Chip.tsx';
import { useSeat } from '../seat.ts';
import { useActing } from '../useActing.ts';
import styles from './panel.module.css';
import { Section } from './Section.tsx';

const everywhere = '*';

/** Cards that nobody else sees until all are shown. */
export function PrivacyTools() {
  const { words } = useWords();
  const seat = useSeat();
  if (!seat) return null;
  const isOn = seat.room.privacy.isOn;
  return (
    <Section title={words('workshop.privacy')} {...(isOn ? {} : { about: words('workshop.privacyAbout') })}>
      {isOn ? <Hidden /> : <Hide />}
    </Section>
  );
}

function Hide() {
  const { words } = useWords();
  const { live } = useSession();
  const act = useActing();
  const lanes = useMap((journey) => journey.lanes);
  const [where, setWhere] = useState<string>(everywhere);
  const choices = inOrder(lanes).map(({ id }) => ({ id, name: laneName(live.snapshot(), id, words) }));
  return (
    <div className={styles.form}>
      <Select
        label={words('workshop.privacyWhere')}
        choices={[{ id: everywhere, name: words('workshop.everywhere') }, ...choices]}
        value={where in lanes ? where : everywhere}
        onChange={setWhere}
      />
      <Button
        kind="primary"
        onPress={() => void act({ kind: 'privacy.start', laneIds: where in lanes ? [where] : null })}
      >
        {words('workshop.hideCards')}
      </Button>
    </div>
  );
}

function Hidden() {
  const { words } = useWords();
  const { live } = useSession();
  const seat = useSeat();
  const view = useViewStore();
  const act = useActing();
  if (!seat) return null;
  const { privacy, counts, lead, people } = seat.room;
  const lanes = privacy.laneIds?.map((id) => laneName(live.snapshot(), id, words)).join(', ');
  const reveal = async () => {
    const count = counts.hidden;
    if (await act({ kind: 'privacy.reveal' })) say(view, words('workshop.revealed', { count }));
  };
  return (
    <>
      <p className={styles.strong}>{lanes ? words('workshop.hiddenIn', { lanes }) : words('workshop.hiddenNow')}</p>
      <p className={styles.count} role="status">
        {words('workshop.hiddenCount', { count: counts.hidden })}
      </p>
      {lead && (
        <ul className={styles.people}>
          {Object.entries(lead.hidden).map(([id, count]) => {
            const person = personIn({ people }, id);
            return (
              person &&
              count > 0 && (
                <li key={id}>
                  <PersonChip person={person} isPlain />
                  <span className={styles.quiet}>{words('workshop.hiddenOf', { count })}</span>
                </li>
              )
            );
          })}
        </ul>
      )}
      {can(seat.me.role, 'lead') && (
        <Button kind="primary" onPress={() => void reveal()}>
          {words('workshop.reveal')}
        </Button>
      )}
    </>
  );
}
