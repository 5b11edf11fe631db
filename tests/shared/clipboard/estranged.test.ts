import { describe, expect, test } from 'vitest';
import { type Clipping, printClipping, readClipping } from '../../../shared/clipboard/clipping.ts';
import { estranged } from '../../../shared/clipboard/estranged.ts';
import { copyOfCards, copyOfLane } from '../../../shared/edits/copied.ts';
import { copyOfStage } from '../../../shared/edits/copiedStage.ts';
import { pasteCards, pasteLane } from '../../../shared/edits/paste.ts';
import { pasteStage } from '../../../shared/edits/pasteStage.ts';
import { setChannel } from '../../../shared/edits/touchpoints.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import { aMap } from '../../builders/aMap.ts';

/** Two maps that began as the same finished map: the same ids for other people and other channels. */
const from = (who: string, by: string, ...feelings: number[]) =>
  aMap()
    .withStages('A', 'B')
    .withLanes('touchpoint', 'feeling')
    .withChannels(by)
    .withPersona(who)
    .withFeelings(...feelings)
    .withCard(`${by} us`)
    .with(setChannel('card1', 'channel1'));
const rosas = () => from('Rosa', 'Phone', 1, -2).journey();

function fromElsewhere(what: Clipping['what'] | null) {
  const clipping = what && readClipping(printClipping({ version: 1, from: 'elsewhere', isCut: false, what }));
  if (!clipping) throw new Error('a clipping that cannot be read');
  return estranged(clipping).what;
}
const curves = ({ emotions, personas }: JourneyMap) =>
  inOrder(personas).map(({ id, name }) => [
    name,
    inOrder(emotions)
      .filter(({ personaId }) => personaId === id)
      .map(({ value }) => Number(value))
      .sort((a, b) => a - b),
  ]);

describe('a clipping of another window', () => {
  test('a curve stays whose it is, even where that id is somebody else, and comes once', () => {
    const there = from('Nadia', 'Web', 2, 2);
    const what = fromElsewhere({ kind: 'lane', cards: copyOfLane(rosas(), 'lane2') });
    if (what.kind !== 'lane') throw new Error('not a lane');

    const once = there.with(pasteLane(what.cards)).journey();
    const twice = there.with(pasteLane(what.cards)).journey();

    expect(curves(once)).toEqual([
      ['Nadia', [2, 2]],
      ['Rosa', [-2, 1]],
    ]);
    expect(curves(twice)).toEqual(curves(once));
  });

  test('a card keeps its channel, even where that id is another one', () => {
    const there = from('Nadia', 'Web', 2, 2);
    const what = fromElsewhere({ kind: 'cards', cards: copyOfCards(rosas(), ['card1']) });
    if (what.kind !== 'cards') throw new Error('not cards');
    const paste = pasteCards(what.cards, { stageId: 'stage2', laneId: 'lane1' });

    const { cards, channels } = there.with(paste).journey();

    expect(channels[cards[paste.ids[0] ?? '']?.channelId ?? '']?.name).toBe('Phone');
    expect(inOrder(channels).map(({ name }) => name)).toEqual(['Web', 'Phone']);
  });

  test('a stage brings no feelings of somebody whom the map does not know', () => {
    const there = from('Nadia', 'Web', 2, 2);
    const what = fromElsewhere({ kind: 'stage', stage: copyOfStage(rosas(), 'stage1') as never });
    if (what.kind !== 'stage') throw new Error('not a stage');

    const journey = there.with(pasteStage(what.stage)).journey();

    expect(curves(journey)).toEqual([['Nadia', [2, 2]]]);
    expect(Object.values(journey.stages)).toHaveLength(3);
  });

  test('people of the same name are the same', () => {
    const there = from('rosa', 'Web', 0);
    const what = fromElsewhere({ kind: 'stage', stage: copyOfStage(rosas(), 'stage1') as never });
    if (what.kind !== 'stage') throw new Error('not a stage');

    expect(curves(there.with(pasteStage(what.stage)).journey())).toEqual([['rosa', [0, 1]]]);
  });
});
