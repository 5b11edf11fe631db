import { useState } from 'react';
import type { BridgeProblem } from '../../../shared/bridge/contract.ts';
import { sentenceFor } from '../../../shared/text/sentences.ts';
import { useWords } from '../../session/words.ts';
import { Button } from '../../ui/Button.tsx';
import sheet from '../../ui/sheet.module.css';
import { useModal } from '../../ui/useModal.ts';
import type { Host } from '../host.ts';
import { MinutesButton } from '../lead/MinutesButton.tsx';
import type { Seat } from '../seat.ts';
import { useWorkshopViewStore } from '../workshopView.ts';
import styles from './sheets.module.css';

interface Props {
  host: Host;
  seat: Seat;
  onClose: () => void;
}

/** Whoever ends a workshop by mistake sends everybody home: it asks, and reminds of what would be gone. */
export function StopDialog({ host, seat, onClose }: Props) {
  const { words } = useWords();
  const view = useWorkshopViewStore();
  const page = useModal();
  const [problem, setProblem] = useState<BridgeProblem | null>(null);
  const { counts, vote } = seat.room;
  const stop = async () => {
    const answer = await host.stop();
    if (!answer.ok) return setProblem(answer.problem);
    view.setState({ sheet: null, isPanelShown: false, followId: null, resultId: null });
  };
  return (
    <dialog ref={page} className={sheet.sheet} aria-labelledby="workshop-stop" onClose={onClose}>
      <h2 id="workshop-stop">{words('workshop.stopQuestion')}</h2>
      <p className={sheet.intro}>{words('workshop.stopAbout')}</p>
      {counts.hidden > 0 && <p className={styles.problem}>{words('workshop.stopHidden', { count: counts.hidden })}</p>}
      {vote && <p className={styles.problem}>{words('workshop.stopVote', { question: vote.question })}</p>}
      {problem && (
        <p className={styles.problem} role="alert">
          {sentenceFor(problem, words)}
        </p>
      )}
      <div className={styles.minutes}>
        <MinutesButton />
      </div>
      <footer className={styles.foot}>
        <Button kind="plain" onPress={onClose}>
          {words('workshop.goOn')}
        </Button>
        <Button kind="primary" onPress={() => void stop()}>
          {words('workshop.stopIt')}
        </Button>
      </footer>
    </dialog>
  );
}
