import fc from 'fast-check';
import { blankCard, type Card, cardKindSchema } from '../../../shared/journey/card.ts';
import { blankChannel } from '../../../shared/journey/channel.ts';
import { blankEmotion } from '../../../shared/journey/emotion.ts';
import { hueCount } from '../../../shared/journey/hue.ts';
import { emptyJourney, type JourneyMap, type Table } from '../../../shared/journey/journeyMap.ts';
import { blankLane, laneSchema } from '../../../shared/journey/lane.ts';
import { blankLink } from '../../../shared/journey/link.ts';
import { blankPersona } from '../../../shared/journey/persona.ts';
import { blankStage } from '../../../shared/journey/stage.ts';

const cardKinds = cardKindSchema.options;
const laneKinds = laneSchema.shape.kind.options;

const words = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    '',
    'responsabilidades compartidas',
    'Donaudampfschifffahrtsgesellschaftskapitän',
    '患者さんは夜に呼びました',
    'a\nb\n\nc',
  ),
);

const order = (at: number): string => `a${String(at).padStart(5, '0')}`;

export const tableOf = <Entry extends { id: string }>(entries: readonly Entry[]): Table<Entry> =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry]));

const listOf = <Entry>(entry: fc.Arbitrary<Entry>, most: number) => fc.array(entry, { maxLength: most });
const among = (noun: string, most: number) => fc.nat({ max: most }).map((at) => `${noun}${at}`);

const rarely = fc.nat({ max: 4 }).map((at) => at === 0);
const hue = fc.option(fc.nat({ max: hueCount - 1 }));

/** Any map, with steps, folded stages and hidden lanes, and with cards, points and links that may belong to stages, lanes and cards that do not exist. */
export const anyJourney: fc.Arbitrary<JourneyMap> = fc
  .record({
    stages: listOf(
      fc.record({
        name: words,
        about: words,
        width: fc.option(fc.integer({ min: 80, max: 500 })),
        parentId: fc.option(among('stage', 7), { freq: 1 }),
        isCollapsed: rarely,
        hue,
      }),
      6,
    ),
    lanes: listOf(
      fc.record({
        kind: fc.constantFrom(...laneKinds),
        name: words,
        height: fc.option(fc.integer({ min: 40, max: 400 })),
        isHidden: rarely,
        isLocked: fc.boolean(),
        hue,
      }),
      6,
    ),
    cards: listOf(anyCardWish(), 30),
    emotions: listOf(
      fc.record({
        personaId: among('persona', 2),
        stageId: among('stage', 7),
        value: fc.option(fc.double({ min: -2, max: 2, noNaN: true })),
        label: words,
        feeling: words,
      }),
      20,
    ),
    links: listOf(fc.record({ fromId: among('card', 31), toId: among('card', 31), label: words }), 8),
  })
  .map(({ stages, lanes, cards, emotions, links }) => ({
    ...emptyJourney,
    stages: tableOf(stages.map((stage, at) => ({ ...blankStage, ...stage, id: `stage${at}`, order: order(at) }))),
    lanes: tableOf(lanes.map((lane, at) => ({ ...blankLane, ...lane, id: `lane${at}`, order: order(at) }))),
    cards: tableOf(cards.map((card, at) => ({ ...card, id: `card${at}`, order: order(at) }))),
    channels: tableOf(
      [0, 1, 2].map((at) => ({ ...blankChannel, id: `channel${at}`, order: order(at), name: `Channel ${at}` })),
    ),
    personas: tableOf([0, 1].map((at) => ({ ...blankPersona, id: `persona${at}`, order: order(at) }))),
    emotions: tableOf(
      emotions.map((emotion, at) => ({ ...blankEmotion, ...emotion, id: `emotion${at}`, order: order(at) })),
    ),
    links: tableOf(links.map((link, at) => ({ ...blankLink, ...link, id: `link${at}` }))),
  }));

export function anyCardWish(): fc.Arbitrary<Omit<Card, 'id' | 'order'>> {
  return fc
    .record({
      kind: fc.constantFrom(...cardKinds),
      stageId: among('stage', 7),
      laneId: among('lane', 7),
      text: words,
      evidence: words,
      isMomentOfTruth: fc.boolean(),
      untilStageId: fc.option(among('stage', 7)),
      mark: fc.option(fc.constantFrom('fail' as const, 'wait' as const)),
      channelId: fc.option(among('channel', 3)),
      duration: fc.option(fc.nat({ max: 5000 })),
      hue,
    })
    .map((wish) => ({ ...blankCard, ...wish }));
}
