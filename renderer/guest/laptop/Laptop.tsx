import { useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { sentenceFor } from '../../../shared/text/sentences.ts';
import type { Ticket } from '../../../shared/workshop/messages.ts';
import { Notices } from '../../app/Notices.tsx';
import { ProblemScreen } from '../../app/ProblemScreen.tsx';
import { useSettings } from '../../app/settings.ts';
import { Workspace } from '../../app/Workspace.tsx';
import { FiguresProvider } from '../../overlay/FiguresProvider.tsx';
import { firstOverlay } from '../../session/figuresOf.ts';
import { MeContext } from '../../session/me.ts';
import { type Session, SessionContext } from '../../session/session.ts';
import { createView, say, ViewContext, type ViewStore } from '../../session/view.ts';
import { spokenIn, WordsContext } from '../../session/words.ts';
import { AwayContext } from '../../workshop/away.ts';
import type { Seat } from '../../workshop/seat.ts';
import type { Guest } from '../connection/guest.ts';
import { takeCopy } from '../copy.ts';
import { firstTheme } from '../keep.ts';
import { NewAddress } from '../NewAddress.tsx';
import { useGuestWords } from '../words.ts';
import { GuestTools } from './GuestTools.tsx';
import { createGuestBridge, openedHere } from './guestBridge.ts';
import { NewAddressSheet } from './NewAddressSheet.tsx';
import '../../styles/fonts.css';
import '../../styles/projector.css';

export interface LaptopProps {
  readonly guest: Guest;
  readonly seat: Seat;
  readonly live: LiveMap;
  readonly ticket: Ticket;
  readonly sourcesWithRows: readonly string[];
}

/** The same workspace as in the app, over the host's socket. */
export function Laptop({ guest, seat, live, ticket, sourcesWithRows }: LaptopProps) {
  const { language } = useGuestWords();
  useBridge(guest, ticket.token);
  const view = useGuestView(live);
  const spoken = useMemo(() => spokenIn(language), [language]);
  const { theme } = useSettings({ language, theme: firstTheme(), name: '' });
  const session = useMemo(
    (): Session => ({ live, opened: { state: new Uint8Array(), ...openedHere(sourcesWithRows) } }),
    [live, sourcesWithRows],
  );
  useFaults(guest, view, spoken.words);
  const away = useMemo(
    () => (
      <NewAddressSheet>
        <NewAddress guest={guest} />
      </NewAddressSheet>
    ),
    [guest],
  );
  return (
    <ProblemScreen>
      <WordsContext value={spoken}>
        <I18nProvider locale={language === 'es' ? 'es-ES' : 'en-US'}>
          <ViewContext value={view}>
            <MeContext value={seat.me.name}>
              <SessionContext value={session}>
                <AwayContext value={away}>
                  <FiguresProvider>
                    <Workspace
                      theme={theme}
                      tools={<GuestTools {...{ guest, seat, live }} takeCopy={() => takeCopy(ticket.token)} />}
                    />
                  </FiguresProvider>
                </AwayContext>
              </SessionContext>
              <Notices />
            </MeContext>
          </ViewContext>
        </I18nProvider>
      </WordsContext>
    </ProblemScreen>
  );
}

/** Stands before the workspace asks for the first time. */
function useBridge(guest: Guest, token: string): void {
  const { language, choose } = useGuestWords();
  const [spoken] = useState({ language });
  spoken.language = language;
  useState(() => {
    const bridge = createGuestBridge({
      guest,
      token,
      language: () => spoken.language,
      chooseLanguage(chosen) {
        spoken.language = chosen;
        choose(chosen);
      },
    });
    Object.assign(window, { senda: bridge });
  });
}

/** A small screen has no room for panels beside the map before one asks for them. */
function useGuestView(live: LiveMap): ViewStore {
  const [view] = useState(() => {
    const overlay = firstOverlay(live.snapshot());
    const isWide = window.innerWidth >= 1200;
    return createView({ isPersonaShown: isWide, isPanelShown: isWide, ...(overlay && { overlay }) });
  });
  return view;
}

function useFaults(guest: Guest, view: ViewStore, words: ReturnType<typeof spokenIn>['words']): void {
  useEffect(
    () =>
      guest.onFault(({ kind, problem }) => {
        const reason = sentenceFor(problem, words);
        say(view, kind === 'undone' ? words('guest.undone', { reason }) : reason, true);
      }),
    [guest, view, words],
  );
}
