import { tmpdir } from 'node:os';
import { join } from 'node:path';
import './webCrypto.ts';
import { ok, type Tagged } from '../shared/result.ts';
import type { Language } from '../shared/text/language.ts';
import { sentenceFor } from '../shared/text/sentences.ts';
import { createWords, type Words } from '../shared/text/words.ts';
import { limitsFor } from './experience/engineLimits.ts';
import { createLocalEngine } from './experience/localEngine.ts';
import { createKeptMap, type KeptMap } from './files/keptMap.ts';
import { openMap } from './files/openMap.ts';
import { recover } from './files/recover.ts';
import { placeFor, type ServedPlace } from './servedPlace.ts';
import { hostAddresses } from './workshop/addresses.ts';
import { loadPages } from './workshop/door/pages.ts';
import { startWorkshop, type Workshop } from './workshop/host.ts';
import { mapNeeds } from './workshop/hosting.ts';
import { createNotebook, recall, writeMemory } from './workshop/memory.ts';

/*
 * A map for browsers, from a machine without a display
 *
 * The window of such a machine is any browser: the host of a workshop serves the same workspace, through the same door,
 * and whoever opens the address may edit everything. There is no Electron in it, and nobody leads. The map is a file like
 * any other and saves itself.
 */
export interface ServeWish {
  readonly file: string;
  readonly address: string;
  /** 0: any. */
  readonly port: number;
  /** Where the guests' page lies. */
  readonly pages: string;
  /** Where the journals of served maps lie: what was written when the machine stops is there again at the next start. */
  readonly maps: string;
  readonly language: Language;
  log(text: string): void;
  /** The address to open, and each new one once the old has lost its worth. */
  onAddress(url: string): void;
}

export interface Serving {
  /** Sends everybody home and saves the map; a sentence where it could not be saved. */
  close(): Promise<string | null>;
}

export type Served = { readonly ok: true; readonly value: Serving } | { readonly ok: false; readonly sentence: string };

export async function serve(wish: ServeWish): Promise<Served> {
  const words = createWords(wish.language).t as Words;
  const refuse = (problem: Tagged): Served => ({ ok: false, sentence: sentenceFor(problem, words) });
  if (!hostAddresses().some(({ address }) => address === wish.address)) return refuse({ kind: 'workshop-no-address' });
  const place = await placeFor(wish.maps, wish.file);
  const opened = await openOrRecover(wish, place.folder);
  if (!opened.ok) {
    await place.leave();
    return refuse(opened.problem);
  }
  const map = await createKeptMap(opened.value, {
    backups: join(wish.maps, 'backups'),
    now: () => new Date(),
    preview: async () => null,
    onFileChanged: (_key, _name, state) => state.kind === 'failed' && wish.log(`save: ${state.problem.kind}`),
    onMerged() {},
    onSaved() {},
  });
  try {
    const close = await host(map, wish);
    return { ok: true, value: { close: () => close().then(() => put(map, place, words)) } };
  } catch (error) {
    await map.close();
    await place.leave();
    return refuse({ kind: 'workshop-cannot-listen', code: (error as NodeJS.ErrnoException).code ?? '' } as Tagged);
  }
}

async function host(map: KeptMap, { address, port, pages, log, onAddress }: ServeWish): Promise<() => Promise<void>> {
  const engine = createLocalEngine(limitsFor(tmpdir()));
  const { close: stopFollowing, ...hosted } = mapNeeds(map, engine);
  let workshop: Workshop | null = null;
  const notebook = createNotebook(
    (memory) => writeMemory(map.folder, memory),
    () => workshop?.memory() ?? null,
  );
  let told = '';
  let renewal: ReturnType<typeof setTimeout> | undefined;
  function tell(): void {
    const running = workshop?.running();
    if (!running || running.joinUrl === told) return;
    told = running.joinUrl;
    onAddress(told);
    // Nobody sits here to ask for a new code when this one has run out.
    clearTimeout(renewal);
    renewal = setTimeout(() => workshop?.act({ kind: 'code.renew' }), running.codeEndsAt - running.now);
  }
  try {
    workshop = await startWorkshop({
      ...hosted,
      pages: await loadPages(pages),
      ...{ address, port, log },
      facilitator: 'Senda',
      isLed: false,
      rules: { newcomers: 'editor', mayTakeCopy: true },
      // Whoever was in when the machine stopped comes back with their ticket.
      memory: await recall(map.folder),
      now: Date.now,
      onLearnt: notebook.note,
      written: notebook.settle,
      window: { changed: tell, edited() {}, pointed() {}, reacted() {} },
    });
  } catch (error) {
    stopFollowing();
    engine.close();
    throw error;
  }
  const open = workshop;
  tell();
  return async () => {
    clearTimeout(renewal);
    stopFollowing();
    await open.close();
    await notebook.settle();
    engine.close();
  };
}

/** After a crash what the file lacks is in the journal. */
async function openOrRecover({ file, log }: ServeWish, folder: string): Promise<Awaited<ReturnType<typeof openMap>>> {
  const left = await recover(folder, (error) =>
    log(`recover: ${error instanceof Error ? error.message : String(error)}`),
  );
  const own = left.find(({ path }) => path === file);
  if (!own) return openMap(file, folder);
  log('recover: the journal had what the file lacked');
  return ok(own);
}

/** What the file would not take stays in the folder, which is named then. */
async function put(map: KeptMap, place: ServedPlace, words: Words): Promise<string | null> {
  await map.close();
  const state = map.fileState();
  if (map.hasUnsaved() && state.kind === 'failed') {
    await place.release();
    return `${sentenceFor(state.problem, words)} (${place.folder})`;
  }
  await place.leave();
  return null;
}
