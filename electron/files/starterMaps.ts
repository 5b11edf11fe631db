import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StarterMap } from '../../shared/bridge/contract.ts';
import { aboutDocument } from '../../shared/live/aboutDocument.ts';
import { openDocument } from '../../shared/live/openDocument.ts';
import type { Language } from '../../shared/text/language.ts';
import { previewAddress } from './preview.ts';
import { readContainer } from './readContainer.ts';

/** The maps that come with Senda: `resources/samples/<name>.<language>.senda`, and templates alike. */
export interface StarterMaps {
  list(language: Language): Promise<StarterMap[]>;
  /** The file of that name in the person's language, else in English; null when there is none. */
  pathOf(name: string, language: Language): Promise<string | null>;
}

export function createStarterMaps(folder: string): StarterMaps {
  const read = new Map<string, Promise<StarterMap | null>>();
  const readOnce = (name: string, path: string) => {
    const known = read.get(path) ?? readStarter(name, path);
    read.set(path, known);
    return known;
  };
  return {
    async list(language) {
      const found = await filesIn(folder);
      const names = [...new Set(found.map((file) => file.slice(0, file.indexOf('.'))))];
      const starters = await Promise.all(
        names.map((name) => readOnce(name, join(folder, inLanguage(found, name, language)))),
      );
      return starters.filter((starter): starter is StarterMap => starter !== null);
    },
    async pathOf(name, language) {
      const found = await filesIn(folder);
      // Compared with what is there, never joined into a path: a name is not a way out of the folder.
      const file = inLanguage(found, name, language);
      return found.includes(file) ? join(folder, file) : null;
    },
  };
}

function inLanguage(found: string[], name: string, language: Language): string {
  const own = `${name}.${language}.senda`;
  return found.includes(own) ? own : `${name}.en.senda`;
}

async function readStarter(name: string, path: string): Promise<StarterMap | null> {
  const map = await readContainer(path, null);
  if (!map.ok) return null;
  const { document, state, preview } = map.value;
  const { title, scenario } = aboutDocument(document ?? openDocument(state));
  return { name, title, about: scenario, preview: previewAddress(preview) };
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((file) => /^[\w-]+\.(en|es)\.senda$/.test(file)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
