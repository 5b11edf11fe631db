import { useCallback, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { AppStart, BridgeProblem } from '../../shared/bridge/contract.ts';
import { on, request } from '../session/bridge.ts';
import { MeContext } from '../session/me.ts';
import { newestOnly } from '../session/newestOnly.ts';
import { createView, ViewContext } from '../session/view.ts';
import { spokenIn, WordsContext } from '../session/words.ts';
import { JoinSheet } from '../visit/JoinSheet.tsx';
import { VisitWindow } from '../visit/VisitWindow.tsx';
import { MapWindow } from './MapWindow.tsx';
import { Notices } from './Notices.tsx';
import { StopScreen } from './StopScreen.tsx';
import { useSettings } from './settings.ts';
import { StartScreen } from './start/StartScreen.tsx';

/** A change of language asks anew while a map is being opened: the older answer would bring the start screen back. */
const askStart = newestOnly(() => request('app.start', undefined));

/** The window: a start screen, or the one map it holds. */
export function App() {
  const [start, setStart] = useState<AppStart | null>(null);
  const [problem, setProblem] = useState<BridgeProblem | null>(null);
  const ask = useCallback(async () => {
    const answer = await askStart();
    if (answer === null) return;
    if (answer.ok) setStart(answer.value);
    else setProblem(answer.problem);
  }, []);
  useEffect(() => {
    void ask();
    // Samples and templates are there in each language.
    return on('settings.changed', () => void ask());
  }, [ask]);
  if (problem) return <StopScreen problem={problem} />;
  return start ? <Window start={start} onMapOpened={ask} /> : null;
}

function Window({ start, onMapOpened }: { start: AppStart; onMapOpened: () => Promise<void> }) {
  const { language, theme, name } = useSettings(start);
  // In half a window the map needs the room; the customer is one press away.
  const view = useMemo(() => createView({ isPersonaShown: window.innerWidth >= 900 }), []);
  const spoken = useMemo(() => spokenIn(language), [language]);
  return (
    <WordsContext value={spoken}>
      <I18nProvider locale={language === 'es' ? 'es-ES' : 'en-US'}>
        <ViewContext value={view}>
          <MeContext value={name}>
            {start.hasMap ? (
              <MapWindow theme={theme} />
            ) : start.isVisiting ? (
              <VisitWindow theme={theme} />
            ) : (
              <StartScreen start={start} theme={theme} onMapOpened={onMapOpened} />
            )}
            <JoinSheet onJoined={onMapOpened} />
            <Notices />
          </MeContext>
        </ViewContext>
      </I18nProvider>
    </WordsContext>
  );
}
