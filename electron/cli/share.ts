import { resolve } from 'node:path';
import { usualSmallest, withoutCustomers } from '../../shared/share/withoutCustomers.ts';
import { choices, type TakenAlong, usuallyTaken } from '../../shared/share/writtenByHand.ts';
import { numberIn } from '../../shared/text/words.ts';
import { isSameFile } from '../files/sameFile.ts';
import { writeCopy } from '../files/shareCopy.ts';
import { openMapFile, shortName } from './mapFile.ts';
import { done, exitCodes } from './outcome.ts';
import { type Asked, refusedWith, type Verb, wrongUse, wrongValue } from './verb.ts';

/** `senda share MAP --to FILE`: a copy without customers, and an account of what stayed behind. */
export const share: Verb = {
  options: {
    to: { type: 'string' },
    smallest: { type: 'string' },
    with: { type: 'string' },
    without: { type: 'string' },
  },
  async run(asked, io) {
    const { words, language } = asked;
    if (!asked.has('to')) return wrongUse(words, 'missing', { option: '--to' });
    const smallest = Number(asked.one('smallest') ?? usualSmallest);
    if (!Number.isInteger(smallest) || smallest < 2 || smallest > 1000)
      return wrongValue(words, '--smallest', asked.one('smallest') ?? '', '2 … 1000');
    const taken = takenAsked(asked);
    if (taken === null)
      return wrongValue(
        words,
        '--with, --without',
        [asked.one('with'), asked.one('without')].join(' '),
        choices.join(', '),
      );
    const from = resolve(io.folder, asked.files[0] ?? '');
    const file = resolve(io.folder, asked.one('to') ?? '');
    if (await isSameFile(file, from)) return refusedWith(exitCodes.write, { kind: 'share-over-itself' }, words);
    const opened = await openMapFile(from);
    if (!opened.ok) return refusedWith(exitCodes.map, opened.problem, words);
    const { live, folder, close } = opened.value;
    const { journey, account } = withoutCustomers(live.snapshot(), smallest, taken);
    const written = await writeCopy(journey, folder, file);
    await close();
    if (!written.ok) return refusedWith(exitCodes.write, written.problem, words);
    const print = (amount: number) => numberIn(language).format(amount);
    return done({ file, ...account }, [
      words('cli.shared', {
        file: shortName(file),
        figures: print(account.figures),
        rows: print(account.rows),
        quotes: print(account.quotes),
        small: print(account.smallFigures),
        others: print(account.otherFigures),
        smallest,
      }),
    ]);
  },
};

/** `--with quotes,comments --without notes`: what people wrote themselves; null for a word that is none of it. */
function takenAsked(asked: Asked): TakenAlong | null {
  const listed = (option: string) =>
    asked
      .one(option)
      ?.split(',')
      .map((word) => word.trim()) ?? [];
  const isKnown = (word: string) => choices.some((choice) => choice === word);
  const [more, less] = [listed('with'), listed('without')];
  if (![...more, ...less].every(isKnown)) return null;
  const pairs = choices.map((choice) => [
    choice,
    (usuallyTaken[choice] || more.includes(choice)) && !less.includes(choice),
  ]);
  return { ...usuallyTaken, ...Object.fromEntries(pairs) };
}
