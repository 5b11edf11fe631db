import { readdirSync } from 'node:fs';
import { createLocalEngine } from '../../electron/experience/localEngine.ts';
import { definitionOf } from '../../shared/experience/definition.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { aRecipe, targets, threads } from './importEntry.ts';

/** What a small computer gives to a survey. */
const memoryLimit = '512MB';

/** Every row is another customer: the most that can be asked of little memory. */
function customers(): Recipe {
  const measure = definitionOf('count', { formula: 'customers' });
  if (!measure.ok) throw new Error(measure.problem.kind);
  return { ...aRecipe(), measure: measure.value, scoreColumn: '', customerColumn: 'answer_id', missing: [] };
}

const recipes = { nps: aRecipe, customers };
const engineIn = (folder: string) => createLocalEngine({ threads, memoryLimit, temporaryFolder: folder });
const options = () => ({ metricId: 'm', targets: targets(), rowsTo: null });

/** Takes a file in, and says how often and how steadily it told of itself. */
export async function take(
  file: string,
  folder: string,
  kind: keyof typeof recipes,
): Promise<{ told: number; silence: number; rows: number }> {
  const engine = engineIn(folder);
  let [told, silence, last] = [0, 0, performance.now()];
  engine.onProgress(() => {
    told++;
    silence = Math.max(silence, performance.now() - last);
    last = performance.now();
  });
  const outcome = await engine.importRows(file, recipes[kind](), options());
  engine.close();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  const everybody = outcome.value.figures.filter(
    ({ segment, period }) => period === '' && !Object.keys(segment).length,
  );
  return { told, silence, rows: everybody.reduce((sum, { n }) => sum + (n ?? 0), 0) };
}

/** Leaves half-way, and says how long that took and what stayed on the disk. */
export async function leave(file: string, folder: string): Promise<{ took: number; left: number }> {
  const engine = engineIn(folder);
  const before = readdirSync(folder).length;
  let cancelled = 0;
  const stop = setTimeout(() => {
    cancelled = performance.now();
    engine.cancel(file);
  }, 20_000);
  const outcome = await engine.importRows(file, recipes.customers(), options());
  clearTimeout(stop);
  const took = performance.now() - cancelled;
  engine.close();
  if (outcome.ok || cancelled === 0) throw new Error('It was over before it could be left');
  return { took, left: readdirSync(folder).length - before };
}
