import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from 'atomically';
import { z } from 'zod/mini';
import { type Theme, themeSchema } from '../shared/bridge/contract.ts';
import { type Language, languageSchema } from '../shared/text/language.ts';

const boundsSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().check(z.minimum(400)),
  height: z.int().check(z.minimum(300)),
  isMaximized: z.boolean(),
});
export type Bounds = z.infer<typeof boundsSchema>;

const settingsSchema = z.object({
  /** null: as the system speaks. */
  language: z.catch(z.nullable(languageSchema), null),
  theme: z.catch(themeSchema, 'system'),
  /** Under which the person signs what they write for colleagues; '' until they said. */
  name: z.catch(z.string(), ''),
  bounds: z.catch(z.nullable(boundsSchema), null),
});
export type SettingsRecord = z.infer<typeof settingsSchema>;

export interface Settings {
  read(): SettingsRecord;
  language(): Language;
  theme(): Theme;
  name(): string;
  change(change: Partial<SettingsRecord>): Promise<void>;
}

/** What Senda remembers about this machine. A damaged file costs the settings, never the start. */
export function createSettings(folder: string, systemLanguage: () => string): Settings {
  const path = join(folder, 'settings.json');
  let record = readRecord(path);
  let written: Promise<unknown> = Promise.resolve();
  return {
    read: () => record,
    language: () => record.language ?? (systemLanguage().toLowerCase().startsWith('es') ? 'es' : 'en'),
    theme: () => record.theme,
    name: () => record.name,
    async change(change) {
      record = { ...record, ...change };
      const text = `${JSON.stringify(record, null, 2)}\n`;
      written = written.then(() => writeFile(path, text)).catch(() => {});
      await written;
    },
  };
}

function readRecord(path: string): SettingsRecord {
  const blank: SettingsRecord = { language: null, theme: 'system', name: '', bounds: null };
  try {
    return { ...blank, ...settingsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) };
  } catch {
    // Not there at the first start, or damaged: both begin anew.
    return blank;
  }
}
