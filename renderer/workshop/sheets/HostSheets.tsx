import { useEffect, useRef } from 'react';
import { useCommands } from '../../commands/useCommands.ts';
import { useHost } from '../host.ts';
import { useWorkshopView, useWorkshopViewStore } from '../workshopView.ts';
import { HandOverSheet } from './HandOverSheet.tsx';
import { JoinScreen } from './JoinScreen.tsx';
import { StartDialog } from './StartDialog.tsx';
import { StopDialog } from './StopDialog.tsx';

/** What stands in front of the map when a workshop begins, when people come in, and when it ends. */
export function HostSheets() {
  const host = useHost();
  const view = useWorkshopViewStore();
  const sheet = useWorkshopView((state) => state.sheet);
  const handToId = useWorkshopView((state) => state.handToId);
  const isRunning = host?.running != null;
  // A window that was loaded anew leads on.
  useEffect(() => {
    if (isRunning) view.setState({ isPanelShown: true });
  }, [isRunning, view]);
  // Nobody in the room knows the way before it is on the wall.
  const isNewHere = host?.running?.isNewHere === true;
  useEffect(() => {
    if (isNewHere) view.setState({ sheet: 'join' });
  }, [isNewHere, view]);
  useNewAddress(host?.running?.url ?? null, () => view.setState({ sheet: 'join' }));
  useCommands({
    'workshop.open': () => view.setState({ sheet: isRunning ? 'join' : 'start' }),
    'workshop.lead': {
      run: () => view.setState(({ isPanelShown }) => ({ isPanelShown: !isPanelShown })),
      isPossible: () => isRunning,
    },
    'workshop.stop': { run: () => view.setState({ sheet: 'stop' }), isPossible: () => isRunning },
  });
  if (!host) return null;
  const close = () => view.setState({ sheet: null });
  if (sheet === 'start' && !host.running) return <StartDialog host={host} onClose={close} />;
  if (!host.running || !host.seat) return null;
  // While it is on its way the sheet stays, also where the other's line is cut.
  const { handing, room } = { handing: host.running.handing, room: host.seat.room };
  const handTo = room.people.find(({ id, isHere }) => (handing ? id === handing.personId : isHere && id === handToId));
  if (handTo) return <HandOverSheet host={host} person={handTo} onClose={() => view.setState({ handToId: null })} />;
  if (sheet === 'join') return <JoinScreen host={host} running={host.running} seat={host.seat} onClose={close} />;
  return sheet === 'stop' ? <StopDialog host={host} seat={host.seat} onClose={close} /> : null;
}

/** In another network nobody finds the way in before it is on the wall again. */
function useNewAddress(url: string | null, onMoved: () => void): void {
  const known = useRef(url);
  useEffect(() => {
    if (known.current !== null && url !== null && known.current !== url) onMoved();
    known.current = url;
  });
}
