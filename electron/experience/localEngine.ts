import { failed } from '../../shared/result.ts';
import { commentsIn } from './comments.ts';
import { createDucks } from './ducks.ts';
import { problemOf } from './engineProblem.ts';
import { queryRows } from './keepRows.ts';
import { createReaders } from './readers.ts';
import type { EngineLimits, Progress, SurveyEngine, SurveyResult } from './surveyEngine.ts';

/** A question about a file that waits for its turn, or has it. */
interface Asked {
  readonly file: string;
  isCancelled: boolean;
}

/** The engine in this process. One question at a time: DuckDB uses every core for one anyway. */
export function createLocalEngine(limits: EngineLimits): SurveyEngine {
  const listeners = new Set<(progress: Progress) => void>();
  const ducks = createDucks(limits);
  const tell = (progress: Progress) => {
    for (const listener of listeners) listener(progress);
  };
  const readers = createReaders(ducks, limits, tell);
  const asked = new Set<Asked>();
  let running: Asked | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  function oneByOne<Value>(file: string, work: () => Promise<SurveyResult<Value>>): Promise<SurveyResult<Value>> {
    const mine = { file, isCancelled: false };
    asked.add(mine);
    const answer = queue.then(async () => {
      if (mine.isCancelled) return failed({ kind: 'survey-cancelled' });
      running = mine;
      const timer = setInterval(() => {
        const duck = ducks.running();
        // Said between two statements, it was heard by neither.
        if (mine.isCancelled) duck?.interrupt();
        else if (duck) tell(duck.progress());
      }, 300);
      try {
        const found = await work();
        return mine.isCancelled ? failed({ kind: 'survey-cancelled' }) : found;
      } catch (error) {
        // What stumbled over one question may not answer the next.
        ducks.close();
        return failed(mine.isCancelled ? { kind: 'survey-cancelled' } : problemOf(error));
      } finally {
        clearInterval(timer);
        running = null;
        ducks.rest();
      }
    });
    queue = answer.catch(() => null).then(() => asked.delete(mine));
    return answer;
  }

  return {
    // A look at a piece of a file needs no database, so it waits for nobody.
    inspect: (file, reading) => safely(() => readers.inspect(file, reading)),
    names: (file, recipe, targets) => oneByOne(file, () => readers.names(file, recipe, targets)),
    lookup: (file, columns, codes) => safely(() => readers.lookup(file, columns, codes)),
    importRows: (file, recipe, options) => oneByOne(file, () => readers.importRows(file, recipe, options)),
    query: (rowsFile, recipe, question) =>
      oneByOne(rowsFile, async () => queryRows(await ducks.forRows(rowsFile), rowsFile, recipe, question)),
    comments: (rowsFile, recipe, question) =>
      oneByOne(rowsFile, async () => commentsIn(await ducks.forRows(rowsFile), rowsFile, recipe, question)),
    cancel(file) {
      for (const one of asked) if (one.file === file) one.isCancelled = true;
      if (running?.isCancelled) ducks.running()?.interrupt();
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
