import { ChevronLeft, ChevronRight, EyeOff, Hand, LocateFixed, PanelRight, QrCode } from 'lucide-react';
import type { AgendaStep } from '../../shared/workshop/agenda.ts';
import { can } from '../../shared/workshop/role.ts';
import { isLed } from '../../shared/workshop/room.ts';
import { runCommand } from '../commands/registry.ts';
import { useWords } from '../session/words.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useAwayTools } from './away.ts';
import styles from './bar.module.css';
import { useHost } from './host.ts';
import { useGathering } from './lead/useGathering.ts';
import { PeopleChips } from './peers/PeopleChips.tsx';
import { ReactMenu } from './peers/ReactMenu.tsx';
import { useSeat } from './seat.ts';
import { TimerClock } from './timer/TimerClock.tsx';
import { useActing } from './useActing.ts';
import { useMyDots } from './votes/useMyDots.ts';
import { useVoteNews } from './votes/useVoteNews.ts';
import { useWorkshopView, useWorkshopViewStore } from './workshopView.ts';

/** Below the top bar while a workshop runs, for everybody: what it is about now, how long, and who is here. */
export function WorkshopBar() {
  const { words } = useWords();
  const seat = useSeat();
  const host = useHost();
  const view = useWorkshopViewStore();
  const isPanelShown = useWorkshopView((state) => state.isPanelShown);
  const gather = useGathering();
  useVoteNews();
  if (!seat) return null;
  if (!isLed(seat.room)) return <Company />;
  const panel = words(isPanelShown ? 'workshop.hidePanel' : 'workshop.showPanel');
  return (
    <section aria-label={words('workshop.bar')}>
      <div className={styles.bar}>
        <Step />
        <State />
        <TimerClock />
        <span className={styles.end}>
          <PeopleChips />
          <OwnHand />
          <ReactMenu />
          {gather && (
            <IconButton label={words('workshop.gather')} onPress={gather}>
              <LocateFixed size={16} aria-hidden />
            </IconButton>
          )}
          {host && (
            <IconButton label={words('workshop.code')} onPress={() => runCommand('workshop.open')}>
              <QrCode size={16} aria-hidden />
            </IconButton>
          )}
          <IconButton label={panel} onPress={() => view.setState({ isPanelShown: !isPanelShown })}>
            <PanelRight size={16} aria-hidden />
          </IconButton>
        </span>
      </div>
      <Away isConnected={seat.isConnected} />
    </section>
  );
}

/** Where nobody leads there is no workshop to speak of: others are to be seen and met, and whoever is alone needs no bar. */
function Company() {
  const { words } = useWords();
  const seat = useSeat();
  if (!seat) return null;
  const isAlone = !seat.room.people.some(({ id, isHere }) => isHere && id !== seat.me.id);
  return (
    <section aria-label={words('workshop.people')}>
      {!isAlone && (
        <div className={styles.bar}>
          <State />
          <span className={styles.end}>
            <PeopleChips />
            <ReactMenu />
          </span>
        </div>
      )}
      <Away isConnected={seat.isConnected} />
    </section>
  );
}

/** The step that all are at; the facilitator goes on and back here. */
function Step() {
  const { words } = useWords();
  const seat = useSeat();
  const act = useActing();
  if (!seat) return null;
  const { steps, currentId } = seat.room.agenda;
  const at = steps.findIndex(({ id }) => id === currentId);
  const go = (step: AgendaStep | undefined) => void act({ kind: 'agenda.go', stepId: step?.id ?? null });
  const isLeading = can(seat.me.role, 'lead') && steps.length > 0;
  return (
    <span className={styles.step}>
      {isLeading && (
        <IconButton label={words('workshop.previousStep')} isDisabled={at < 0} onPress={() => go(steps[at - 1])}>
          <ChevronLeft size={16} aria-hidden />
        </IconButton>
      )}
      <b aria-live="polite">{steps[at]?.title ?? words('workshop.title')}</b>
      {isLeading && (
        <IconButton
          label={words('workshop.nextStep')}
          isDisabled={at === steps.length - 1}
          onPress={() => go(steps[at + 1])}
        >
          <ChevronRight size={16} aria-hidden />
        </IconButton>
      )}
    </span>
  );
}

/** Calm, for nothing is lost by it, and whole, however much else there is to say. */
function Away({ isConnected }: { isConnected: boolean }) {
  const { words } = useWords();
  const tools = useAwayTools();
  return (
    <div className={styles.away} data-away={!isConnected || undefined}>
      <p role="status">{!isConnected && words('workshop.away')}</p>
      {!isConnected && tools}
    </div>
  );
}

/** What holds for all at this moment: cards stay hidden, a vote runs. */
function State() {
  const { words } = useWords();
  const seat = useSeat();
  const dots = useMyDots();
  if (!seat) return null;
  const { privacy, counts, vote } = seat.room;
  return (
    <span className={styles.states} role="status">
      {privacy.isOn && (
        <span>
          <EyeOff size={14} aria-hidden /> {words('workshop.hiddenNow')} · {counts.hidden}
        </span>
      )}
      {vote && (
        <span>
          {vote.question || words('workshop.vote')}
          {dots && ` · ${words('workshop.dotsLeft', { count: dots.left })}`}
        </span>
      )}
    </span>
  );
}

function OwnHand() {
  const { words } = useWords();
  const seat = useSeat();
  const act = useActing();
  if (!seat || can(seat.me.role, 'lead')) return null;
  const { id } = seat.me;
  const isUp = seat.room.hands.some(({ personId }) => personId === id);
  return (
    <IconButton
      label={words(isUp ? 'workshop.lowerHand' : 'workshop.raiseHand')}
      onPress={() => void act(isUp ? { kind: 'hand.lower', personId: id } : { kind: 'hand.raise' })}
    >
      <Hand size={16} aria-hidden fill={isUp ? 'var(--star)' : 'none'} />
    </IconButton>
  );
}
