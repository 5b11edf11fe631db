import { join } from 'node:path';
import { app } from 'electron';
import { ok } from '../../shared/result.ts';
import type { RecentMaps } from '../files/recentMaps.ts';
import { createStarterMaps, type StarterMaps } from '../files/starterMaps.ts';
import type { Settings } from '../settings.ts';
import type { AnswersTo } from './answer.ts';
import { type Asker, mapOf } from './asker.ts';

export interface Starters {
  readonly samples: StarterMaps;
  readonly templates: StarterMaps;
}

export const createStarters = (resources: string): Starters => ({
  samples: createStarterMaps(join(resources, 'samples')),
  templates: createStarterMaps(join(resources, 'templates')),
});

export interface AppNeeds {
  readonly settings: Settings;
  readonly recents: RecentMaps;
  readonly starters: Starters;
  /** Menu and windows follow a new language or theme. */
  onSettings(): void;
}

export const appAnswers = (needs: AppNeeds): AnswersTo<Asker, 'app.start' | 'settings.change'> => ({
  async 'app.start'(asker) {
    const language = needs.settings.language();
    await asker.window?.opening;
    const hasMap = mapOf(asker) !== null;
    const isVisiting = !hasMap && asker.window?.visit != null;
    // The wall of maps costs a look into every one of them: a window that shows a map does without.
    const [recents, samples, templates] =
      hasMap || isVisiting
        ? [[], [], []]
        : await Promise.all([
            needs.recents.list(),
            needs.starters.samples.list(language),
            needs.starters.templates.list(language),
          ]);
    return ok({
      version: app.getVersion(),
      language,
      theme: needs.settings.theme(),
      name: needs.settings.name(),
      recents,
      samples,
      templates,
      hasMap,
      isVisiting,
    });
  },
  async 'settings.change'(_asker, { language, theme, name }) {
    await needs.settings.change({
      ...(language && { language }),
      ...(theme && { theme }),
      ...(name !== undefined && { name: name.trim() }),
    });
    needs.onSettings();
    return ok(null);
  },
});
