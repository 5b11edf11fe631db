import type { Card } from '../../../shared/journey/card.ts';
import type { ChannelIcon } from '../../../shared/journey/channel.ts';
import type { Basis } from '../../../shared/journey/evidence.ts';
import type { Hue } from '../../../shared/journey/hue.ts';
import type { LaneKind } from '../../../shared/journey/lane.ts';
import type { MapRecord } from '../../../shared/journey/map.ts';

/** A map as a person writes it down: one file per map and language, read from top to bottom. */
export interface MapContent {
  language: 'en' | 'es';
  title: string;
  scenario: string;
  vision?: string;
  owner?: string;
  notice?: string;
  state?: MapRecord['state'];
  persona: PersonaContent;
  /** Key → what it is called and its sign. */
  channels: Record<string, [name: string, icon: ChannelIcon]>;
  /** Key → its title and, when useful, the line below; the order here is the order on the map. */
  lanes: Record<string, { kind: LaneKind; name: string; about?: string; hue?: Hue }>;
  stages: StageContent[];
  links?: { from: string; to: string; label: string; share?: number }[];
}

export interface PersonaContent {
  name: string;
  role: string;
  quote: string;
  wants: string[];
  fears: string[];
  story?: string;
  hue: number;
  portrait: number;
}

export interface StageContent {
  key: string;
  name: string;
  about: string;
  hue?: Hue;
  /** What it consists of; cards of the stage itself then lie across all of them. */
  steps?: StageContent[];
  feelings?: FeelingContent[];
  /** Lane key → its cards. */
  cards?: Record<string, (string | CardContent)[]>;
}

export interface FeelingContent {
  value: number | null;
  label?: string;
  feeling?: string;
  trigger?: string;
  /** Key of the touchpoint that set it off. */
  at?: string;
  basis?: Basis;
}

export interface CardContent
  extends Partial<
    Pick<
      Card,
      | 'note'
      | 'basis'
      | 'evidence'
      | 'contact'
      | 'initiator'
      | 'control'
      | 'isMomentOfTruth'
      | 'owner'
      | 'promise'
      | 'value'
      | 'effort'
      | 'mark'
      | 'hue'
      | 'duration'
      | 'waiting'
      | 'frequency'
    >
  > {
  text: string;
  /** Names the card for links and feelings; it becomes part of its id. */
  key?: string;
  /** Key of the channel. */
  by?: string;
  /** Keys of further channels. */
  alsoBy?: string[];
  /** Key of the last stage or step that it lies across. */
  until?: string;
  tags?: string[];
}
