import { describe, expect, test } from 'vitest';
import { setTitle } from '../../../shared/edits/about.ts';
import { addCard, writeCard } from '../../../shared/edits/cards.ts';
import { renameStage } from '../../../shared/edits/stages.ts';
import { aboutMap, emptyJourney } from '../../../shared/journey/journeyMap.ts';
import { applyJourney } from '../../../shared/live/applyJourney.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { journeyFrom, stateOf } from '../../../shared/live/stateOf.ts';
import { aMap } from '../../builders/aMap.ts';
import { connect, exchange } from '../../builders/people.ts';

const hospital = () =>
  aMap()
    .titled('Knee')
    .withStages('Letter', 'Surgery')
    .withLanes('touchpoint', 'feeling')
    .withChannels('Phone')
    .withCard('Bell', { tags: { night: true }, isMomentOfTruth: true, channelId: 'channel1' })
    .withPersona('Rosa')
    .withFeelings(1, null)
    .withSurvey();

describe('R9: a map can be rebuilt from its plain data', () => {
  test('plain data → state → plain data is the same map', () => {
    const journey = hospital().journey();

    expect(journeyFrom(stateOf(journey))).toEqual(journey);
    expect(journeyFrom(stateOf(emptyJourney))).toEqual(emptyJourney);
  });

  test('the same data give the same bytes, in whatever order they were written', () => {
    const journey = hospital().withCard('Wait').journey();
    const backwards = Object.fromEntries(
      Object.entries(journey)
        .reverse()
        .map(([name, table]) => [
          name,
          Object.fromEntries(
            Object.entries(table)
              .reverse()
              .map(([id, record]) => [id, Object.fromEntries(Object.entries(record).reverse())]),
          ),
        ]),
    ) as unknown as typeof journey;

    expect(stateOf(backwards)).toEqual(stateOf(journey));
    expect(stateOf(hospital().journey())).not.toEqual(stateOf(journey));
  });

  test('two machines rebuild the same file, work on, and merge without losing a word', () => {
    const journey = hospital().journey();
    const [ana, ben] = [createLiveMap(stateOf(journey)), createLiveMap(stateOf(journey))];

    ana.edit(writeCard('card1', 'Red Bell'));
    ana.edit(addCard({ id: 'new', stageId: 'stage1', laneId: 'lane1', text: 'Wait' }));
    ben.edit(writeCard('card1', 'Bell at night'));
    exchange(ana, ben);

    expect(ana.snapshot().cards['card1']?.text).toBe('Red Bell at night');
    expect(ana.snapshot().cards['new']?.text).toBe('Wait');
    expect(ben.snapshot()).toEqual(ana.snapshot());
  });

  test('a rebuilt map merges with the living one: every record is still there', () => {
    const living = hospital().live();
    const rebuilt = createLiveMap(stateOf(living.snapshot()));

    living.edit(addCard({ id: 'here', stageId: 'stage1', laneId: 'lane1' }));
    rebuilt.edit(addCard({ id: 'there', stageId: 'stage1', laneId: 'lane1' }));
    exchange(living, rebuilt);

    expect(Object.keys(living.snapshot().cards).sort()).toEqual(['card1', 'here', 'there']);
    expect(rebuilt.snapshot()).toEqual(living.snapshot());
  });

  test('a damaged state is not opened', () => {
    const state = hospital().state();

    expect(() => createLiveMap(state.subarray(0, state.length - 9))).toThrow();
    expect(() => journeyFrom(state.subarray(0, state.length - 9))).toThrow();
  });
});

describe('R10: a map edited by hand is applied as the smallest edit', () => {
  test('the open map becomes the given one', () => {
    const live = hospital().live();
    const wanted = hospital().withStages('Home').with(renameStage('stage1', 'Call'), setTitle('Hip')).journey();

    applyJourney(live, { ...wanted, cards: {}, emotions: {} });

    expect(live.snapshot()).toEqual({ ...wanted, cards: {}, emotions: {} });
    expect(live.history.undoable()).toBe('map.replace');
  });

  test('what is the same is not written, so that a colleague’s edit of it holds', () => {
    const state = hospital().state();
    const [live, ben] = [createLiveMap(state), createLiveMap(state)];
    const wanted = aMap()
      .with({ name: 'x', apply: () => {} })
      .journey();
    ben.edit(writeCard('card1', 'Bell at night'));

    const { stages } = live.snapshot();
    const stage = stages['stage1'];
    if (!stage) throw new Error('The builder made no stage');
    applyJourney(live, {
      ...live.snapshot(),
      map: wanted.map,
      stages: { ...stages, stage1: { ...stage, name: 'Call' } },
    });
    exchange(live, ben);

    expect(aboutMap(live.snapshot()).title).toBe('');
    expect(ben.snapshot().stages['stage1']?.name).toBe('Call');
    expect(ben.snapshot().cards['card1']?.text).toBe('Bell at night');
  });

  test('the same map is no edit at all, and a file without the map’s own record keeps it', () => {
    const live = hospital().live();
    let changes = 0;
    live.onChange(() => changes++);

    applyJourney(live, journeyFrom(live.state()));
    applyJourney(live, { ...live.snapshot(), map: {} });

    expect(changes).toBe(0);
    expect(aboutMap(live.snapshot()).title).toBe('Knee');
  });

  test('it reaches peers like any other edit', () => {
    const [live, ben] = [createLiveMap(), createLiveMap()];
    connect(live, ben);

    const journey = hospital().journey();
    applyJourney(live, journey);

    expect(ben.snapshot()).toEqual(journey);
  });
});
