import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import type { RunningWorkshop } from '../../shared/bridge/workshopRequests.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import type { Result } from '../../shared/result.ts';
import type { Reaction } from '../../shared/workshop/act.ts';
import type { SurveyQuestion } from '../../shared/workshop/messages.ts';
import type { Presence } from '../../shared/workshop/presence.ts';
import type { Rules } from '../../shared/workshop/room.ts';
import type { Given } from './door/door.ts';
import type { Pages } from './door/pages.ts';
import type { HostedMap } from './map/sharedMap.ts';
import type { Memory } from './memory.ts';
import type { Ears } from './recording/runRecording.ts';
import type { Reach } from './visiting/reach.ts';

/** What the facilitator's window is told. */
export interface WindowEars {
  changed(running: RunningWorkshop): void;
  edited(update: Uint8Array): void;
  pointed(people: Presence[]): void;
  reacted(personId: string, reaction: Reaction, aboutId: string | null): void;
}

export interface Handed {
  readonly key: string;
  /** The old host said that it is over there. */
  onHost(): void;
  /** It is not hosted here, because the old host never said so, or because it goes on there after all. */
  onBack(how: 'unheard' | 'heard'): void;
}

/** What a host is given, so that it knows neither windows nor files. */
export interface HostNeeds {
  readonly map: HostedMap;
  readonly pages: Pages;
  readonly address: string;
  /** 0: any. */
  readonly port: number;
  readonly facilitator: string;
  /** False where nobody sits at the host: its own seat is empty then. */
  readonly isLed?: boolean;
  readonly rules: Rules;
  /** Of a workshop that was cut short. */
  readonly memory: Memory | null;
  readonly window: WindowEars;
  /** Keeps what happens, to be seen again; without one nothing is kept. */
  readonly recording?: Ears | undefined;
  now(): number;
  log(text: string): void;
  picture(id: string): Promise<Given | null>;
  copy(): Promise<Given | null>;
  sourcesWithRows(): readonly string[];
  ask(question: SurveyQuestion): Promise<Result<Figure[], BridgeProblem>>;
  /** The workshop comes from another host, who knows this key. */
  readonly handed?: Handed | undefined;
  /** It went on to another host before a crash, as the memory says: whoever comes is sent on there. */
  readonly isElsewhere?: boolean | undefined;
  /** Something is different that must outlive a crash. */
  onLearnt(): void;
  /** When all of that is written down; left out where nothing is. */
  written?(): Promise<void>;
  /** The map as it was when the workshop began. */
  readonly before?: Uint8Array | null;
  /** The way to other hosts, which tests make up. */
  readonly reach?: Reach;
}
