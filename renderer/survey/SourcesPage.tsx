import { useState } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { removeSource } from '../../shared/edits/metrics.ts';
import { byOrder } from '../../shared/journey/order.ts';
import type { Source } from '../../shared/journey/source.ts';
import { calendarDays } from '../../shared/text/days.ts';
import { localeOf } from '../../shared/text/locale.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { numberIn, type Words } from '../../shared/text/words.ts';
import { useCommands } from '../commands/useCommands.ts';
import { periodWords } from '../faces/periodWords.ts';
import { request } from '../session/bridge.ts';
import { useEdit, useMap } from '../session/session.ts';
import { say, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import sheet from '../ui/sheet.module.css';
import { useModal } from '../ui/useModal.ts';
import styles from './importPage.module.css';
import { LeftOut } from './LeftOut.tsx';
import { refreshing } from './refreshing.ts';
import page from './share.module.css';

/** Where the figures come from: file, age, rows, what was left out, and the way to a newer file. */
export function SourcesPage() {
  const [isOpen, setIsOpen] = useState(false);
  const savePoints = useSavePoints();
  useCommands({ 'file.sources': () => setIsOpen(true), 'file.exportPoints': () => void savePoints() });
  return isOpen ? <Page onClose={() => setIsOpen(false)} /> : null;
}

/** The figures as other journey tools read them. */
function useSavePoints() {
  const view = useViewStore();
  const { words } = useWords();
  return async () => {
    const answer = await request('map.savePoints', undefined);
    if (!answer.ok) return say(view, sentenceFor(answer.problem, words), true);
    const { fileName } = answer.value;
    if (fileName !== null) say(view, words('survey.sources.saved', { fileName }));
  };
}

function Page({ onClose }: { onClose: () => void }) {
  const { words } = useWords();
  const dialog = useModal();
  const sources = useMap((journey) => journey.sources);
  const [problem, setProblem] = useState<BridgeProblem | null>(null);
  const all = Object.values(sources).sort(byOrder);
  return (
    <dialog
      ref={dialog}
      className={`${sheet.sheet} ${page['page']}`}
      aria-labelledby="sources-title"
      onCancel={onClose}
      data-wide
    >
      <h2 id="sources-title">{words('survey.sources.title')}</h2>
      {all.length === 0 && <p className={sheet.intro}>{words('survey.sources.none')}</p>}
      <ul className={page['sources']}>
        {all.map((source) => (
          <Item key={source.id} source={source} onProblem={setProblem} onClose={onClose} />
        ))}
      </ul>
      {problem && (
        <p className={styles['problem']} role="alert">
          {sentenceFor(problem, words)}
        </p>
      )}
      <footer className={page['foot']}>
        <button type="button" className={styles['button']} onClick={onClose}>
          {words('survey.sources.close')}
        </button>
      </footer>
    </dialog>
  );
}

interface ItemProps {
  source: Source;
  onProblem: (problem: BridgeProblem | null) => void;
  onClose: () => void;
}

function Item({ source, onProblem, onClose }: ItemProps) {
  const { words, language } = useWords();
  const view = useViewStore();
  const edit = useEdit();
  const metrics = useMap((journey) => journey.metrics);
  const measured = Object.values(metrics).filter(({ sourceId }) => sourceId === source.id);
  const refresh = async () => {
    const answer = await request('survey.choose', undefined);
    if (!answer.ok) return onProblem(answer.problem);
    if (answer.value === null) return;
    refreshing.set(answer.value.token, source.id);
    view.setState({ surveyToken: answer.value.token });
    onClose();
  };
  const download = async () => {
    const answer = await request('survey.saveLeftOut', { sourceId: source.id });
    if (!answer.ok) return onProblem(answer.problem);
    if (answer.value.fileName !== null) say(view, words('survey.sources.saved', { fileName: answer.value.fileName }));
  };
  return (
    <li>
      <h3>
        {source.name}
        {measured.length > 0 && <small>{measured.map(({ name }) => name).join(', ')}</small>}
      </h3>
      <p>{factsOf(source, words, language)}</p>
      <p className={page['hash']} title={source.sha256}>
        {words(source.hasRows ? 'survey.sources.withRows' : 'survey.sources.withoutRows')} · SHA-256{' '}
        {source.sha256.slice(0, 12)}…
      </p>
      <LeftOut leftOut={source.leftOut} isKnown />
      <div className={page['acts']}>
        <button type="button" className={styles['small']} onClick={() => void refresh()}>
          {words('survey.sources.refresh')}
        </button>
        {source.leftOut.length > 0 && (
          <button type="button" className={styles['small']} onClick={() => void download()}>
            {words('survey.sources.download')}
          </button>
        )}
        <button type="button" className={styles['small']} onClick={() => edit(removeSource(source.id))}>
          {words('survey.sources.remove')}
        </button>
      </div>
    </li>
  );
}

function factsOf(source: Source, words: Words, language: 'en' | 'es'): string {
  const print = (amount: number) => numberIn(language).format(amount);
  const imported = new Date(source.importedAt);
  const days = calendarDays(imported, new Date());
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(imported);
  const age = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.max(0, days), 'day');
  const ends = [source.from, source.to].filter((end, at, all) => end !== '' && all.indexOf(end) === at);
  const span = ends.map((end) => periodWords(end, language)).join(' – ');
  return [
    words('survey.sources.used', { used: print(source.rowsUsed), rows: print(source.rows) }),
    span,
    words('survey.sources.imported', { day, age }),
  ]
    .filter(Boolean)
    .join(' · ');
}
