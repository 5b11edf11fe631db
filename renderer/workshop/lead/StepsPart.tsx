import { can } from '../../../shared/workshop/role.ts';
import { chosenCards } from '../../session/chosen.ts';
import { say, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { Button } from '../../ui/Button.tsx';
import { useSeat } from '../seat.ts';
import { useActing } from '../useActing.ts';
import { AgendaList } from './AgendaList.tsx';
import styles from './panel.module.css';
import { Section } from './Section.tsx';
import { TimerTools } from './TimerTools.tsx';
import { useGathering } from './useGathering.ts';

/** What all do now: the time, the steps, and where to look. */
export function StepsPart() {
  const { words } = useWords();
  const seat = useSeat();
  if (!seat) return null;
  const isLeading = can(seat.me.role, 'lead');
  return (
    <>
      {(isLeading || seat.room.timer) && (
        <Section title={words('workshop.timer')}>
          <TimerTools />
        </Section>
      )}
      {isLeading && <LookHere />}
      <Section title={words('workshop.agenda')} {...(isLeading ? { about: words('workshop.agendaNone') } : {})}>
        <AgendaList />
      </Section>
    </>
  );
}

/** Leads all eyes to a part of the map. */
function LookHere() {
  const { words } = useWords();
  const view = useViewStore();
  const seat = useSeat();
  const act = useActing();
  const gather = useGathering();
  if (!seat || !gather) return null;
  const isLit = seat.room.spotlight !== null;
  const light = () => {
    if (isLit) return void act({ kind: 'spotlight', ids: null });
    const { selection } = view.getState();
    if (!selection || selection.kind === 'cell') return say(view, words('workshop.spotlightFirst'));
    const cards = chosenCards(view.getState());
    void act({ kind: 'spotlight', ids: cards.length > 0 ? cards.slice(0, 500) : [selection.id] });
  };
  return (
    <div className={styles.buttons}>
      <Button onPress={gather}>{words('workshop.gather')}</Button>
      <Button onPress={light}>{words(isLit ? 'workshop.spotlightOff' : 'workshop.spotlight')}</Button>
    </div>
  );
}
