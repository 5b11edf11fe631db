import type { Card } from './card.ts';
import type { Channel } from './channel.ts';
import type { Comment } from './comment.ts';
import type { Emotion } from './emotion.ts';
import type { Figure } from './figure.ts';
import type { Lane } from './lane.ts';
import type { Link } from './link.ts';
import type { MapRecord } from './map.ts';
import { blankMap } from './map.ts';
import type { Metric } from './metric.ts';
import type { Persona } from './persona.ts';
import type { SavedView } from './savedView.ts';
import type { Source } from './source.ts';
import type { Stage } from './stage.ts';

export interface RecordTypes {
  map: MapRecord;
  personas: Persona;
  stages: Stage;
  lanes: Lane;
  channels: Channel;
  cards: Card;
  emotions: Emotion;
  links: Link;
  comments: Comment;
  metrics: Metric;
  sources: Source;
  figures: Figure;
  views: SavedView;
}

/** Records of one collection by id. */
export type Table<Entry> = { readonly [id: string]: Readonly<Entry> };

/** A whole journey map: plain, immutable data; untouched records stay identical from one version to the next. */
export type JourneyMap = { readonly [Name in keyof RecordTypes]: Table<RecordTypes[Name]> };

export const emptyJourney: JourneyMap = {
  map: { map: blankMap },
  personas: {},
  stages: {},
  lanes: {},
  channels: {},
  cards: {},
  emotions: {},
  links: {},
  comments: {},
  metrics: {},
  sources: {},
  figures: {},
  views: {},
};

/** What is true of the map as a whole. */
export const aboutMap = (journey: JourneyMap): MapRecord => journey.map.map ?? blankMap;
