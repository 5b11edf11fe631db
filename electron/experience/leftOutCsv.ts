import { csvText } from '../../shared/csv/csvText.ts';
import type { Source } from '../../shared/journey/source.ts';
import type { Words } from '../../shared/text/words.ts';

/** Why rows of a source were not used, as a table for spreadsheets; its rows and the used ones are all rows. */
export function leftOutCsv({ leftOut, rows, rowsUsed }: Source, words: Words): string {
  const reasonOf = (reason: Source['leftOut'][number]['reason']) =>
    String(words(`cli.reason.${reason}`, { detail: '…' }));
  return csvText([
    [words('survey.sources.csv.reason'), words('survey.sources.csv.value'), words('survey.sources.csv.rows')],
    ...leftOut.map((left) => [reasonOf(left.reason), left.detail, left.rows]),
    [words('survey.sources.csv.used'), '', rowsUsed],
    [words('survey.sources.csv.all'), '', rows],
  ]);
}
