import { failed } from '../../shared/result.ts';
import { commentsIn } from './comments.ts';
import { createDucks } from './ducks.ts';
import { problemOf } from './engineProblem.ts';
import { queryRows } from './keepRows.ts';
import { createReaders } from './readers.ts';
import type { EngineLimits, Progress, SurveyEngine, SurveyResult } from './surveyEngine.ts';

/** The engine in this process. One question at a time: DuckDB uses every core for one anyway. */
export function createLocalEngine(limits: EngineLimits): SurveyEngine {
  const listeners = new Set<(progress: Progress) => void>();
  const ducks = createDucks(limits);
  const tell = (progress: Progress) => {
    for (const listener of listeners) listener(progress);
  };
  const readers = createReaders(ducks, limits, tell);
  let isCancelled = false;
  let queue: Promise<unknown> = Promise.resolve();

  function oneByOne<Value>(work: () => Promise<SurveyResult<Value>>): Promise<SurveyResult<Value>> {
    const answer = queue.then(async () => {
      isCancelled = false;
      const timer = setInterval(() => {
        const progress = ducks.running()?.progress();
        if (progress) tell(progress);
      }, 300);
      try {
        return await work();
      } catch (error) {
        // What stumbled over one question may not answer the next.
        ducks.close();
        return failed(isCancelled ? { kind: 'survey-cancelled' } : problemOf(error));
      } finally {
        clearInterval(timer);
        ducks.rest();
      }
    });
    queue = answer;
    return answer;
  }

  return {
    // A look at a piece of a file needs no database, so it waits for nobody.
    inspect: (file, reading) => safely(() => readers.inspect(file, reading)),
    names: (file, recipe, targets) => oneByOne(() => readers.names(file, recipe, targets)),
    lookup: (file, columns, codes) => safely(() => readers.lookup(file, columns, codes)),
    importRows: (file, recipe, options) => oneByOne(() => readers.importRows(file, recipe, options)),
    query: (rowsFile, recipe, question) =>
      oneByOne(async () => queryRows(await ducks.forRows(rowsFile), rowsFile, recipe, question)),
    comments: (rowsFile, recipe, question) =>
      oneByOne(async () => commentsIn(await ducks.forRows(rowsFile), rowsFile, recipe, question)),
    cancel(file) {
      if (file === undefined) {
        isCancelled = true;
        ducks.running()?.interrupt();
      }
      readers.interrupt(file);
    },
    onProgress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      ducks.running()?.interrupt();
      listeners.clear();
      void queue.then(ducks.close);
      void readers.close();
    },
  };
}

async function safely<Value>(work: () => Promise<SurveyResult<Value>>): Promise<SurveyResult<Value>> {
  try {
    return await work();
  } catch (error) {
    return failed(problemOf(error));
  }
}
