import { Ellipsis, Hand } from 'lucide-react';
import type { Person } from '../../../shared/workshop/person.ts';
import { can, type GuestRole, guestRoleSchema } from '../../../shared/workshop/role.ts';
import { personIn } from '../../../shared/workshop/room.ts';
import { useWords } from '../../session/words.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, type MenuEntry } from '../../ui/Menu.tsx';
import { PersonChip } from '../peers/Chip.tsx';
import { useSeat } from '../seat.ts';
import { useActing } from '../useActing.ts';
import { useWorkshopView, useWorkshopViewStore } from '../workshopView.ts';
import { BannedList } from './BannedList.tsx';
import styles from './panel.module.css';
import { RoleChoice } from './RoleChoice.tsx';
import { Section } from './Section.tsx';

/** Who is here, what they may do, and who wants to speak. */
export function PeoplePart() {
  const { words } = useWords();
  const seat = useSeat();
  if (!seat) return null;
  const { people, hands, lead } = seat.room;
  const here = people.filter(({ isHere }) => isHere);
  const left = people.filter(({ id, isHere }) => !isHere && !lead?.banned.includes(id));
  return (
    <>
      {hands.length > 0 && <Hands />}
      {lead && lead.silent.length > 0 && (
        <p className={styles.silent} role="status">
          {words('workshop.silent', { count: lead.silent.length })}
          <span>{words('workshop.onlyYou')}</span>
        </p>
      )}
      <Section title={`${words('workshop.people')} · ${here.length}`}>
        <ul className={styles.people}>
          {here.map((person) => (
            <Line key={person.id} person={person} />
          ))}
        </ul>
        {left.length > 0 && (
          <>
            <p className={styles.quiet}>{words('workshop.leftPeople')}</p>
            <p>{left.map(({ name }) => name).join(', ')}</p>
          </>
        )}
      </Section>
      {lead && lead.banned.length > 0 && <BannedList ids={lead.banned} />}
      {lead && <Rules />}
    </>
  );
}

/** First come, first served. */
function Hands() {
  const { words } = useWords();
  const seat = useSeat();
  const act = useActing();
  if (!seat) return null;
  const { hands, people } = seat.room;
  return (
    <Section title={words('workshop.handsUp')}>
      <ol className={styles.people}>
        {hands.map(({ personId }) => {
          const person = personIn({ people }, personId);
          const mayLower = can(seat.me.role, 'lead') || personId === seat.me.id;
          return (
            person && (
              <li key={personId}>
                <PersonChip person={person} isPlain>
                  <Hand size={13} aria-hidden />
                </PersonChip>
                {mayLower && (
                  <Button
                    kind="plain"
                    aria-label={words('workshop.handOf', { name: person.name })}
                    onPress={() => void act({ kind: 'hand.lower', personId })}
                  >
                    {words('workshop.lower')}
                  </Button>
                )}
              </li>
            )
          );
        })}
      </ol>
    </Section>
  );
}

function Line({ person }: { person: Person }) {
  const { words } = useWords();
  const seat = useSeat();
  if (!seat) return null;
  const { lead } = seat.room;
  const isMe = person.id === seat.me.id;
  const marks = [
    isMe ? words('workshop.you') : '',
    words(`workshop.role.${person.role}`),
    lead?.silent.includes(person.id) ? words('workshop.silentMark') : '',
    seat.room.vote && lead?.voted.includes(person.id) ? words('workshop.voteMark') : '',
  ];
  return (
    <li>
      <PersonChip person={person} isPlain />
      <span className={styles.quiet}>{marks.filter(Boolean).join(' · ')}</span>
      {!isMe && <MoreFor person={person} />}
    </li>
  );
}

function MoreFor({ person }: { person: Person }) {
  const { words } = useWords();
  const seat = useSeat();
  const act = useActing();
  const view = useWorkshopViewStore();
  const isFollowed = useWorkshopView(({ followId }) => followId === person.id);
  if (!seat) return null;
  const { id, name } = person;
  const follow = { id: 'follow', name: words(isFollowed ? 'workshop.unfollow' : 'workshop.follow', { name }) };
  const lead: MenuEntry[] = [
    ...guestRoleSchema.options
      .filter((role) => role !== person.role)
      .map((role) => ({ id: role, name: words('workshop.makeRole', { role: words(`workshop.role.${role}`) }) })),
    ...(person.canHost && person.isHere ? [{ id: 'handOver', name: words('visit.handOver') }] : []),
    { id: 'remove', name: words('workshop.remove'), isDanger: true },
    { id: 'ban', name: words('workshop.ban'), isDanger: true },
  ];
  const choose = (chosen: string) => {
    if (chosen === 'follow') return view.setState({ followId: isFollowed ? null : id });
    if (chosen === 'handOver') return view.setState({ handToId: id });
    if (chosen === 'remove' || chosen === 'ban')
      return void act({ kind: 'person.remove', personId: id, isBanned: chosen === 'ban' });
    void act({ kind: 'person.role', personId: id, role: guestRoleSchema.parse(chosen) });
  };
  return (
    <Menu
      label={words('workshop.actsOn', { name })}
      entries={can(seat.me.role, 'lead') ? [follow, ...lead] : [follow]}
      onChoose={choose}
    >
      <IconButton label={words('workshop.actsOn', { name })}>
        <Ellipsis size={16} aria-hidden />
      </IconButton>
    </Menu>
  );
}

/** What holds for those who come in from now on. */
function Rules() {
  const { words } = useWords();
  const seat = useSeat();
  const act = useActing();
  if (!seat) return null;
  const { rules } = seat.room;
  return (
    <Section title={words('workshop.rules')}>
      <RoleChoice
        label={words('workshop.newcomers')}
        value={rules.newcomers}
        onChange={(newcomers: GuestRole) => void act({ kind: 'rules.set', ...rules, newcomers })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={rules.mayTakeCopy}
          onChange={({ currentTarget }) =>
            void act({ kind: 'rules.set', ...rules, mayTakeCopy: currentTarget.checked })
          }
        />
        {words('workshop.mayTakeCopy')}
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={rules.isClosed ?? false}
          aria-describedby="workshop-door"
          onChange={({ currentTarget }) => void act({ kind: 'rules.set', ...rules, isClosed: currentTarget.checked })}
        />
        {words('workshop.closeDoor')}
      </label>
      <p id="workshop-door" className={styles.quiet}>
        {words('workshop.closeDoorAbout')}
      </p>
    </Section>
  );
}
