import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Argument, Reply } from '../../shared/bridge/contract.ts';
import type { SurveyRequests } from '../../shared/bridge/surveyRequests.ts';
import type { Target } from '../../shared/experience/matchNames.ts';
import type { ImportOutcome } from '../../shared/experience/survey.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { failed, ok } from '../../shared/result.ts';
import type { Language } from '../../shared/text/language.ts';
import { announce } from '../bridge/announce.ts';
import type { AnswersTo } from '../bridge/answer.ts';
import { type Asker, mapOf } from '../bridge/asker.ts';
import type { HandedFiles } from '../files/handedFiles.ts';
import type { KeptMap } from '../files/keptMap.ts';
import { createInspecting } from './inspecting.ts';
import { placeIn } from './leftovers.ts';
import type { Progress, SurveyEngine, SurveyResult } from './surveyEngine.ts';
import { createTurns } from './turns.ts';

export interface SurveyNeeds {
  readonly engine: SurveyEngine;
  readonly handed: HandedFiles;
  language(): Language;
  /** Shows the system's dialog. */
  choose(asker: Asker, language: Language, what: 'survey' | 'lookup'): Promise<string | null>;
}

const preview = 'preview';

/** Requests about survey files: tokens become paths here, and rows stay on this side of the bridge. */
export function surveyAnswers(
  needs: SurveyNeeds,
): AnswersTo<Asker, Exclude<keyof SurveyRequests, 'map.share' | 'map.savePoints' | 'survey.saveLeftOut'>> {
  const { engine, handed } = needs;
  const turns = createTurns(engine);
  const tell = (asker: Asker, token: string) => telling(asker, token, handed.pathOf(token));
  const inspecting = createInspecting(engine, handed);

  return {
    'survey.choose': (asker) => choosing(needs, asker),
    'survey.inspect': (asker, { token, reading }) =>
      withFile(handed, token, (path) => inspecting.look(path, reading, tell(asker, token))),
    'survey.names': (asker, { token, recipe }) =>
      withFile(handed, token, (path) =>
        turns.take({ token, file: path }, tell(asker, token), () => engine.names(path, recipe, targetsIn(asker))),
      ),
    'survey.chooseLookup': async (asker, { token, recipe }) => {
      const lookupPath = await needs.choose(asker, needs.language(), 'lookup');
      if (lookupPath === null) return ok(null);
      return withFile(handed, token, async (path) => {
        const codes = await turns.take({ token, file: path }, tell(asker, token), () =>
          engine.names(path, { ...recipe, lookup: null }, []),
        );
        if (!codes.ok) return codes;
        const lookup = await engine.lookup(
          lookupPath,
          null,
          codes.value.map(({ name }) => name),
        );
        return lookup.ok ? ok({ lookup: lookup.value }) : lookup;
      });
    },
    'survey.preview': (asker, { token, recipe, newTouchpoints }) =>
      withFile(handed, token, (path) =>
        turns.take({ token, file: path }, tell(asker, token), () =>
          engine.importRows(path, recipe, {
            metricId: preview,
            targets: targetsIn(asker, newTouchpoints),
            rowsTo: null,
          }),
        ),
      ),
    'survey.import': (asker, { token, recipe, sourceId, metricId, keepRows, newTouchpoints }) =>
      withFile(handed, token, (path) =>
        turns.take({ token, file: path }, tell(asker, token), () =>
          importing(asker, keepRows ? sourceId : null, (rowsTo) =>
            engine.importRows(path, recipe, { metricId, targets: targetsIn(asker, newTouchpoints), rowsTo }),
          ),
        ),
      ),
    'survey.query': (asker, question) => querying(engine, asker, question),
    'survey.comments': (asker, question) => commenting(engine, asker, question),
    'survey.cancel': async (_asker, { token }) => {
      turns.cancel(token);
      inspecting.stop(token);
      return ok(null);
    },
  };
}

async function choosing(needs: SurveyNeeds, asker: Asker): Promise<Reply<SurveyRequests['survey.choose']>> {
  const path = await needs.choose(asker, needs.language(), 'survey');
  return ok(path === null ? null : needs.handed.add(path));
}

/** The engine tells of every file that it reads; a window hears of its own. */
const telling =
  (asker: Asker, token: string, path: string | null) =>
  ({ file, ...progress }: Progress): void => {
    if (file === undefined || file === path) announce(asker.page, 'survey.progress', { token, ...progress });
  };

async function withFile<Value>(
  handed: HandedFiles,
  token: string,
  answer: (path: string) => Promise<Reply<Value>>,
): Promise<Reply<Value>> {
  const path = handed.pathOf(token);
  return path === null ? failed({ kind: 'survey-not-found' }) : answer(path);
}

/** Touchpoints of the window's map, as it is at this moment, and those that the import will create. */
function targetsIn(asker: Asker, created: readonly Target[] = []): Target[] {
  const cards = Object.values(mapOf(asker)?.live.snapshot().cards ?? {});
  return [...cards.filter(({ kind }) => kind === 'touchpoint').map(({ id, text }) => ({ id, text })), ...created];
}

/** Rows are written aside and put beside the map when everything went well. */
async function importing(
  asker: Asker,
  sourceId: string | null,
  run: (rowsTo: string | null) => Promise<SurveyResult<ImportOutcome>>,
): Promise<SurveyResult<ImportOutcome>> {
  const map = mapOf(asker);
  if (sourceId === null || !map) return run(null);
  const rowsTo = placeIn(tmpdir(), 'parquet');
  try {
    const outcome = await run(rowsTo);
    if (!outcome.ok) return outcome;
    const put = await map.rows.put(sourceId, rowsTo);
    if (!put.ok) return failed({ kind: put.problem.kind });
    map.touch();
    return outcome;
  } finally {
    await rm(rowsTo, { force: true });
  }
}

async function querying(
  engine: SurveyEngine,
  asker: Asker,
  { sourceId, where, period }: { sourceId: string; where: { column: string; value: string }[]; period: string },
): Promise<Reply<SurveyRequests['survey.query']>> {
  const map = mapOf(asker);
  const source = map?.live.snapshot().sources[sourceId];
  const rows = (await map?.rows.pathOf(sourceId)) ?? null;
  if (!map || !source || rows === null) return failed({ kind: 'survey-rows-missing' });
  const figures = await engine.query(rows, source.recipe, { metricId: metricOf(map, sourceId), where, period });
  return figures.ok ? ok({ figures: figures.value }) : figures;
}

async function commenting(
  engine: SurveyEngine,
  asker: Asker,
  question: Argument<'survey.comments'>,
): Promise<Reply<SurveyRequests['survey.comments']>> {
  const kept = await rowsOf(asker, question.sourceId);
  return kept ? engine.comments(kept.rows, kept.recipe, question) : failed({ kind: 'survey-rows-missing' });
}

async function rowsOf(asker: Asker, sourceId: string): Promise<{ rows: string; recipe: Recipe } | null> {
  const map = mapOf(asker);
  const recipe = map?.live.snapshot().sources[sourceId]?.recipe;
  const rows = (await map?.rows.pathOf(sourceId)) ?? null;
  return recipe && rows !== null ? { rows, recipe } : null;
}

const metricOf = (map: KeptMap, sourceId: string): string =>
  Object.values(map.live.snapshot().metrics).find((metric) => metric.sourceId === sourceId)?.id ?? sourceId;
