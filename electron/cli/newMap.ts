import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { Language } from '../../shared/text/language.ts';
import { newMapState } from '../files/newMap.ts';
import { createStarterMaps } from '../files/starterMaps.ts';
import type { Io } from './io.ts';
import { type MapFile, newMapFile, openMapFile, shortName } from './mapFile.ts';
import { done, exitCodes, type Outcome, refused } from './outcome.ts';
import { type Asked, refusedWith, type Verb, wrongUse } from './verb.ts';

/** `senda new FILE`: a map to begin with. It never writes over a file. */
export const newMap: Verb = {
  options: { template: { type: 'string' } },
  async run(asked, io): Promise<Outcome> {
    const path = withEnding(resolve(io.folder, asked.files[0] ?? ''));
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    if (isThere)
      return refused(
        exitCodes.write,
        { kind: 'file-exists' },
        asked.words('cli.wrong.exists', { file: shortName(path) }),
      );
    const name = asked.one('template') ?? 'blank';
    const map = await mapFrom(name, asked.language, io);
    if (!map.ok) return notThere(name, asked, io, map.problem);
    try {
      const saved = await map.value.save(path);
      if (!saved.ok) return refusedWith(exitCodes.write, saved.problem, asked.words);
      const file = shortName(path);
      return done({ file: path, template: name, language: asked.language }, [asked.words('cli.made', { file })]);
    } finally {
      await map.value.close();
    }
  },
};

const withEnding = (path: string): string => (/\.senda$/i.test(path) ? path : `${path}.senda`);

async function mapFrom(name: string, language: Language, io: Io): Promise<Result<MapFile>> {
  const path = await createStarterMaps(join(io.resources, 'templates')).pathOf(name, language);
  if (path !== null) return openMapFile(path);
  return name === 'blank' ? ok(await newMapFile(newMapState(language))) : failed({ kind: 'starter-missing' });
}

async function notThere(name: string, asked: Asked, io: Io, problem: { kind: string }): Promise<Outcome> {
  if (problem.kind !== 'starter-missing') return refusedWith(exitCodes.map, problem, asked.words);
  const files = await readdir(join(io.resources, 'templates')).catch(() => []);
  const names = new Set([
    'blank',
    ...files.filter((file) => file.endsWith('.senda')).map((file) => file.split('.')[0] ?? ''),
  ]);
  return wrongUse(asked.words, 'template', { name, allowed: [...names].join(', ') });
}
