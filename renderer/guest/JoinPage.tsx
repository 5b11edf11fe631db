import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import type { Words } from '../../shared/text/words.ts';
import { readCode, showCode } from '../../shared/workshop/code.ts';
import { servedMark, type Ticket } from '../../shared/workshop/messages.ts';
import { tidyName } from '../../shared/workshop/person.ts';
import { DoorPage } from './DoorPage.tsx';
import styles from './join.module.css';
import { askToJoin } from './join.ts';
import { useGuestWords } from './words.ts';

interface Props {
  /** Why one stands before the door again. */
  readonly problem: BridgeProblem | null;
  readonly onJoined: (ticket: Ticket) => void;
  /** Leaves behind what came with the address; null where nothing did. */
  readonly onWithout: (() => void) | null;
}

const served = {
  title: 'guest.served.title',
  about: 'guest.served.about',
  enter: 'guest.served.enter',
  entering: 'guest.served.opening',
  foot: 'guest.served.limits',
} as const;
const workshop = {
  title: 'guest.join.title',
  about: 'guest.join.about',
  enter: 'guest.join.enter',
  entering: 'guest.join.entering',
  foot: 'guest.join.nothingLeaves',
} as const;
const invited = { ...workshop, about: 'guest.join.aboutName' } as const;

/** The door of a workshop, or of a map that a machine without a display offers, with the code that its address names. */
function doorAt({ search }: Location) {
  const asked = new URLSearchParams(search);
  const code = readCode(asked.get('code') ?? '');
  const said = asked.has(servedMark) ? served : code === null ? workshop : invited;
  return { said, code: code === null ? '' : showCode(code) };
}

/** The door: a code and a name. */
export function JoinPage({ problem, onJoined, onWithout }: Props) {
  const { words } = useGuestWords();
  const [door] = useState(() => doorAt(location));
  const [code, setCode] = useState(door.code);
  const [name, setName] = useState('');
  const { said, isAsking, ask } = useJoining(problem, onJoined);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input:placeholder-shown')?.focus(), []);
  useEffect(() => {
    document.title = `${words(door.said.title)} – ${words('guest.app')}`;
  }, [words, door]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void ask(code, name);
  };
  return (
    <DoorPage>
      <form ref={form} className={styles['form']} onSubmit={submit} noValidate>
        <h1>{words(door.said.title)}</h1>
        <p className={styles['about']}>{words(door.said.about)}</p>
        {onWithout && <p className={styles['about']}>{words('guest.join.bringing')}</p>}
        <label className={styles['field']}>
          <span>{words('guest.join.code')}</span>
          <input
            className={styles['code']}
            value={code}
            placeholder={words('guest.join.codeExample')}
            autoCapitalize="characters"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            maxLength={12}
            onChange={({ target }) => setCode(target.value.toUpperCase())}
          />
        </label>
        <label className={styles['field']}>
          <span>{words('guest.join.name')}</span>
          <input
            value={name}
            placeholder={words('guest.join.nameExample')}
            autoComplete="given-name"
            maxLength={40}
            enterKeyHint="go"
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <p className={styles['problem']} role="alert">
          {said?.(words)}
        </p>
        <button type="submit" className={styles['enter']} disabled={isAsking}>
          {words(isAsking ? door.said.entering : door.said.enter)}
        </button>
        {onWithout && (
          <button type="button" className={styles['second']} onClick={onWithout}>
            {words('guest.join.without')}
          </button>
        )}
        <p className={styles['quiet']}>{words(door.said.foot)}</p>
      </form>
    </DoorPage>
  );
}

type Said = (words: Words) => string;
const noCode: Said = (words) => words('guest.join.noCode');
const noName: Said = (words) => words('guest.join.noName');
const of =
  (problem: BridgeProblem): Said =>
  (words) =>
    problem.kind === 'workshop-away' ? words('guest.join.away') : sentenceFor(problem, words);

function useJoining(problem: BridgeProblem | null, onJoined: (ticket: Ticket) => void) {
  const [said, setSaid] = useState<Said | null>(() => problem && of(problem));
  const [isAsking, setAsking] = useState(false);
  const ask = async (typed: string, name: string) => {
    const code = readCode(typed);
    if (code === null) return setSaid(() => noCode);
    if (tidyName(name) === '') return setSaid(() => noName);
    setAsking(true);
    const joined = await askToJoin(code, tidyName(name));
    setAsking(false);
    if (joined.ok) onJoined(joined.value);
    else setSaid(() => of(joined.problem));
  };
  return { said, isAsking, ask };
}
