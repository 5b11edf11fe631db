import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { measurePoints } from '../../shared/experience/measurePoints.ts';
import { numberIn } from '../../shared/text/words.ts';
import { limitsFor } from '../experience/engineLimits.ts';
import { createLocalEngine } from '../experience/localEngine.ts';
import { fiveCounts } from '../export/fiveCounts.ts';
import { savingProblem } from '../files/fileProblem.ts';
import { rowsIn } from '../files/mapData.ts';
import { openMapFile, shortName } from './mapFile.ts';
import { done, exitCodes } from './outcome.ts';
import { refusedWith, type Verb, wrongUse } from './verb.ts';

/** `senda metrics MAP --to FILE.json`: the figures as TheyDo exchanges them. */
export const metrics: Verb = {
  options: { to: { type: 'string' } },
  async run(asked, io) {
    const { words, language } = asked;
    if (!asked.has('to')) return wrongUse(words, 'missing', { option: '--to' });
    const opened = await openMapFile(resolve(io.folder, asked.files[0] ?? ''));
    if (!opened.ok) return refusedWith(exitCodes.map, opened.problem, words);
    const { live, folder, close } = opened.value;
    const engine = createLocalEngine(limitsFor(tmpdir()));
    const journey = live.snapshot();
    const written = measurePoints(journey, await fiveCounts(engine, journey, rowsIn(folder).pathOf));
    engine.close();
    await close();
    const file = resolve(io.folder, asked.one('to') ?? '');
    try {
      await writeFile(file, `${JSON.stringify(written, null, 2)}\n`);
    } catch (error) {
      return refusedWith(exitCodes.write, savingProblem(error), words);
    }
    const points = written.metrics.reduce((sum, { dataPoints }) => sum + dataPoints.length, 0);
    const print = (amount: number) => numberIn(language).format(amount);
    const said = words('cli.points', {
      points: print(points),
      metrics: print(written.metrics.length),
      file: shortName(file),
    });
    return done({ file, metrics: written.metrics.length, points }, [said]);
  },
};
