import { useEffect, useState } from 'react';
import type { BridgeProblem, OpenedMap, Theme } from '../../shared/bridge/contract.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import type { Words } from '../../shared/text/words.ts';
import { FiguresProvider } from '../overlay/FiguresProvider.tsx';
import { afterPicture } from '../session/afterPicture.ts';
import { request } from '../session/bridge.ts';
import { firstOverlay } from '../session/figuresOf.ts';
import { SessionContext } from '../session/session.ts';
import { say, useViewStore, type ViewStore } from '../session/view.ts';
import { whenCalm } from '../session/whenCalm.ts';
import { useWords } from '../session/words.ts';
import { WorkshopProvider } from '../workshop/WorkshopProvider.tsx';
import { type OpenSession, openSession } from './openSession.ts';
import { StopScreen } from './StopScreen.tsx';
import { Workspace } from './Workspace.tsx';
import { takeWaitingSurvey } from './waitingSurvey.ts';

/** A window that holds a map: asks main for it once, and keeps it alive while the window stands. */
export function MapWindow({ theme }: { theme: Theme }) {
  const view = useViewStore();
  const { words } = useWords();
  const [session, setSession] = useState<OpenSession | null>(null);
  const [problem, setProblem] = useState<BridgeProblem | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a map is opened once; another language must not reopen it
  useEffect(() => {
    const opening = readMap(view, words);
    void opening.then((answer) => ('kind' in answer ? setProblem(answer) : setSession(answer)));
    return () => void opening.then((answer) => 'kind' in answer || answer.close());
  }, []);
  useEffect(() => {
    if (session) afterPicture(() => whenCalm(session.fill));
  }, [session]);
  if (problem) return <StopScreen problem={problem} />;
  if (!session) return null;
  return (
    <SessionContext value={session}>
      <FiguresProvider>
        <WorkshopProvider>
          <Workspace theme={theme} />
        </WorkshopProvider>
      </FiguresProvider>
    </SessionContext>
  );
}

async function readMap(view: ViewStore, words: Words): Promise<OpenSession | BridgeProblem> {
  const answer = await request('map.read', undefined);
  if (!answer.ok) return answer.problem;
  const session = openSession(answer.value, (isInTrouble) =>
    say(view, words(isInTrouble ? 'app.notSent' : 'app.sentAgain'), isInTrouble),
  );
  showFirstMetric(session, view);
  view.setState({ surveyToken: takeWaitingSurvey() });
  sayWhatOpeningFound(answer.value, view, words);
  return session;
}

/** A map that has figures opens with them on it: the newest period of its first metric. */
function showFirstMetric({ live }: OpenSession, view: ViewStore): void {
  const overlay = firstOverlay(live.snapshot());
  if (overlay) view.setState({ overlay });
}

function sayWhatOpeningFound(opened: OpenedMap, view: ViewStore, words: Words): void {
  const sentences = opened.warnings.map((warning) => sentenceFor(warning, words));
  if (opened.isRecovered) sentences.unshift(words('app.recovered'));
  if (sentences.length > 0) say(view, sentences.join(' '), opened.warnings.length > 0);
}
