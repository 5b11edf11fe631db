import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { takeInSurvey } from '../../shared/edits/metrics.ts';
import { changesOf } from '../../shared/experience/refresh.ts';
import type { ImportOutcome, NameFound } from '../../shared/experience/survey.ts';
import { newId } from '../../shared/journey/id.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { limitsFor } from '../experience/engineLimits.ts';
import { createLocalEngine } from '../experience/localEngine.ts';
import type { SurveyEngine } from '../experience/surveyEngine.ts';
import { rowsIn } from '../files/mapData.ts';
import { createTouchpoints } from './createTouchpoints.ts';
import type { Io } from './io.ts';
import { type MapFile, openMapFile } from './mapFile.ts';
import { exitCodes, type Outcome, type Refusal } from './outcome.ts';
import { overlayOptions } from './overlayOptions.ts';
import { report } from './overlayReport.ts';
import { inspectAsked } from './readingAsked.ts';
import { recipeAsked } from './recipeAsked.ts';
import { sourceNamed, unknownSource } from './sources.ts';
import { type Asked, refusedWith, type Verb, wrongUse } from './verb.ts';

/** `senda overlay MAP --data FILE …`: a survey onto a map, with an account of every row. */
export const overlay: Verb = {
  options: overlayOptions,
  async run(asked, io) {
    for (const option of ['data', 'save'])
      if (!asked.has(option)) return wrongUse(asked.words, 'missing', { option: `--${option}` });
    const opened = await openMapFile(resolve(io.folder, asked.files[0] ?? ''));
    if (!opened.ok) return refusedWith(exitCodes.map, opened.problem, asked.words);
    const engine = createLocalEngine(limitsFor(tmpdir()));
    try {
      return await overlayOn(opened.value, asked, io, engine);
    } finally {
      engine.close();
      await opened.value.close();
    }
  },
};

async function overlayOn(map: MapFile, asked: Asked, io: Io, engine: SurveyEngine): Promise<Outcome> {
  const data = resolve(io.folder, asked.one('data') ?? '');
  const found = await inspectAsked(asked, data, engine);
  if ('code' in found) return found;
  const all = Object.values(map.live.snapshot().sources);
  const refreshed = sourceNamed(all, asked.one('refresh'));
  if (asked.has('refresh') && !refreshed) return unknownSource(asked, all, asked.one('refresh') ?? '', '--refresh');
  const recipe = await recipeAsked(asked, io, found.value, engine, refreshed?.recipe);
  if ('ok' in recipe) return recipe;

  const names = await engine.names(data, recipe, targetsIn(map));
  if (!names.ok) return refusedWith(exitCodes.survey, names.problem, asked.words);
  const created = asked.has('create-touchpoints') ? createTouchpoints(map.live, names.value, asked.words) : [];
  const matches = {
    ...recipe.matches,
    ...Object.fromEntries(created.flatMap(({ names: all, id }) => all.map((name) => [name, id]))),
  };

  const place = placeOf(map, refreshed?.name ?? found.value.fileName, recipe);
  const rowsTo = asked.has('no-rows') ? null : join(map.folder, 'rows.parquet');
  const outcome = await engine.importRows(
    data,
    { ...recipe, matches },
    { metricId: place.metricId, targets: targetsIn(map), rowsTo },
  );
  if (!outcome.ok) return refusedWith(exitCodes.survey, outcome.problem, asked.words);
  if (outcome.value.rowsUsed === 0) return nothingUsed(outcome.value, names.value, asked);
  if (rowsTo) await rowsIn(map.folder).put(place.sourceId, rowsTo);
  const columns = found.value.columns.map(({ name }) => name);
  putOn(map, outcome.value, { name: found.value.fileName, columns }, place);
  const changes = refreshed && changesOf(refreshed, outcome.value, names.value, columns);

  const file = resolve(io.folder, asked.one('save') ?? '');
  const saved = await map.save(file);
  if (!saved.ok) return refusedWith(exitCodes.write, saved.problem, asked.words);
  return report(
    { file, outcome: outcome.value, names: names.value, created, journey: map.live.snapshot(), changes, ...place },
    asked,
  );
}

const targetsIn = (map: MapFile) =>
  Object.values(map.live.snapshot().cards)
    .filter(({ kind }) => kind === 'touchpoint')
    .map(({ id, text }) => ({ id, text }));

interface Place {
  sourceId: string;
  metricId: string;
}

/** The same file measured the same way takes the place of what it showed before. */
function placeOf(map: MapFile, fileName: string, recipe: Recipe): Place {
  const { sources, metrics } = map.live.snapshot();
  const metric = Object.values(metrics).find(
    (known) => isSameMeasure(known, recipe) && known.sourceId !== null && sources[known.sourceId]?.name === fileName,
  );
  return { sourceId: metric?.sourceId ?? newId(), metricId: metric?.id ?? newId() };
}

const isSameMeasure = (metric: Metric, { measure }: Recipe): boolean =>
  metric.kind === measure.kind && metric.formula === measure.formula && metric.name === measure.name;

function putOn(
  map: MapFile,
  outcome: ImportOutcome,
  file: { name: string; columns: string[] },
  { sourceId, metricId }: Place,
): void {
  const { figures, warnings: _, ...rest } = outcome;
  const about = map.live.snapshot().sources[sourceId]?.about ?? '';
  const source = { ...rest, ...file, id: sourceId, about, importedAt: new Date().toISOString() };
  map.live.edit(takeInSurvey({ source, metric: { id: metricId, sourceId, ...outcome.recipe.measure }, figures }));
}

function nothingUsed(outcome: ImportOutcome, names: readonly NameFound[], asked: Asked): Refusal {
  const { rows, rowsUsed, leftOut } = outcome;
  return refusedWith(exitCodes.nothing, { kind: 'no-row-used' }, asked.words, { rows, rowsUsed, leftOut, names });
}
