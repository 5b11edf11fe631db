import { resolve } from 'node:path';
import { unplacedCards } from '../../shared/journey/cell.ts';
import { aboutMap, type JourneyMap } from '../../shared/journey/journeyMap.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { openMapFile } from './mapFile.ts';
import { done, exitCodes, type Outcome } from './outcome.ts';
import { refusedWith, type Verb } from './verb.ts';

/** `senda check FILE`: what is in a map, and what opening it had to repair. */
export const check: Verb = {
  options: {},
  async run({ files, words }, io): Promise<Outcome> {
    const path = resolve(io.folder, files[0] ?? '');
    const opened = await openMapFile(path);
    if (!opened.ok) return refusedWith(exitCodes.map, opened.problem, words);
    const { live, warnings, close } = opened.value;
    const journey = live.snapshot();
    await close();
    const counts = Object.fromEntries(
      Object.entries(journey).map(([name, table]) => [name, Object.keys(table).length]),
    );
    const touchpoints = Object.values(journey.cards).filter(({ kind }) => kind === 'touchpoint').length;
    const unplaced = unplacedCards(journey).map(({ id, kind, text }) => ({ id, kind, text }));
    const told = warnings.map((warning) => ({ ...warning, sentence: sentenceFor(warning, words) }));
    const title = aboutMap(journey).title;
    const isSound = told.length === 0 && unplaced.length === 0;
    return done({ file: path, title, counts: { ...counts, touchpoints }, unplaced, warnings: told }, [
      words('cli.checked', { title: title || words('cli.untitled'), touchpoints, ...shown(journey) }),
      ...told.map(({ sentence }) => sentence),
      ...(unplaced.length > 0
        ? [words('cli.unplaced', { count: unplaced.length }), ...unplaced.map(({ text }) => `  ${text}`)]
        : []),
      ...(isSound ? [words('cli.sound')] : []),
    ]);
  },
};

const shown = (journey: JourneyMap) => ({
  stages: size(journey.stages),
  lanes: size(journey.lanes),
  cards: size(journey.cards),
  figures: size(journey.figures),
});

const size = (table: object): number => Object.keys(table).length;
