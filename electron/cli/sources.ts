import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { byOrder } from '../../shared/journey/order.ts';
import type { Source } from '../../shared/journey/source.ts';
import { calendarDays, dayText } from '../../shared/text/days.ts';
import { numberIn } from '../../shared/text/words.ts';
import { leftOutCsv } from '../experience/leftOutCsv.ts';
import { savingProblem } from '../files/fileProblem.ts';
import { openMapFile } from './mapFile.ts';
import { done, exitCodes, type Outcome } from './outcome.ts';
import { type Asked, refusedWith, type Verb, wrongValue } from './verb.ts';

/** `senda sources MAP`: which files the figures come from, how old they are, and what of them was left out. */
export const sources: Verb = {
  options: { 'left-out': { type: 'string' }, source: { type: 'string' } },
  async run(asked, io): Promise<Outcome> {
    const opened = await openMapFile(resolve(io.folder, asked.files[0] ?? ''));
    if (!opened.ok) return refusedWith(exitCodes.map, opened.problem, asked.words);
    const all = Object.values(opened.value.live.snapshot().sources).sort(byOrder);
    await opened.value.close();
    const chosen = sourceNamed(all, asked.one('source'));
    if (asked.has('source') && !chosen) return unknownSource(asked, all, asked.one('source') ?? '');
    const to = asked.one('left-out');
    const source = chosen ?? all[0];
    if (to !== undefined && source) {
      try {
        await writeFile(resolve(io.folder, to), leftOutCsv(source, asked.words));
      } catch (error) {
        return refusedWith(exitCodes.write, savingProblem(error), asked.words);
      }
    }
    return done(
      { sources: all.map(described) },
      all.map((each) => lineOf(each, asked)),
    );
  },
};

/** By its id, or by the name of its file; the newest of several. */
export function sourceNamed(all: readonly Source[], name: string | undefined): Source | null {
  const fitting = all.filter((source) => source.id === name || source.name === name);
  return fitting.sort((a, b) => (a.importedAt > b.importedAt ? -1 : 1))[0] ?? null;
}

export const unknownSource = ({ words }: Asked, all: readonly Source[], name: string, option = '--source') =>
  wrongValue(words, option, name, all.map((source) => source.name).join(', ') || '–');

const described = ({ id, name, sha256, rows, rowsUsed, leftOut, from, to, importedAt, hasRows }: Source) => ({
  ...{ id, name, sha256, rows, rowsUsed, leftOut, from, to, importedAt, hasRows },
  ageInDays: Math.max(0, calendarDays(new Date(importedAt), new Date())),
});

function lineOf(source: Source, { words, language }: Asked): string {
  const print = (amount: number) => numberIn(language).format(amount);
  const { name, from, to, importedAt, sha256 } = source;
  return words('cli.source', {
    name,
    used: print(source.rowsUsed),
    rows: print(source.rows),
    span: [from, to].filter(Boolean).join(' – ') || '–',
    day: dayText(new Date(importedAt)),
    hash: sha256.slice(0, 8),
  });
}
