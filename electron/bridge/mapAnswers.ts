import { readFile } from 'node:fs/promises';
import type { FileState, Reply } from '../../shared/bridge/contract.ts';
import { isAssetId } from '../../shared/file/entryNames.ts';
import { writeRecords } from '../../shared/live/firstSight.ts';
import { failed, ok } from '../../shared/result.ts';
import type { Language } from '../../shared/text/language.ts';
import { chooseFile, choosePlace } from '../files/chooseFile.ts';
import { fileProblem } from '../files/fileProblem.ts';
import type { HandedFiles } from '../files/handedFiles.ts';
import type { KeptMap } from '../files/keptMap.ts';
import { assetPath } from '../files/mapFolder.ts';
import { newMapState } from '../files/newMap.ts';
import { openCopy, openNew } from '../files/openMap.ts';
import type { Desk } from '../windows/desk.ts';
import type { AnswersTo } from './answer.ts';
import type { AppNeeds } from './appAnswers.ts';
import { type Asker, mapOf } from './asker.ts';

export interface MapNeeds extends Pick<AppNeeds, 'settings' | 'recents' | 'starters'> {
  readonly desk: Desk;
  readonly handed: HandedFiles;
}

type Opening = 'map.new' | 'map.open' | 'map.openRecent' | 'map.openSample';
type Keeping = 'map.read' | 'map.update' | 'map.save' | 'map.saveAs' | 'asset.read';

/** Requests that bring a map into a window. */
export const openingAnswers = ({ desk, settings, recents, starters, handed }: MapNeeds): AnswersTo<Asker, Opening> => {
  async function showCopy(path: string | null, asker: Asker): Promise<Reply<null>> {
    if (path === null) return failed({ kind: 'starter-missing' });
    const opened = await openCopy(path, desk.maps);
    if (!opened.ok) return opened;
    await desk.showMap(opened.value, asker.window);
    return ok(null);
  }
  return {
    async 'map.new'(asker, { template }) {
      const path = await starters.templates.pathOf(template, settings.language());
      if (path !== null) return showCopy(path, asker);
      if (template !== '' && template !== 'blank') return failed({ kind: 'starter-missing' });
      const opened = await openNew(newMapState(settings.language()), desk.maps);
      if (!opened.ok) return opened;
      await desk.showMap(opened.value, asker.window);
      return ok(null);
    },
    async 'map.open'(asker) {
      const path = await chooseFile(asker.window?.window ?? null, settings.language());
      return path === null ? ok(null) : desk.showFile(path, asker.window);
    },
    async 'map.openRecent'(asker, { token }) {
      const path = recents.pathOf(token) ?? handed.pathOf(token);
      if (path === null) return failed({ kind: 'file-missing' });
      return desk.showFile(path, asker.window);
    },
    'map.openSample': async (asker, { name }) =>
      showCopy(await starters.samples.pathOf(name, settings.language()), asker),
  };
};

/** Requests about the map that a window holds. */
export const keepingAnswers = ({ settings, desk }: Pick<MapNeeds, 'settings' | 'desk'>): AnswersTo<Asker, Keeping> => ({
  'map.read': (asker) =>
    withMap(asker, async (map) => {
      const sourcesWithRows = await map.rows.list();
      // Nothing is waited for from here on: what is merged after this, the window hears of as soon as it has this.
      return ok({
        state: map.live.state(),
        records: writeRecords(map.live.snapshot()),
        fileName: map.fileName(),
        fileState: map.fileState(),
        isRecovered: map.isRecovered,
        warnings: map.warnings,
        sourcesWithRows,
      });
    }),
  'map.update': (asker, { update }) =>
    withMap(asker, async (map) => ((await map.take(update)) ? ok(null) : failed({ kind: 'update-damaged' }))),
  'map.save': (asker) =>
    withMap(asker, async (map) =>
      map.path() === null ? saveAs(asker, map, desk, settings.language()) : ok(await map.save()),
    ),
  'map.saveAs': (asker) => withMap(asker, (map) => saveAs(asker, map, desk, settings.language())),
  'asset.read': (asker, { id }) =>
    withMap(asker, async (map) => {
      if (!isAssetId(id)) return failed({ kind: 'asset-missing' });
      try {
        return ok(new Uint8Array(await readFile(assetPath(map.folder, id))));
      } catch (error) {
        const problem = fileProblem(error);
        return failed(problem.kind === 'file-missing' ? { kind: 'asset-missing' } : problem);
      }
    }),
});

async function saveAs(asker: Asker, map: KeptMap, desk: Desk, language: Language): Promise<Reply<FileState>> {
  const path = await choosePlace(asker.window?.window ?? null, map, language);
  if (path === null) return ok(map.fileState());
  const known = await desk.open.withFile(path);
  // Two maps in one file would push each other out of it.
  if (known && known.map !== map) return failed({ kind: 'file-open-elsewhere' });
  return ok(await map.saveAs(path));
}

async function withMap<Value>(asker: Asker, answer: (map: KeptMap) => Promise<Reply<Value>>): Promise<Reply<Value>> {
  const map = mapOf(asker);
  return map ? answer(map) : failed({ kind: 'no-map' });
}
