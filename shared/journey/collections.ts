import { blankCard, cardSchema } from './card.ts';
import { blankChannel, channelSchema } from './channel.ts';
import { blankComment, commentSchema } from './comment.ts';
import { blankEmotion, emotionSchema } from './emotion.ts';
import { figureSchema } from './figure.ts';
import { blankLane, laneSchema } from './lane.ts';
import { blankLink, linkSchema } from './link.ts';
import { blankMap, mapSchema } from './map.ts';
import { blankMetric, metricSchema } from './metric.ts';
import { blankPersona, personaSchema } from './persona.ts';
import { blankSavedView, savedViewSchema } from './savedView.ts';
import { sourceSchema } from './source.ts';
import { blankStage, stageSchema } from './stage.ts';

/**
 * The tables of a map, and how each is shared. `fields` merge one by one; in them, `texts` are the fields that two
 * people may type in at once and `sets` those to which two people may add at once. A `whole` record is computed,
 * not typed: its newest version wins. `blank` is what a field is that nobody wrote yet, or that a
 * merge or a hand-written file left out: part of the file format, so a new blank needs a migration.
 */
export const collections = {
  map: { schema: mapSchema, texts: ['title', 'scenario', 'vision', 'notice'], sets: [], blank: blankMap, whole: false },
  personas: {
    schema: personaSchema,
    texts: ['name', 'role', 'quote', 'wants', 'fears', 'story'],
    sets: [],
    blank: blankPersona,
    whole: false,
  },
  stages: { schema: stageSchema, texts: ['name', 'about'], sets: [], blank: blankStage, whole: false },
  lanes: {
    schema: laneSchema,
    texts: ['name', 'about'],
    sets: [],
    blank: { ...blankLane, kind: 'note' },
    whole: false,
  },
  channels: { schema: channelSchema, texts: ['name'], sets: [], blank: blankChannel, whole: false },
  cards: {
    schema: cardSchema,
    texts: ['text', 'note', 'evidence', 'promise'],
    sets: ['tags', 'addresses', 'otherChannels'],
    blank: { ...blankCard, kind: 'note' },
    whole: false,
  },
  emotions: {
    schema: emotionSchema,
    texts: ['label', 'feeling', 'trigger'],
    sets: [],
    blank: blankEmotion,
    whole: false,
  },
  links: { schema: linkSchema, texts: ['label'], sets: [], blank: blankLink, whole: false },
  comments: { schema: commentSchema, texts: ['text'], sets: [], blank: blankComment, whole: false },
  metrics: { schema: metricSchema, texts: [], sets: [], blank: blankMetric, whole: false },
  sources: { schema: sourceSchema, texts: [], sets: [], blank: {}, whole: true },
  figures: { schema: figureSchema, texts: [], sets: [], blank: {}, whole: true },
  views: { schema: savedViewSchema, texts: [], sets: [], blank: blankSavedView, whole: false },
} as const;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];
