import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import * as Y from 'yjs';
import { isAssetId } from '../../shared/file/entryNames.ts';
import { aboutMap } from '../../shared/journey/journeyMap.ts';
import { failed } from '../../shared/result.ts';
import { withoutCustomers } from '../../shared/share/withoutCustomers.ts';
import type { SurveyEngine } from '../experience/surveyEngine.ts';
import { fileNameFor } from '../files/fileNameFor.ts';
import type { KeptMap } from '../files/keptMap.ts';
import { assetPath } from '../files/mapFolder.ts';
import { writeCopy } from '../files/shareCopy.ts';
import type { Given } from './door/door.ts';
import { answerGuest } from './guestSurvey.ts';
import type { HostNeeds } from './hostNeeds.ts';

/** What a host needs of an open map: its pictures, its rows, and a copy to take home. */
export const mapNeeds = (
  map: KeptMap,
  engine: SurveyEngine,
): Pick<HostNeeds, 'map' | 'picture' | 'copy' | 'ask' | 'sourcesWithRows'> & { close(): void } => {
  const rows = followRows(map);
  return {
    map,
    picture: (id) => pictureOf(map, id),
    copy: () => copyOf(map),
    sourcesWithRows: rows.list,
    close: rows.close,
    ask: (question) =>
      answerGuest(question, async ({ sourceId, where, period }) => {
        const { sources, metrics } = map.live.snapshot();
        const source = sources[sourceId];
        const path = await map.rows.pathOf(sourceId);
        if (!source || path === null) return failed({ kind: 'survey-rows-missing' });
        const metricId = Object.values(metrics).find((metric) => metric.sourceId === sourceId)?.id ?? sourceId;
        return engine.query(path, source.recipe, { metricId, where, period });
      }),
  };
};

/** Which surveys have rows here, as it was when the map's sources last changed. */
function followRows({ live, rows }: KeptMap): { list(): readonly string[]; close(): void } {
  let known: readonly string[] = [];
  let { sources } = live.snapshot();
  const look = () =>
    void rows.list().then((found) => {
      known = found;
    });
  look();
  const close = live.onSnapshot((journey) => {
    if (journey.sources === sources) return;
    sources = journey.sources;
    look();
  });
  return { list: () => known, close };
}

const pictureTypes: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
};

async function pictureOf(map: KeptMap, id: string): Promise<Given | null> {
  const type = pictureTypes[extname(id)];
  if (!type || !isAssetId(id)) return null;
  const body = await readFile(assetPath(map.folder, id)).catch(() => null);
  return body && { type, body };
}

async function copyOf(map: KeptMap): Promise<Given | null> {
  const folder = await mkdtemp(join(tmpdir(), 'senda-copy-'));
  try {
    const path = join(folder, 'copy.senda');
    const { journey } = withoutCustomers(map.live.snapshot());
    const written = await writeCopy(journey, map.folder, path);
    if (!written.ok) return null;
    const fileName = `${fileNameFor(aboutMap(journey).title) || 'Senda'}.senda`;
    return { type: 'application/vnd.senda+zip', body: await readFile(path), fileName };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Gathers updates and tells them as one: thirty people at ten edits a second are not told three hundred times. */
export function gatherUpdates(tell: (update: Uint8Array) => void): { add(update: Uint8Array): void; close(): void } {
  let gathered: Uint8Array[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  function flush(): void {
    timer = null;
    const updates = gathered;
    gathered = [];
    if (updates.length > 0) tell(Y.mergeUpdates(updates));
  }
  return {
    add(update) {
      gathered.push(update);
      timer ??= setTimeout(flush, 16);
    },
    close() {
      if (timer) clearTimeout(timer);
      flush();
    },
  };
}
