import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { landing } from '../../../renderer/canvas/dragging/landing.ts';
import { previewed } from '../../../renderer/canvas/dragging/preview.ts';
import { laneDrop, type RowDrop, type StageDrop, stageDrop } from '../../../renderer/canvas/places/dropPlace.ts';
import { addStep } from '../../../shared/edits/steps.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { aMap } from '../../builders/aMap.ts';
import { forAll } from '../../builders/forAll.ts';
import { runs } from '../../builders/runs.ts';
import { anyJourney } from '../../shared/layout/anyJourney.ts';

type What = { kind: 'stage' | 'lane'; id: string };

const shown = (journey: JourneyMap, what: What, drop: RowDrop | StageDrop): MapLayout =>
  layoutMap(previewed(journey, { pulled: null, resized: null, what, drop }));

const placesOf = ({ stages, groups, lanes, cards }: MapLayout) => [
  ...[...groups, ...stages, ...lanes].map(({ id, x, y, width, height }) => [id, x, y, width, height].join(' ')),
  ...[...cards.values()].map(({ id, x, y }) => [id, x, y].join(' ')).sort(),
];

const builder = () =>
  aMap()
    .withStages('Before', 'During', 'After')
    .withLanes('action', 'pain', 'need')
    .withCard('first')
    .withCard('second', { stageId: 'stage2', laneId: 'lane2' });

describe('a stage or lane in the hand', () => {
  it('lies already where it would land, and its neighbours have made room', () => {
    const journey = builder().journey();
    const map = layoutMap(journey);
    const [first, second] = map.stages;
    const [upper, lower] = map.lanes;

    const stages = shown(journey, { kind: 'stage', id: 'stage1' }, { beforeId: 'stage3', parentId: null });
    const lanes = shown(journey, { kind: 'lane', id: 'lane1' }, { beforeId: 'lane3' });

    expect(stages.stages.map(({ id }) => id)).toEqual(['stage2', 'stage1', 'stage3']);
    expect(stages.cards.get('card2')?.x).toBe((map.cards.get('card2')?.x ?? 0) - (first?.width ?? 0));
    expect(stages.stages[1]?.x).toBe((first?.x ?? 0) + (second?.width ?? 0));
    expect(lanes.lanes.map(({ id }) => id)).toEqual(['lane2', 'lane1', 'lane3']);
    expect(lanes.cards.get('card1')?.y).toBe((map.cards.get('card1')?.y ?? 0) + (lower?.height ?? 0));
    expect(lanes.lanes[0]?.y).toBe(upper?.y);
  });

  it('that is the only step of its stage finds the way back while the stage stands as a column of its own', () => {
    const journey = builder()
      .with(addStep('stage2', 'last', 'The letter', 'step1'))
      .journey();
    const map = layoutMap(journey);
    const home = { parentId: 'stage2', upper: map.groups[0]?.height ?? 0 };
    const at = { x: (map.groups[0]?.x ?? 0) + 20, y: home.upper + 4 };

    const lifted = stageDrop(map, 'step1', { ...at, y: 4 }, home);
    const meanwhile = shown(journey, { kind: 'stage', id: 'step1' }, lifted);
    const column = meanwhile.stages.find(({ id }) => id === 'stage2');

    expect(lifted.parentId).toBeNull();
    expect(meanwhile.groups).toEqual([]);
    expect(stageDrop(meanwhile, 'step1', { x: (column?.x ?? 0) + 20, y: at.y }, home).parentId).toBe('stage2');
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  forAll([anyJourney, fc.boolean(), fc.nat(20), share, share], { numRuns: runs(150) })(
    'is shown where it will lie when the hand lets go, and rests there while the hand rests',
    (any, isStage, which, x, y) => {
      const map = layoutMap(any);
      const all = isStage ? [...map.groups, ...map.stages] : map.lanes;
      const id = all[which % Math.max(1, all.length)]?.id;
      if (id === undefined) return;
      const what: What = { kind: isStage ? 'stage' : 'lane', id };
      const parentId = map.stages.find((stage) => stage.id === id)?.parentId ?? null;
      const home = parentId === null ? null : { parentId, upper: map.groups[0]?.height ?? 0 };
      const at = { x: x * map.width, y: y * (isStage ? map.stageHeadHeight : map.height) };
      const dropIn = (layout: MapLayout) => (isStage ? stageDrop(layout, id, at, home) : laneDrop(layout, id, at));

      const seen: string[] = [];
      let drop = dropIn(map);
      for (let turn = 0; turn < 8; turn += 1) {
        seen.push(JSON.stringify(drop));
        drop = dropIn(shown(any, what, drop));
      }
      expect(seen.at(-1)).toBe(seen.at(-2));

      const live = createLiveMap();
      live.edit({ name: 'test', apply: (edit) => putAll(edit, any) });
      const landed = landing({ what, drop, ids: [], isCopy: false });
      if (landed) live.edit(landed.edit);
      const { stages, lanes, cards, channels, links } = live.snapshot();
      const after = layoutMap({ ...any, stages, lanes, cards, channels, links });
      if (lanes[id]?.isLocked !== true) expect(placesOf(shown(any, what, drop))).toEqual(placesOf(after));
    },
  );
});

function putAll(
  edit: Parameters<NonNullable<ReturnType<typeof landing>>['edit']['apply']>[0],
  { stages, lanes, cards, channels, links }: JourneyMap,
): void {
  for (const stage of Object.values(stages)) edit.stages.add(stage);
  for (const lane of Object.values(lanes)) edit.lanes.add(lane);
  for (const channel of Object.values(channels)) edit.channels.add(channel);
  for (const card of Object.values(cards)) edit.cards.add(card);
  for (const link of Object.values(links)) edit.links.add(link);
}
