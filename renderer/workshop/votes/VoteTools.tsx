import { useState } from 'react';
import { type Id, newId } from '../../../shared/journey/id.ts';
import { can } from '../../../shared/workshop/role.ts';
import { chosenCards } from '../../session/chosen.ts';
import { laneName } from '../../session/names.ts';
import { useSession } from '../../session/session.ts';
import { useView } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from '../lead/panel.module.css';
import { Section } from '../lead/Section.tsx';
import { useSeat } from '../seat.ts';
import { useActing } from '../useActing.ts';
import { useWorkshopViewStore } from '../workshopView.ts';
import { VoteList } from './VoteList.tsx';

/** Dots on cards: asked for by the facilitator, given by everybody who may. */
export function VoteTools() {
  const { words } = useWords();
  const seat = useSeat();
  if (!seat) return null;
  return (
    <Section title={words('workshop.vote')} {...(seat.room.vote ? {} : { about: words('workshop.voteAbout') })}>
      {seat.room.vote ? <Running /> : <NewVote />}
    </Section>
  );
}

function Running() {
  const { words } = useWords();
  const seat = useSeat();
  const act = useActing();
  const view = useWorkshopViewStore();
  const vote = seat?.room.vote;
  if (!seat || !vote) return null;
  const { people, counts, lead } = seat.room;
  const here = people.filter(({ isHere, role }) => isHere && can(role, 'vote')).map(({ id }) => id);
  // Some gave dots and went; only who leads hears who did.
  const voters = Math.max(new Set([...here, ...(lead?.voted ?? [])]).size, counts.voted);
  const reveal = async () => {
    if (await act({ kind: 'vote.reveal' })) view.setState({ resultId: vote.id, dots: null });
  };
  return (
    <>
      <p className={styles.strong}>{vote.question || words('workshop.voteRuns')}</p>
      <p className={styles.quiet} role="status">
        {words('workshop.voted', { voted: counts.voted, count: voters })}
      </p>
      <VoteList />
      {can(seat.me.role, 'lead') && (
        <span className={styles.buttons}>
          <Button kind="primary" onPress={() => void reveal()}>
            {words('workshop.showResult')}
          </Button>
          <Button kind="plain" onPress={() => void act({ kind: 'vote.cancel' })}>
            {words('workshop.cancelVote')}
          </Button>
        </span>
      )}
    </>
  );
}

const whole = (typed: string): number => Math.min(50, Math.max(1, Math.round(Number(typed) || 1)));

function NewVote() {
  const { words } = useWords();
  const act = useActing();
  const view = useWorkshopViewStore();
  const [question, setQuestion] = useState('');
  const [budget, setBudget] = useState('3');
  const [perCard, setPerCard] = useState('3');
  const { choices, cardsOf } = useOffers();
  const [on, setOn] = useState<string>('all');
  const start = () => {
    const vote = { id: newId(), question: question.trim(), budget: whole(budget), perCard: whole(perCard) };
    view.setState({ resultId: null, dots: null });
    void act({ kind: 'vote.start', vote: { ...vote, cardIds: cardsOf(on) } });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <TextField
        label={words('workshop.voteQuestion')}
        placeholder={words('workshop.voteQuestionExample')}
        maxLength={200}
        value={question}
        onChange={setQuestion}
      />
      <span className={styles.two}>
        <TextField label={words('workshop.budget')} inputMode="numeric" value={budget} onChange={setBudget} />
        <TextField label={words('workshop.perCard')} inputMode="numeric" value={perCard} onChange={setPerCard} />
      </span>
      <Select
        label={words('workshop.voteOn')}
        choices={choices}
        value={choices.some(({ id }) => id === on) ? on : 'all'}
        onChange={setOn}
      />
      <Button type="submit" kind="primary">
        {words('workshop.startVote')}
      </Button>
    </form>
  );
}

/** What can be voted on: everything, the selected cards, or one lane's. */
function useOffers() {
  const { words } = useWords();
  const { live } = useSession();
  const selection = useView((view) => view.selection);
  const others = useView((view) => view.others);
  const selected = chosenCards({ selection, others });
  const journey = live.snapshot();
  const filled = Object.values(journey.lanes).filter(({ id }) =>
    Object.values(journey.cards).some((card) => card.laneId === id),
  );
  const choices = [
    { id: 'all', name: words('workshop.allCards') },
    ...(selected.length > 0
      ? [{ id: 'selected', name: words('workshop.selectedCards', { count: selected.length }) }]
      : []),
    ...filled.map(({ id }) => ({ id, name: words('workshop.laneCards', { lane: laneName(journey, id, words) }) })),
  ];
  const cardsOf = (on: string): Id[] | null => {
    if (on === 'selected' && selected.length > 0) return [...selected];
    if (!(on in journey.lanes)) return null;
    return Object.values(live.snapshot().cards).flatMap(({ id, laneId }) => (laneId === on ? [id] : []));
  };
  return { choices, cardsOf };
}
