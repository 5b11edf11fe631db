import { useEffect } from 'react';
import { collapseStage } from '../../shared/edits/stages.ts';
import type { Id } from '../../shared/journey/id.ts';
import { parentOf } from '../../shared/journey/stageTree.ts';
import { placeOf } from '../session/jump.ts';
import { rememberedMiniMap } from '../session/miniMap.ts';
import { useSession } from '../session/session.ts';
import { type Focus, say, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { useCommands } from './useCommands.ts';

/** What only changes how one looks at the map: focus, the panels, the look for a projector. */
export function useViewCommands(): void {
  const view = useViewStore();
  const { live } = useSession();
  const { words } = useWords();

  useEffect(() => view.setState({ isMiniMapShown: rememberedMiniMap() }), [view]);

  const chosen = (kind: Focus['kind']): Id | null => {
    const { selection } = view.getState();
    if (!selection) return null;
    const { stageId, laneId } = placeOf(live.snapshot(), selection);
    return kind === 'stage' ? stageId : laneId;
  };
  const focusOn = (kind: Focus['kind']) => {
    const id = chosen(kind);
    const { focus } = view.getState();
    if (focus?.kind === kind && (id === null || id === focus.id)) return leave();
    if (id === null) return say(view, words('sight.focusOnWhat'));
    const focused = kind === 'stage' ? wholeStage(id) : id;
    unfold(focused);
    view.setState({ place: 'map', focus: { kind, id: focused } });
  };
  /** In a folded stage nobody can work. */
  const unfold = (id: Id) => {
    if (!live.snapshot().stages[id]?.isCollapsed) return;
    live.history.endStep();
    live.edit(collapseStage(id, false));
    live.history.endStep();
  };
  /** A step that is focused on shows its stage, unless it is the step itself that was chosen. */
  const wholeStage = (id: Id): Id => {
    const { stages } = live.snapshot();
    const stage = stages[id];
    const isChosen = view.getState().selection?.kind === 'stage';
    return (stage && !isChosen ? parentOf(stages, stage) : null) ?? id;
  };
  const leave = () => view.setState({ focus: null });

  useCommands({
    'view.focusStage': { run: () => focusOn('stage'), isPossible: () => chosen('stage') !== null },
    'view.focusLane': { run: () => focusOn('lane'), isPossible: () => chosen('lane') !== null },
    'view.leaveFocus': { run: leave, isPossible: () => view.getState().focus !== null },
    'view.persona': () => view.setState(({ isPersonaShown }) => ({ isPersonaShown: !isPersonaShown })),
    'view.details': () => view.setState(({ isPanelShown }) => ({ isPanelShown: !isPanelShown })),
    'view.outline': () => view.setState(({ place }) => ({ place: place === 'map' ? 'outline' : 'map' })),
    'view.projector': () => view.setState(({ isProjected }) => ({ isProjected: !isProjected })),
  });
}
