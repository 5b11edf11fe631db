import { addLink } from '../../shared/edits/links.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import type { Words } from '../../shared/text/words.ts';
import { alone } from './chosen.ts';
import { cardName } from './names.ts';
import { say, type ViewStore } from './view.ts';

export interface LinkingActs {
  /** A way from card to card; one that is there already is selected. False when a lock refused it. */
  link(fromId: Id, toId: Id): boolean;
}

export const linkingActs = (live: LiveMap, view: ViewStore, words: Words): LinkingActs => ({
  link(fromId, toId) {
    const there = Object.values(live.snapshot().links).find((link) => link.fromId === fromId && link.toId === toId);
    const edit = addLink({ fromId, toId });
    live.history.endStep();
    if (!there && !live.edit(edit)) return false;
    live.history.endStep();
    view.setState({ ...alone({ kind: 'link', id: there?.id ?? edit.id }), editingId: null });
    const journey = live.snapshot();
    const names = { from: cardName(journey, fromId, words), to: cardName(journey, toId, words) };
    say(view, words('gestures.linked', names));
    return true;
  },
});
