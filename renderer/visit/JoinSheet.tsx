import { type FormEvent, useState } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { showCode } from '../../shared/workshop/code.ts';
import { readHostPlace } from '../../shared/workshop/hostPlace.ts';
import { useCommands } from '../commands/useCommands.ts';
import { request } from '../session/bridge.ts';
import { chooseMyName, useMyName } from '../session/me.ts';
import { useWords } from '../session/words.ts';
import { Button } from '../ui/Button.tsx';
import sheet from '../ui/sheet.module.css';
import { TextField } from '../ui/TextField.tsx';
import { useModal } from '../ui/useModal.ts';
import sheets from '../workshop/sheets/sheets.module.css';
import styles from './visit.module.css';

/** Joins a workshop that another Senda holds: whoever pastes the whole line behind the QR code has the code as well. */
export function JoinSheet({ onJoined }: { onJoined: () => Promise<void> }) {
  const [isOpen, setOpen] = useState(false);
  useCommands({ 'workshop.join': () => setOpen(true) });
  return isOpen ? <Sheet onClose={() => setOpen(false)} onJoined={onJoined} /> : null;
}

function Sheet({ onClose, onJoined }: { onClose: () => void; onJoined: () => Promise<void> }) {
  const { words } = useWords();
  const page = useModal();
  const { typed, change, problem, isJoining, join } = useJoining(onClose, onJoined);
  return (
    <dialog ref={page} className={sheet.sheet} aria-labelledby="visit-join" onClose={onClose}>
      <h2 id="visit-join">{words('visit.join')}</h2>
      <p className={sheet.intro}>{words('visit.about')}</p>
      <form className={sheets.form} onSubmit={join}>
        <div className={styles.pair}>
          <TextField
            label={words('visit.address')}
            placeholder={words('visit.addressExample')}
            value={typed.address}
            maxLength={200}
            autoFocus
            onChange={(address) => change({ address, ...codeIn(address) })}
          />
          <TextField
            label={words('visit.code')}
            placeholder={words('visit.codeExample')}
            value={typed.code}
            maxLength={12}
            onChange={(code) => change({ code: code.toUpperCase() })}
          />
        </div>
        <TextField
          label={words('visit.name')}
          value={typed.name}
          maxLength={40}
          onChange={(name) => change({ name })}
        />
        {problem && (
          <p className={sheets.problem} role="alert">
            {sentenceFor(problem, words)}
          </p>
        )}
        <footer className={sheets.foot}>
          <Button kind="plain" onPress={onClose}>
            {words('visit.cancel')}
          </Button>
          <Button kind="primary" type="submit" isDisabled={isJoining}>
            {words(isJoining ? 'visit.joining' : 'visit.joinIt')}
          </Button>
        </footer>
      </form>
    </dialog>
  );
}

const codeIn = (address: string): { code?: string } => {
  const code = readHostPlace(address)?.code;
  return code ? { code: showCode(code) } : {};
};

function useJoining(onClose: () => void, onJoined: () => Promise<void>) {
  const known = useMyName();
  const [typed, setTyped] = useState({ address: '', code: '', name: known });
  const [problem, setProblem] = useState<BridgeProblem | null>(null);
  const [isJoining, setJoining] = useState(false);
  const change = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const join = async (event: FormEvent) => {
    event.preventDefault();
    setJoining(true);
    const answer = await request('visit.join', typed);
    setJoining(false);
    if (!answer.ok) return setProblem(answer.problem);
    if (known === '') await chooseMyName(typed.name.trim());
    onClose();
    await onJoined();
  };
  return { typed, change, problem, isJoining, join: (event: FormEvent) => void join(event) };
}
