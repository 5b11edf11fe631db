import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { stateOf } from '../../shared/live/stateOf.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { savingProblem } from './fileProblem.ts';
import { writeContainer } from './writeContainer.ts';
import { writeSafely } from './writeSafely.ts';

/** Writes a map without its past, its rows and its picture: what the file holds is what the journey holds. */
export async function writeCopy(journey: JourneyMap, folder: string, path: string): Promise<Result<null>> {
  const contents = { journey, state: stateOf(journey), folder, preview: null };
  try {
    await writeSafely({ path, write: (temporary) => writeContainer(temporary, contents), backups: null });
    return ok(null);
  } catch (error) {
    return failed(savingProblem(error));
  }
}
