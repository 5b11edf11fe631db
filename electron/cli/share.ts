import { resolve } from 'node:path';
import { usualSmallest, withoutCustomers } from '../../shared/share/withoutCustomers.ts';
import { numberIn } from '../../shared/text/words.ts';
import { writeCopy } from '../files/shareCopy.ts';
import { openMapFile, shortName } from './mapFile.ts';
import { done, exitCodes } from './outcome.ts';
import { refusedWith, type Verb, wrongUse, wrongValue } from './verb.ts';

/** `senda share MAP --to FILE`: a copy without customers, and an account of what stayed behind. */
export const share: Verb = {
  options: { to: { type: 'string' }, smallest: { type: 'string' } },
  async run(asked, io) {
    const { words, language } = asked;
    if (!asked.has('to')) return wrongUse(words, 'missing', { option: '--to' });
    const smallest = Number(asked.one('smallest') ?? usualSmallest);
    if (!Number.isInteger(smallest) || smallest < 2 || smallest > 1000)
      return wrongValue(words, '--smallest', asked.one('smallest') ?? '', '2 … 1000');
    const from = resolve(io.folder, asked.files[0] ?? '');
    const file = resolve(io.folder, asked.one('to') ?? '');
    if (file === from) return refusedWith(exitCodes.write, { kind: 'share-over-itself' }, words);
    const opened = await openMapFile(from);
    if (!opened.ok) return refusedWith(exitCodes.map, opened.problem, words);
    const { live, folder, close } = opened.value;
    const { journey, account } = withoutCustomers(live.snapshot(), smallest);
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
