import { useState } from 'react';
import type { BridgeProblem } from '../../../shared/bridge/contract.ts';
import { sentenceFor } from '../../../shared/text/sentences.ts';
import type { Person } from '../../../shared/workshop/person.ts';
import { useSession } from '../../session/session.ts';
import { say, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { Button } from '../../ui/Button.tsx';
import sheet from '../../ui/sheet.module.css';
import { useModal } from '../../ui/useModal.ts';
import type { Host } from '../host.ts';
import { useWorkshopViewStore } from '../workshopView.ts';
import styles from './sheets.module.css';

interface Props {
  host: Host;
  person: Person;
  onClose: () => void;
}

/** Says what handing over means, and waits for the other’s answer. */
export function HandOverSheet({ host, person: { id, name }, onClose }: Props) {
  const { words } = useWords();
  const { opened } = useSession();
  const notices = useViewStore();
  const view = useWorkshopViewStore();
  const page = useModal();
  const [problem, setProblem] = useState<BridgeProblem | null>(null);
  const stage = host.running?.handing?.stage ?? null;
  const isWaiting = stage !== null;
  const handOver = async () => {
    setProblem(null);
    const answer = await host.handOver(id);
    if (!answer.ok && answer.problem.kind === 'handing-withdrawn') return onClose();
    if (!answer.ok) return setProblem(answer.problem);
    view.setState({ handToId: null, isPanelShown: false, followId: null, resultId: null });
    say(notices, words('visit.handed', { host: answer.value.host }));
  };
  return (
    <dialog
      ref={page}
      className={sheet.sheet}
      aria-labelledby="workshop-hand-over"
      // Something is under way, and only its buttons end it.
      onCancel={(event) => isWaiting && event.preventDefault()}
      onClose={onClose}
    >
      <h2 id="workshop-hand-over">{words('visit.handTo', { name })}</h2>
      <p className={sheet.intro}>{words('visit.handAbout', { name })}</p>
      {opened.sourcesWithRows.length > 0 && <p className={sheet.intro}>{words('visit.handRows')}</p>}
      {problem && (
        <p className={styles.problem} role="alert">
          {sentenceFor(problem, words)}
        </p>
      )}
      {stage && (
        <p className={stage === 'unsure' ? styles.problem : sheet.intro} role="status">
          {words(`visit.hand.${stage}`, { name })}
        </p>
      )}
      <footer className={styles.foot}>
        {isWaiting ? (
          <Button kind="plain" onPress={() => void host.takeBack()}>
            {words(stage === 'asked' ? 'visit.handWithdraw' : 'visit.handBack')}
          </Button>
        ) : (
          <Button kind="plain" onPress={onClose}>
            {words('visit.cancel')}
          </Button>
        )}
        <Button kind="primary" isDisabled={isWaiting} onPress={() => void handOver()}>
          {words('visit.handIt')}
        </Button>
      </footer>
    </dialog>
  );
}
