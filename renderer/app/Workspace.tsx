import { type ReactNode, useCallback, useEffect } from 'react';
import type { Theme } from '../../shared/bridge/contract.ts';
import { aboutMap } from '../../shared/journey/journeyMap.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { JourneyCanvas } from '../canvas/JourneyCanvas.tsx';
import { StillCanvas } from '../canvas/StillCanvas.tsx';
import { Clipboard } from '../clipboard/Clipboard.tsx';
import { useDropping } from '../clipboard/useDropping.ts';
import { MapCommands } from '../commands/MapCommands.tsx';
import { useCommands } from '../commands/useCommands.ts';
import { useCommentCommands } from '../comments/useCommentCommands.ts';
import { FindBar } from '../find/FindBar.tsx';
import { Outline } from '../outline/Outline.tsx';
import { FiguresProvider } from '../overlay/FiguresProvider.tsx';
import { OverlayBar } from '../overlay/OverlayBar.tsx';
import { LeftPanel } from '../panels/LeftPanel.tsx';
import { ReplayPage } from '../replay/ReplayPage.tsx';
import { on, request } from '../session/bridge.ts';
import { useFollowGone } from '../session/followGone.ts';
import { useMap } from '../session/session.ts';
import { say, useView, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { ImportPage } from '../survey/ImportPage.tsx';
import { SharePage } from '../survey/SharePage.tsx';
import { SourcesPage } from '../survey/SourcesPage.tsx';
import { HostSheets } from '../workshop/sheets/HostSheets.tsx';
import { WorkshopBar } from '../workshop/WorkshopBar.tsx';
import { BesideMap } from './BesideMap.tsx';
import { TopBar } from './bar/TopBar.tsx';
import { useAppCommands, useSaveCommands } from './useAppCommands.ts';
import { useFileDrop } from './useFileDrop.ts';
import { useRegions } from './useRegions.ts';
import styles from './workspace.module.css';

/** One map and everything around it. */
export function Workspace({ theme, tools }: { theme: Theme; tools?: ReactNode }) {
  const chooseSurvey = useSurveyFiles();
  const surveyToken = useView((view) => view.surveyToken);
  const isOver = useFileDrop(useDropping());
  const place = useView((view) => view.place);
  useDocumentTitle();
  useFollowGone();
  useRegions();
  useAppCommands();
  useSaveCommands();
  useCommentCommands();
  useCommands({ 'file.importSurvey': chooseSurvey });
  return (
    <div className={styles['workspace']} data-over={isOver || undefined}>
      <MapCommands />
      <Clipboard />
      <div>
        <TopBar theme={theme} onImport={chooseSurvey} tools={tools} />
        <WorkshopBar />
      </div>
      <div className={styles['middle']}>
        <LeftPanel />
        <main className={styles['place']}>
          {place === 'map' ? <JourneyCanvas /> : <Outline />}
          <FindBar />
        </main>
        <BesideMap />
      </div>
      <OverlayBar onImport={chooseSurvey} />
      <SharePage />
      <SourcesPage />
      <HostSheets />
      <ReplayPage>
        <FiguresProvider>
          <StillCanvas />
        </FiguresProvider>
      </ReplayPage>
      {surveyToken !== null && <ImportPage key={surveyToken} token={surveyToken} />}
    </div>
  );
}

/** Ways in which a survey file comes to this window; each ends with its token in the view. */
function useSurveyFiles() {
  const view = useViewStore();
  const { words } = useWords();
  useEffect(() => on('survey.chosen', ({ token }) => view.setState({ surveyToken: token })), [view]);
  const chooseSurvey = useCallback(async () => {
    const answer = await request('survey.choose', undefined);
    if (!answer.ok) say(view, sentenceFor(answer.problem, words), true);
    else if (answer.value) view.setState({ surveyToken: answer.value.token });
  }, [view, words]);
  return () => void chooseSurvey();
}

function useDocumentTitle(): void {
  const { words } = useWords();
  const title = useMap((journey) => aboutMap(journey).title);
  useEffect(() => {
    document.title = `${title || words('app.bar.untitled')} – ${words('app.name')}`;
  }, [title, words]);
}
