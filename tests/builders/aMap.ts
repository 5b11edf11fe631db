import { setTitle } from '../../shared/edits/about.ts';
import { addCard, type NewCard } from '../../shared/edits/cards.ts';
import { addChannel } from '../../shared/edits/channels.ts';
import type { MapEdit } from '../../shared/edits/edit.ts';
import { addEmotion } from '../../shared/edits/emotions.ts';
import { addLane } from '../../shared/edits/lanes.ts';
import { takeInSurvey } from '../../shared/edits/metrics.ts';
import { addPersona } from '../../shared/edits/personas.ts';
import { addStage } from '../../shared/edits/stages.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { LaneKind } from '../../shared/journey/lane.ts';
import { createLiveMap } from '../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import { aSurvey, type SurveyWish } from './aSurvey.ts';

/** A map for a test, made by the edits that people make. Ids count from one: stage1, lane1, card1, persona1, emotion1, channel1. */
export interface MapBuilder {
  titled(title: string): MapBuilder;
  withStages(...names: string[]): MapBuilder;
  withLanes(...kinds: LaneKind[]): MapBuilder;
  withChannels(...names: string[]): MapBuilder;
  /** In the first stage and lane unless the wish says otherwise; with `id`, that one. */
  withCard(text: string, wish?: Partial<NewCard>): MapBuilder;
  withPersona(name: string): MapBuilder;
  /** One point per value, stage by stage, for the newest persona. */
  withFeelings(...values: (number | null)[]): MapBuilder;
  withSurvey(wish?: SurveyWish): MapBuilder;
  with(...edits: MapEdit[]): MapBuilder;
  journey(): JourneyMap;
  state(): Uint8Array;
  live(): LiveMap;
}

export function aMap(): MapBuilder {
  const live = createLiveMap();
  const counts = new Map<string, number>();
  const next = (noun: string): string => {
    const count = (counts.get(noun) ?? 0) + 1;
    counts.set(noun, count);
    return `${noun}${count}`;
  };
  const each = <Wish>(wishes: Wish[], edit: (wish: Wish, at: number) => MapEdit): MapBuilder =>
    builder.with(...wishes.map(edit));

  const builder: MapBuilder = {
    titled: (title) => builder.with(setTitle(title)),
    withStages: (...names) => each(names, (name) => addStage({ id: next('stage'), name })),
    withLanes: (...kinds) => each(kinds, (kind) => addLane({ id: next('lane'), kind, name: kind })),
    withChannels: (...names) => each(names, (name) => addChannel({ id: next('channel'), name, icon: 'other' })),
    withCard: (text, wish) =>
      builder.with(addCard({ id: next('card'), stageId: 'stage1', laneId: 'lane1', text, ...wish })),
    withPersona: (name) => builder.with(addPersona({ id: next('persona'), name })),
    withFeelings: (...values) =>
      each(values, (value, at) =>
        addEmotion({
          id: next('emotion'),
          personaId: `persona${counts.get('persona') ?? 1}`,
          stageId: `stage${at + 1}`,
          value,
        }),
      ),
    withSurvey: (wish) => builder.with(takeInSurvey(aSurvey(wish))),
    with(...edits) {
      for (const edit of edits) live.edit(edit);
      return builder;
    },
    journey: () => live.snapshot(),
    state: () => live.state(),
    live: () => createLiveMap(live.state()),
  };
  return builder;
}
