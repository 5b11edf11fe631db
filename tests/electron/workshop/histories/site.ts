import type { Door, DoorNeeds } from '../../../../electron/workshop/door/door.ts';
import { startWorkshop, type Workshop } from '../../../../electron/workshop/host.ts';
import type { Handed } from '../../../../electron/workshop/hostNeeds.ts';
import { createNotebook, type Memory } from '../../../../electron/workshop/memory.ts';
import type { Reach } from '../../../../electron/workshop/visiting/reach.ts';
import { createLiveMap } from '../../../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../../../shared/live/liveMap.ts';
import type { Chance } from '../../../builders/chance.ts';
import type { MadeUpTime } from './clock.ts';
import type { Network } from './network.ts';

/** A machine that holds the workshop, or held it. */
export interface Site {
  /** `10.0.0.7:3` */
  readonly host: string;
  readonly address: string;
  readonly live: LiveMap;
  readonly workshop: Workshop;
  readonly door: DoorNeeds;
  /** What a crash leaves. */
  disk(): { readonly memory: Memory; readonly state: Uint8Array };
  isOn: boolean;
}

export interface SiteNeeds {
  readonly time: MadeUpTime;
  readonly network: Network;
  readonly chance: Chance;
  readonly host: string;
  readonly state: Uint8Array;
  readonly memory: Memory | null;
  readonly handed?: Handed | undefined;
  readonly isElsewhere?: boolean | undefined;
  /** The way to other hosts, as long as it is on. */
  reach(isOn: () => boolean): Reach;
}

const nothing = () => {};

export async function openSite({ time, network, chance, host, ...needs }: SiteNeeds): Promise<Site> {
  const live = createLiveMap(needs.state);
  const { take, inFile } = journalled(live, time, chance);
  const address = host.replace(/:.*$/, '');
  const slowly = () => new Promise<void>((resolve) => time.later(resolve, 1 + chance.below(20)));
  let door: DoorNeeds | null = null;
  let site: Site | null = null;
  let noted: Memory | null = needs.memory;
  const notebook = createNotebook(
    async (memory) => {
      // As it was when the writing began.
      const text = JSON.stringify(memory);
      await slowly();
      noted = JSON.parse(text) as Memory;
    },
    () => site?.workshop.memory() ?? null,
  );
  const openDoor = async (wish: DoorNeeds): Promise<Door> => {
    door = wish;
    network.host(host, wish.onSocket);
    return { host, port: 1, close: async () => network.host(host, null) };
  };
  const workshop = await startWorkshop(
    {
      map: { live, take },
      ...{ pages: new Map(), address, port: 1, facilitator: 'Ana', memory: needs.memory, handed: needs.handed },
      isElsewhere: needs.isElsewhere,
      rules: { newcomers: 'editor', mayTakeCopy: false },
      ...{ now: time.now, log: nothing, onLearnt: notebook.note, written: notebook.settle },
      ...{ picture: async () => null, copy: async () => null, sourcesWithRows: () => [] },
      ask: async () => ({ ok: true, value: [] }),
      window: { changed: nothing, edited: nothing, pointed: nothing, reacted: nothing },
      reach: needs.reach(() => site?.isOn ?? true),
    },
    openDoor,
  );
  if (!door) throw new Error('No door');
  site = {
    ...{ host, address, live, workshop, door, isOn: true },
    disk: () => ({ memory: JSON.parse(JSON.stringify(noted ?? workshop.memory())) as Memory, state: inFile() }),
  };
  notebook.note();
  return site;
}

/** Everything is on the disk a few milliseconds after it was done, in its order. */
function journalled(live: LiveMap, time: MadeUpTime, chance: Chance) {
  const file = createLiveMap(live.state());
  let last = Promise.resolve();
  live.onChange(({ update }) => {
    const before = last;
    last = before
      .then(() => new Promise<void>((resolve) => time.later(resolve, 1 + chance.below(8))))
      .then(() => void file.receive(update, 'peer'));
  });
  return {
    inFile: () => file.state(),
    async take(update: Uint8Array): Promise<boolean> {
      const isTaken = live.receive(update, 'peer');
      await last;
      return isTaken;
    },
  };
}
