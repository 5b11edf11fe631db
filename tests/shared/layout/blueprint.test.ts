import { describe, expect, test } from 'vitest';
import type { LaneKind } from '../../../shared/journey/lane.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { aMap } from '../../builders/aMap.ts';

const linesOf = (...kinds: LaneKind[]) => {
  const layout = layoutMap(
    aMap()
      .withStages('One')
      .withLanes(...kinds)
      .journey(),
  );
  return layout.blueprintLines.map(({ kind, y }) => {
    const below = layout.lanes.find((lane) => lane.y === y);
    return [kind, below?.kind];
  });
};

describe('a blueprint’s lines', () => {
  test('part customer from company, seen from unseen, and doing from helping', () => {
    expect(linesOf('evidence', 'action', 'onstage', 'backstage', 'support', 'system')).toEqual([
      ['interaction', 'onstage'],
      ['visibility', 'backstage'],
      ['internal', 'support'],
    ]);
  });

  test('are there only where both sides are', () => {
    expect(linesOf('action', 'thought', 'pain')).toEqual([]);
    expect(linesOf('onstage', 'action')).toEqual([]);
    expect(linesOf('action', 'support')).toEqual([]);
    expect(linesOf('action', 'touchpoint', 'backstage', 'system')).toEqual([
      ['visibility', 'backstage'],
      ['internal', 'system'],
    ]);
  });
});

describe('a channel matrix', () => {
  const map = () =>
    aMap()
      .withStages('One', 'Two')
      .withLanes('touchpoint', 'channels')
      .withChannels('web', 'phone', 'shop')
      .withCard('Order', { kind: 'touchpoint', channelId: 'channel1', otherChannels: { channel2: true } })
      .withCard('Answer', { kind: 'touchpoint', channelId: 'channel1' })
      .withCard('Call', { kind: 'touchpoint', channelId: 'channel2', stageId: 'stage2' });

  test('has a row for each channel that is used, and a dot for each touchpoint that uses it', () => {
    const layout = layoutMap(map().journey());

    const [matrix] = layout.matrices;
    expect(matrix?.rows.map(({ name }) => name)).toEqual(['web', 'phone']);
    expect(matrix?.dots.map(({ touchpointId, channelId, isMain }) => [touchpointId, channelId, isMain])).toEqual([
      ['card1', 'channel1', true],
      ['card1', 'channel2', false],
      ['card2', 'channel1', true],
      ['card3', 'channel2', true],
    ]);
    const lane = layout.lanes.find(({ kind }) => kind === 'channels');
    for (const { y, height } of matrix?.rows ?? []) {
      expect(y).toBeGreaterThanOrEqual(lane?.y ?? Number.NaN);
      expect(y + height).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.height ?? 0));
    }
  });

  test('gives a long name two lines, and its row the height for them', () => {
    const journey = aMap()
      .withStages('One')
      .withLanes('touchpoint', 'channels')
      .withChannels('Correo electrónico', 'web')
      .withCard('Order', { kind: 'touchpoint', channelId: 'channel1', otherChannels: { channel2: true } })
      .journey();

    const [long, short] = layoutMap(journey, { language: 'es' }).matrices[0]?.rows ?? [];

    expect([long?.name, short?.name]).toEqual(['Correo\nelectrónico', 'web']);
    expect(long?.height).toBeGreaterThan(2 * 16);
    expect(short?.y).toBe((long?.y ?? 0) + (long?.height ?? 0));
  });

  test('hands over where the next touchpoint has another channel', () => {
    const [matrix] = layoutMap(map().journey()).matrices;

    expect(matrix?.handovers.map(({ fromId, toId }) => [fromId, toId])).toEqual([['card2', 'card3']]);
  });

  test('lies above the notes of its lane', () => {
    const layout = layoutMap(map().withCard('A note', { kind: 'note', laneId: 'lane2' }).journey());

    const last = layout.matrices[0]?.rows.at(-1);
    expect(layout.cards.get('card4')?.y).toBeGreaterThanOrEqual((last?.y ?? Number.NaN) + (last?.height ?? 0));
  });
});
