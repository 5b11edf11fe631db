// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { useVoteNews } from '../../../renderer/workshop/votes/useVoteNews.ts';
import { facilitatorId } from '../../../shared/workshop/person.ts';
import type { Vote, VoteResult } from '../../../shared/workshop/vote.ts';
import { marta, type Seated, seated } from './seated.tsx';

function News() {
  useVoteNews();
  return null;
}

let here: Seated | null = null;
afterEach(() => here?.close());

const vote: Vote = { id: 'vote-1', question: 'What first?', budget: 3, perCard: 2, cardIds: null };
const resultOf = (id: string): VoteResult => ({ vote: { ...vote, id }, ballots: [], revealedAt: 0 });

describe.each([
  ['a guest', marta.id],
  ['the facilitator', facilitatorId],
])('for %s', (_who, id) => {
  test('a vote that begins comes forward, and stays away once it was put away', async () => {
    here = await seated(<News />, id);
    here.workshop.setState({ part: 'notes' });

    await here.set({ vote });
    const { isPanelShown, part } = here.workshop.getState();
    here.workshop.setState({ isPanelShown: false });
    await here.set({ counts: { hidden: 0, voted: 1 } });

    expect({ isPanelShown, part }).toEqual({ isPanelShown: true, part: 'cards' });
    expect(here.workshop.getState().isPanelShown).toBe(false);
  });

  test('its result comes forward, also on the map', async () => {
    here = await seated(<News />, id);
    await here.set({ results: [resultOf('vote-0')] });
    here.workshop.setState({ isPanelShown: false, part: 'steps' });

    await here.set({ results: [resultOf('vote-0'), resultOf('vote-1')] });

    expect(here.workshop.getState()).toMatchObject({ isPanelShown: true, part: 'cards', resultId: 'vote-1' });
  });
});
