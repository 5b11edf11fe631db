import { useEffect, useState } from 'react';
import type { BridgeProblem } from '../../../shared/bridge/contract.ts';
import type { HostAddress } from '../../../shared/bridge/workshopRequests.ts';
import { sentenceFor } from '../../../shared/text/sentences.ts';
import { tidyName } from '../../../shared/workshop/person.ts';
import { type GuestRole, guestRoleSchema } from '../../../shared/workshop/role.ts';
import { canRun, runCommand } from '../../commands/registry.ts';
import { chooseMyName, useMyName } from '../../session/me.ts';
import { useWords } from '../../session/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import sheet from '../../ui/sheet.module.css';
import { TextField } from '../../ui/TextField.tsx';
import { useModal } from '../../ui/useModal.ts';
import type { Host } from '../host.ts';
import { RoleChoice } from '../lead/RoleChoice.tsx';
import { useWorkshopViewStore } from '../workshopView.ts';
import styles from './sheets.module.css';

/** Before the door opens: under which name, in which network, and what newcomers may do. */
export function StartDialog({ host, onClose }: { host: Host; onClose: () => void }) {
  const { words } = useWords();
  const page = useModal();
  const { wish, change, addresses, problem, isStarting, start } = useStarting(host);
  return (
    <dialog ref={page} className={sheet.sheet} aria-labelledby="workshop-start" onClose={onClose}>
      <h2 id="workshop-start">{words('workshop.start')}</h2>
      <p className={sheet.intro}>{words('workshop.startAbout')}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <TextField
          label={words('workshop.yourName')}
          value={wish.name}
          maxLength={40}
          autoFocus
          onChange={(name) => change({ name })}
        />
        {addresses.length > 1 && (
          <Select
            label={words('workshop.network')}
            choices={addresses.map((one) => ({
              id: one.address,
              name: one.isOnlyHere ? words('workshop.onlyHere') : `${one.network} · ${one.address}`,
            }))}
            value={wish.address}
            onChange={(address) => change({ address })}
          />
        )}
        {addresses.length > 0 && addresses.every(({ isOnlyHere }) => isOnlyHere) && (
          <p className={styles.note}>{words('workshop.noNetwork')}</p>
        )}
        <RoleChoice
          label={words('workshop.newcomers')}
          value={guestRoleSchema.parse(wish.newcomers)}
          onChange={(newcomers: GuestRole) => change({ newcomers })}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={wish.mayTakeCopy}
            onChange={({ currentTarget }) => change({ mayTakeCopy: currentTarget.checked })}
          />
          {words('workshop.mayTakeCopy')}
        </label>
        {problem && (
          <p className={styles.problem} role="alert">
            {sentenceFor(problem, words)}
          </p>
        )}
        <footer className={styles.foot}>
          <SeeAgain onClose={onClose} />
          <Button kind="plain" onPress={onClose}>
            {words('workshop.cancel')}
          </Button>
          <Button kind="primary" type="submit" isDisabled={isStarting || wish.address === ''}>
            {words('workshop.startIt')}
          </Button>
        </footer>
      </form>
    </dialog>
  );
}

/** The way to earlier workshops. */
function SeeAgain({ onClose }: { onClose: () => void }) {
  const { words } = useWords();
  if (!canRun('workshop.replay')) return null;
  const open = () => {
    onClose();
    runCommand('workshop.replay');
  };
  return (
    <span className={styles.aside}>
      <Button kind="plain" onPress={open}>
        {words('replay.open')}
      </Button>
    </span>
  );
}

function useStarting(host: Host) {
  const { words } = useWords();
  const known = useMyName();
  const view = useWorkshopViewStore();
  const [addresses, setAddresses] = useState<readonly HostAddress[]>([]);
  const [problem, setProblem] = useState<BridgeProblem | null>(null);
  const [isStarting, setStarting] = useState(false);
  const [wish, setWish] = useState({
    name: known,
    address: '',
    newcomers: 'contributor' as GuestRole,
    mayTakeCopy: false,
  });
  const change = (part: Partial<typeof wish>) => setWish((before) => ({ ...before, ...part }));
  const { addresses: ask } = host;
  useEffect(() => {
    void ask().then((answer) => {
      if (!answer.ok) return setProblem(answer.problem);
      setAddresses(answer.value);
      setWish((before) => ({ ...before, address: answer.value[0]?.address ?? '' }));
    });
  }, [ask]);
  const start = async () => {
    setStarting(true);
    const name = tidyName(wish.name);
    const answer = await host.start({ ...wish, name: name || words('workshop.role.facilitator') });
    setStarting(false);
    if (!answer.ok) return setProblem(answer.problem);
    if (name !== '' && name !== known) await chooseMyName(name);
    view.setState({ sheet: 'join' });
  };
  return { wish, change, addresses, problem, isStarting, start };
}
