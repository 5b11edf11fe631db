import { describe, expect, it } from 'vitest';
import { setPersonaSegment } from '../../../shared/edits/personas.ts';
import { addSavedView, removeSavedView } from '../../../shared/edits/savedViews.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import { journeyFrom, stateOf } from '../../../shared/live/stateOf.ts';
import { aMap } from '../../builders/aMap.ts';

const view = {
  metricId: 'nps',
  segment: { Age: '65+', State: 'CA' },
  period: '2025-Q1',
  mode: 'trend',
  against: { period: 'same', segment: { Age: '18–34', State: 'CA' } },
} as const;

describe('a saved view', () => {
  it('travels with the map as it was kept', () => {
    const map = aMap().with(addSavedView({ id: 'v1', name: 'Elderly', ...view }));

    const read = journeyFrom(map.state());

    expect(read.views['v1']).toMatchObject({ id: 'v1', name: 'Elderly', ...view });
    expect(journeyFrom(stateOf(read)).views).toEqual(read.views);
  });

  it('stands behind those that were kept before, and goes when it is forgotten', () => {
    const map = aMap().with(addSavedView({ id: 'v1', name: 'One' }), addSavedView({ id: 'v2', name: 'Two' }));
    expect(inOrder(map.journey().views).map(({ name }) => name)).toEqual(['One', 'Two']);

    map.with(removeSavedView('v1'));

    expect(inOrder(map.journey().views).map(({ name }) => name)).toEqual(['Two']);
  });
});

it('a persona knows whose answers are theirs, also after saving', () => {
  const map = aMap()
    .withPersona('Rosa')
    .with(setPersonaSegment('persona1', { Age: '65+' }));

  expect(journeyFrom(map.state()).personas['persona1']?.segment).toEqual({ Age: '65+' });
});
