import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createLocalEngine } from '../../../electron/experience/localEngine.ts';
import type { SurveyEngine } from '../../../electron/experience/surveyEngine.ts';
import { definitionOf, type Known } from '../../../shared/experience/definition.ts';
import type { ImportOutcome } from '../../../shared/experience/survey.ts';
import type { MetricKind } from '../../../shared/journey/metric.ts';
import { blankRecipe, type Recipe } from '../../../shared/journey/recipe.ts';

/** An engine and a folder for survey files, gone after the tests of a file. */
export function createWorkbench() {
  const folder = mkdtempSync(join(tmpdir(), 'senda-survey-'));
  const engine: SurveyEngine = createLocalEngine({ memoryLimit: '1GB', threads: 2, temporaryFolder: folder });
  let last = 0;
  afterAll(() => {
    engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const put = (content: string | Buffer, name = `survey-${++last}.csv`): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const take = async (path: string, recipe: Recipe, names: readonly string[]): Promise<ImportOutcome> => {
    const targets = names.map((text) => ({ id: text, text }));
    const outcome = await engine.importRows(path, recipe, { metricId: 'm', targets, rowsTo: null });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    return outcome.value;
  };
  return { folder, engine, put, take };
}

export function aRecipe(kind: MetricKind = 'nps', known: Known = {}, changes: Partial<Recipe> = {}): Recipe {
  const measure = definitionOf(kind, known);
  if (!measure.ok) throw new Error(measure.problem.kind);
  return {
    ...blankRecipe,
    reading: { encoding: 'utf-8', delimiter: ',', quote: '"', decimal: '.' },
    touchpointColumn: 'touchpoint',
    measure: measure.value,
    scoreColumn: 'score',
    ...changes,
  };
}

/** The rows of a file as the test reads them by itself: simple commas, and quotes with line breaks in them. */
export function cellsOf(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (const sign of `${text.replace(/\r\n/g, '\n')}\n`) {
    const row = rows.at(-1) ?? [];
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted || (sign !== ',' && sign !== '\n')) cell += sign;
    else {
      row.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    }
  }
  const [header = [], ...body] = rows;
  return body
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

export const leftOutTotal = (outcome: ImportOutcome): number =>
  outcome.leftOut.reduce((sum, { rows }) => sum + rows, 0);
