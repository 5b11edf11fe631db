import { useEffect, useState } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { type ShareAccount, usualSmallest } from '../../shared/share/withoutCustomers.ts';
import { type Choice, choices, type TakenAlong, usuallyTaken } from '../../shared/share/writtenByHand.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { numberIn } from '../../shared/text/words.ts';
import { useCommands } from '../commands/useCommands.ts';
import { request } from '../session/bridge.ts';
import { say, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import sheet from '../ui/sheet.module.css';
import { useModal } from '../ui/useModal.ts';
import form from './form.module.css';
import styles from './importPage.module.css';
import { NumberField } from './NumberField.tsx';
import share from './share.module.css';

/** The copy for others: exactly what goes with it and what stays here, before it is written. */
export function SharePage() {
  const [isOpen, setIsOpen] = useState(false);
  useCommands({ 'file.share': () => setIsOpen(true) });
  return isOpen ? <Page onClose={() => setIsOpen(false)} /> : null;
}

function Page({ onClose }: { onClose: () => void }) {
  const { words } = useWords();
  const view = useViewStore();
  const page = useModal();
  const [smallest, setSmallest] = useState<number | undefined>(usualSmallest);
  const [taken, setTaken] = useState(usuallyTaken);
  const { account, problem, setProblem } = useAccount(smallest, taken);
  const save = async () => {
    if (smallest === undefined) return;
    const answer = await request('map.share', { smallest, taken, isOnlyLook: false });
    if (!answer.ok) return setProblem(answer.problem);
    if (answer.value.fileName === null) return;
    say(view, words('survey.share.saved', { fileName: answer.value.fileName }));
    onClose();
  };
  return (
    <dialog ref={page} className={`${sheet.sheet} ${share['page']}`} aria-labelledby="share-title" onCancel={onClose}>
      <h2 id="share-title">{words('survey.share.title')}</h2>
      <p className={sheet.intro}>{words('survey.share.intro')}</p>
      <div className={form['form']}>
        <NumberField label={words('survey.share.smallest')} value={smallest} onChange={setSmallest} />
      </div>
      {account && <ByHand account={account} taken={taken} onChoose={setTaken} />}
      {account && <Account account={account} />}
      {problem && (
        <p className={styles['problem']} role="alert">
          {sentenceFor(problem, words)}
        </p>
      )}
      <footer className={share['foot']}>
        <button type="button" className={styles['button']} onClick={onClose}>
          {words('survey.cancel')}
        </button>
        <button type="button" className={styles['primary']} disabled={!account} onClick={() => void save()}>
          {words('survey.share.save')}
        </button>
      </footer>
    </dialog>
  );
}

function useAccount(smallest: number | undefined, taken: TakenAlong) {
  const [account, setAccount] = useState<ShareAccount | null>(null);
  const [problem, setProblem] = useState<BridgeProblem | null>(null);
  useEffect(() => {
    let isNewest = true;
    const isUsable = smallest !== undefined && Number.isInteger(smallest) && smallest >= 2 && smallest <= 1000;
    if (!isUsable) return setAccount(null);
    void request('map.share', { smallest, taken, isOnlyLook: true }).then((answer) => {
      if (!isNewest) return;
      if (answer.ok) setAccount(answer.value.account);
      else setProblem(answer.problem);
    });
    return () => {
      isNewest = false;
    };
  }, [smallest, taken]);
  return { account, problem, setProblem };
}

function Account({ account }: { account: ShareAccount }) {
  const { words, language } = useWords();
  const count = (
    key: 'touchpoints' | 'figures' | 'rows' | 'rowQuotes' | 'small' | 'others' | 'refused' | 'repeated' | Choice,
    amount: number,
  ) =>
    amount === 0
      ? []
      : [
          words(`survey.share.${key}`, {
            count: amount,
            n: numberIn(language).format(amount),
            smallest: numberIn(language).format(account.smallest),
          }),
        ];
  const { byHand } = account;
  const written = (isTaken: boolean) =>
    choices.filter((choice) => account.taken[choice] === isTaken).flatMap((choice) => count(choice, byHand[choice]));
  const goes = [
    ...count('touchpoints', account.touchpoints),
    ...count('figures', account.figures),
    ...(account.files.length > 0 ? [words('survey.share.files', { files: account.files.join(', ') })] : []),
    ...written(true),
  ];
  const stays = [
    ...count('rows', account.rows),
    ...count('rowQuotes', account.quotes - (account.taken.quotes ? 0 : byHand.quotes)),
    ...written(false),
    ...count('small', account.smallFigures),
    ...count('others', account.otherFigures),
    ...count('refused', account.refusedValues),
    ...count('repeated', account.repeated),
    words('survey.share.history'),
  ];
  return (
    <div className={share['halves']} role="status">
      <List title={words('survey.share.goes')} lines={goes} />
      <List title={words('survey.share.stays')} lines={stays} />
      {account.personal > 0 && (
        <p className={share['warning']}>{words('survey.share.personal', { count: account.personal })}</p>
      )}
    </div>
  );
}

interface ByHandProps {
  account: ShareAccount;
  taken: TakenAlong;
  onChoose: (taken: TakenAlong) => void;
}

/** What nobody but its authors can judge: whether customers are in it. */
function ByHand({ account, taken, onChoose }: ByHandProps) {
  const { words, language } = useWords();
  const there = choices.filter((choice) => account.byHand[choice] > 0);
  if (there.length === 0) return null;
  return (
    <fieldset className={share['byHand']}>
      <legend>{words('survey.share.byHand')}</legend>
      {there.map((choice) => (
        <label key={choice}>
          <input
            type="checkbox"
            checked={taken[choice]}
            onChange={({ target }) => onChoose({ ...taken, [choice]: target.checked })}
          />
          {words(`survey.share.${choice}`, {
            count: account.byHand[choice],
            n: numberIn(language).format(account.byHand[choice]),
          })}
        </label>
      ))}
    </fieldset>
  );
}

function List({ title, lines }: { title: string; lines: string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
