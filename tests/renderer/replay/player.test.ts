import { describe, expect, it } from 'vitest';
import { createPlayer } from '../../../renderer/replay/player.ts';
import { addCard, writeCard } from '../../../shared/edits/cards.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { type Entry, entriesIn, entryBytes } from '../../../shared/workshop/replay/recording.ts';
import { readReplay } from '../../../shared/workshop/replay/replay.ts';
import { aMap } from '../../builders/aMap.ts';

/** Three changes: ten seconds after the beginning, an hour later, and a second after that. */
async function aPlayer() {
  const live = createLiveMap(aMap().withStages('Before').withLanes('touchpoint').withCard('Letter').state());
  const begin = entryBytes({ kind: 'begin', version: 1, at: 0, title: 'A stay' }, live.state());
  const entries: Entry[] = [...entriesIn(begin).entries];
  let at = 0;
  live.onChange(({ update }) => entries.push({ head: { kind: 'edit', at, by: ['marta'] }, body: update }));
  at = 10_000;
  live.edit(writeCard('card1', 'Letters'));
  at = 3_600_000;
  live.edit(addCard({ id: 'late', stageId: 'stage1', laneId: 'lane1', text: 'Ring' }));
  at = 3_601_000;
  live.edit(writeCard('card1', 'Letters, two'));
  const replay = await readReplay(entries);
  if (!replay) throw new Error('There is no beginning');
  const player = createPlayer(replay);
  const text = () => player.live.snapshot().cards['card1']?.text;
  return { player, text, state: player.store.getState };
}

describe('a player', () => {
  it('begins before anything was done', async () => {
    const { text, state } = await aPlayer();

    expect([text(), state().steps, state().time]).toEqual(['Letter', 0, 0]);
  });

  it('shows the map of whatever moment one jumps to, forth and back', async () => {
    const { player, text } = await aPlayer();

    const seen = [3_601_000, 9999, 10_000, 3_600_500, -5, 9e9].map((time) => {
      player.seek(time);
      return text();
    });

    expect(seen).toEqual(['Letters, two', 'Letter', 'Letters', 'Letters', 'Letter', 'Letters, two']);
  });

  it('goes from change to change, however long nothing happened in between', async () => {
    const { player, state } = await aPlayer();

    const forth = [1, 2, 3, 4].map(() => {
      player.step(1);
      return state().time;
    });
    const back = [1, 2, 3].map(() => {
      player.step(-1);
      return state().time;
    });

    expect(forth).toEqual([10_000, 3_600_000, 3_601_000, 3_601_000]);
    expect(back).toEqual([3_600_000, 10_000, 0]);
  });

  it('from between two changes goes back to the one before', async () => {
    const { player, state } = await aPlayer();
    player.seek(20_000);

    player.step(-1);

    expect(state().time).toBe(10_000);
  });

  it('lets time pass only while it plays, as fast as wished, and stops at the end', async () => {
    const { player, state } = await aPlayer();

    player.pass(1000);
    player.play(true);
    player.setSpeed(10);
    player.pass(1000);
    const after = state().time;
    player.setSpeed(300);
    player.pass(3_600_000);

    expect(after).toBe(10_000);
    expect([state().time, state().isPlaying]).toEqual([3_601_000, false]);
    player.play(true);
    expect(state().time).toBe(0);
  });

  it('lets nobody change what was', async () => {
    const { player, text } = await aPlayer();

    expect(player.live.edit(writeCard('card1', 'Otherwise'))).toBe(false);
    expect(text()).toBe('Letter');
  });
});
