import { describe, expect, it } from 'vitest';
import { quoteCustomer } from '../../../shared/edits/quotes.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import { journeyFrom } from '../../../shared/live/stateOf.ts';
import { aMap } from '../../builders/aMap.ts';

const quote = quoteCustomer({
  id: 'quote1',
  touchpointId: 'card1',
  text: 'Nobody came.',
  evidence: 'answers.csv, row 12',
  from: { sourceId: 'source1', row: 12 },
  laneName: 'In their words',
});

describe('quoting a customer', () => {
  it('puts a card below the touchpoint, in the lane for quotes, that knows its row also after saving', () => {
    const map = aMap()
      .withStages('One', 'Two')
      .withLanes('touchpoint', 'quote')
      .withCard('Bell', { stageId: 'stage2' });

    const card = journeyFrom(map.with(quote).state()).cards['quote1'];

    expect(card).toMatchObject({
      ...{ kind: 'quote', stageId: 'stage2', laneId: 'lane2', text: 'Nobody came.', basis: 'observed' },
      quotedFrom: { sourceId: 'source1', row: 12 },
      evidence: 'answers.csv, row 12',
    });
  });

  it('makes a lane for quotes beside the touchpoint’s where there is none, and one undo takes both back', () => {
    const map = aMap().withStages('One').withLanes('touchpoint', 'pain').withCard('Bell');
    const live = map.live();

    live.edit(quote);
    expect(inOrder(live.snapshot().lanes).map(({ kind }) => kind)).toEqual(['touchpoint', 'quote', 'pain']);

    live.history.undo();
    expect(inOrder(live.snapshot().lanes).map(({ kind }) => kind)).toEqual(['touchpoint', 'pain']);
    expect(live.snapshot().cards['quote1']).toBeUndefined();
  });

  it('does nothing when a colleague took the touchpoint away meanwhile', () => {
    const map = aMap().withStages('One').withLanes('touchpoint', 'quote').with(quote);

    expect(map.journey().cards).toEqual({});
  });
});
