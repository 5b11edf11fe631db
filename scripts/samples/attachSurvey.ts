import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { limitsFor } from '../../electron/experience/engineLimits.ts';
import { createLocalEngine } from '../../electron/experience/localEngine.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';

export interface SurveyContent {
  /** Becomes part of ids; letters and hyphens. */
  key: string;
  file: string;
  /** Publisher, licence, "invented": in the language of the map. */
  about: string;
  recipe: Recipe;
  importedAt: string;
  /** Where the rows go, as Parquet; null leaves them out of the file. */
  rowsTo: string | null;
}

/**
 * Lays a survey over a map by the import that the app and its command line use: no figure in a shipped map was typed
 * by a person.
 */
export async function attachSurvey(journey: JourneyMap, survey: SurveyContent): Promise<JourneyMap> {
  // One thread keeps the rows in their order, so that the same survey always gives the same file.
  const limits = { ...limitsFor(mkdtempSync(join(tmpdir(), 'senda-samples-'))), threads: 1 };
  const engine = createLocalEngine(limits);
  const targets = Object.values(journey.cards)
    .filter(({ kind }) => kind === 'touchpoint')
    .map(({ id, text }) => ({ id, text }));
  const sourceId = `source-${survey.key}`;
  const metricId = `metric-${survey.key}`;
  const read = await engine.importRows(survey.file, survey.recipe, { metricId, targets, rowsTo: survey.rowsTo });
  engine.close();
  if (!read.ok) throw new Error(`${survey.file}: ${JSON.stringify(read.problem)}`);
  const { figures, warnings, ...outcome } = read.value;
  if (warnings.length > 0) throw new Error(`${survey.file}: ${JSON.stringify(warnings)}`);
  const order = `a${Object.keys(journey.metrics).length}`;
  const source = {
    ...outcome,
    id: sourceId,
    order,
    name: basename(survey.file),
    about: survey.about,
    importedAt: survey.importedAt,
  };
  const byId = figures.map((figure) => [figure.id, figure] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...journey,
    sources: { ...journey.sources, [sourceId]: source },
    metrics: { ...journey.metrics, [metricId]: { ...survey.recipe.measure, id: metricId, order, sourceId } },
    figures: { ...journey.figures, ...Object.fromEntries(byId) },
  };
}
