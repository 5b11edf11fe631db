import { useState } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import type { Id } from '../../shared/journey/id.ts';
import { inOrder } from '../../shared/journey/order.ts';
import type { Source } from '../../shared/journey/source.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { useCommands } from '../commands/useCommands.ts';
import { request } from '../session/bridge.ts';
import { useMap } from '../session/session.ts';
import { say, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import sheet from '../ui/sheet.module.css';
import { useModal } from '../ui/useModal.ts';
import styles from './importPage.module.css';
import { SourceItem } from './SourceItem.tsx';
import page from './share.module.css';

/** Where the figures come from, in the order in which the bar offers them: file, age, rows, what was left out, and the way to a newer file. */
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
  const metrics = useMap((journey) => journey.metrics);
  const inBar = inOrder(metrics);
  const metricOf = (sourceId: Id | undefined) => inBar.find((metric) => metric.sourceId === sourceId);
  const placeOf = ({ id }: Source) => inBar.findIndex(({ sourceId }) => sourceId === id);
  const all = inOrder(sources).sort((a, b) => placeOf(a) - placeOf(b));
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
        {all.map((source, at) => (
          <SourceItem
            key={source.id}
            source={source}
            metric={metricOf(source.id)}
            before={metricOf(all[at - 1]?.id)?.id}
            after={metricOf(all[at + 1]?.id)?.id}
            onProblem={setProblem}
            onClose={onClose}
          />
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
