import type { Inspection } from '../../shared/experience/survey.ts';
import type { Reading } from '../../shared/journey/recipe.ts';
import type { HandedFiles } from '../files/handedFiles.ts';
import type { Progress, SurveyEngine, SurveyResult } from './surveyEngine.ts';

/** Looks at files, which wait for no turn: each tells of its own reading, and is stopped by itself. */
export function createInspecting(
  engine: Pick<SurveyEngine, 'inspect' | 'cancel' | 'onProgress'>,
  handed: Pick<HandedFiles, 'pathOf'>,
) {
  const looks = new Map<string, number>();

  return {
    async look(
      path: string,
      reading: Reading | null,
      onProgress: (progress: Progress) => void,
    ): Promise<SurveyResult<Inspection>> {
      looks.set(path, (looks.get(path) ?? 0) + 1);
      const quiet = engine.onProgress((progress) => progress.file === path && onProgress(progress));
      try {
        return await engine.inspect(path, reading);
      } finally {
        quiet();
        looks.set(path, (looks.get(path) ?? 1) - 1);
      }
    },
    stop(token: string): void {
      const path = handed.pathOf(token);
      if (path !== null && (looks.get(path) ?? 0) > 0) engine.cancel(path);
    },
  };
}
