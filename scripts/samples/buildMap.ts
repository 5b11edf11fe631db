import { generateNKeysBetween } from 'fractional-indexing';
import { blankCard, type Card, cardKindOf } from '../../shared/journey/card.ts';
import { blankChannel, type Channel } from '../../shared/journey/channel.ts';
import { blankEmotion, type Emotion } from '../../shared/journey/emotion.ts';
import { emptyJourney, type JourneyMap } from '../../shared/journey/journeyMap.ts';
import { blankLane, type Lane } from '../../shared/journey/lane.ts';
import type { Link } from '../../shared/journey/link.ts';
import { blankMap } from '../../shared/journey/map.ts';
import { blankPersona } from '../../shared/journey/persona.ts';
import { blankStage, type Stage } from '../../shared/journey/stage.ts';
import type { CardContent, MapContent, StageContent } from './content/shape.ts';

/**
 * A written-down map as a journey map. Ids come from the keys and orders from the place in the text, so that the same
 * text gives the same file on every machine.
 */
export function buildMap(content: MapContent): JourneyMap {
  return {
    ...emptyJourney,
    map: { map: aboutOf(content) },
    personas: { persona: personaOf(content) },
    stages: table(stagesOf(content)),
    lanes: table(lanesOf(content)),
    channels: table(channelsOf(content)),
    cards: table(cardsOf(content)),
    emotions: table(emotionsOf(content)),
    links: table(linksOf(content)),
  };
}

const table = <Entry extends { id: string }>(entries: Entry[]): Record<string, Entry> =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry]));

const ordered = <Entry extends object>(entries: Entry[]): (Entry & { order: string })[] => {
  const keys = generateNKeysBetween(null, null, entries.length);
  return entries.map((entry, at) => ({ ...entry, order: keys[at] ?? 'a0' }));
};

const aboutOf = ({ title, scenario, vision, owner, notice, language, state }: MapContent) => ({
  ...blankMap,
  title,
  scenario,
  vision: vision ?? '',
  owner: owner ?? '',
  notice: notice ?? '',
  language,
  state: state ?? ('as-is' as const),
});

const personaOf = ({ persona }: MapContent) => ({
  ...blankPersona,
  ...persona,
  story: persona.story ?? '',
  id: 'persona',
  order: 'a0',
  wants: persona.wants.join('\n'),
  fears: persona.fears.join('\n'),
});

const stagesOf = ({ stages }: MapContent): Stage[] =>
  ordered(
    stages.flatMap((stage) =>
      [stage, ...(stage.steps ?? [])].map(({ key, name, about, hue = null }) => {
        const parentId = key === stage.key ? null : stage.key;
        return { ...blankStage, id: key, name, about, hue, parentId };
      }),
    ),
  );

/** Stages and their steps, as they are read. */
const allStages = ({ stages }: MapContent): StageContent[] =>
  stages.flatMap((stage) => [stage, ...(stage.steps ?? [])]);

const lanesOf = ({ lanes }: MapContent): Lane[] =>
  ordered(
    Object.entries(lanes).map(([key, { kind, name, about, hue }]) => ({
      ...blankLane,
      id: key,
      kind,
      name,
      about: about ?? '',
      hue: hue ?? null,
    })),
  );

const channelsOf = ({ channels }: MapContent): Channel[] =>
  ordered(Object.entries(channels).map(([key, [name, icon]]) => ({ ...blankChannel, id: key, name, icon })));

/** Nobody may move a card by adding one elsewhere: its id holds its cell and its place in it. */
const cardId = (stage: string, lane: string, at: number, key?: string): string => key ?? `${stage}-${lane}-${at + 1}`;

function cardsOf(content: MapContent): Card[] {
  const written = allStages(content).flatMap((stage) =>
    Object.entries(stage.cards ?? {}).flatMap(([lane, cards]) => {
      const kind = content.lanes[lane]?.kind;
      if (!kind) throw new Error(`${content.title}: no lane ${lane}`);
      return cards.map((card, at) => cardOf(content, card, { stage: stage.key, lane, at, kind: cardKindOf(kind) }));
    }),
  );
  return ordered(written);
}

function cardOf(
  content: MapContent,
  written: string | CardContent,
  place: { stage: string; lane: string; at: number; kind: Card['kind'] },
): Omit<Card, 'order'> {
  const {
    key,
    by,
    alsoBy = [],
    until,
    tags = [],
    ...fields
  }: CardContent = typeof written === 'string' ? { text: written } : written;
  for (const channel of [by ?? [], alsoBy].flat())
    if (!(channel in content.channels)) throw new Error(`${content.title}: no channel ${channel}`);
  return {
    ...blankCard,
    ...fields,
    id: cardId(place.stage, place.lane, place.at, key),
    kind: place.kind,
    stageId: place.stage,
    laneId: place.lane,
    untilStageId: until ?? null,
    channelId: by ?? null,
    otherChannels: setOf(alsoBy),
    tags: setOf(tags),
  };
}

const setOf = (keys: readonly string[]): Record<string, true> => Object.fromEntries(keys.map((key) => [key, true]));

const emotionsOf = (content: MapContent): Emotion[] =>
  ordered(
    allStages(content).flatMap(({ key, feelings = [] }) =>
      feelings.map(({ at, ...fields }, place) => ({
        ...blankEmotion,
        ...fields,
        id: `${key}-feeling-${place + 1}`,
        personaId: 'persona',
        stageId: key,
        touchpointId: at ?? null,
      })),
    ),
  );

const linksOf = ({ links = [] }: MapContent): Link[] =>
  links.map(({ from, to, label, share }) => ({
    id: `${from}-${to}`,
    fromId: from,
    toId: to,
    label,
    share: share ?? null,
  }));
