import type { Reading } from '../../../shared/journey/recipe.ts';
import { failed, ok } from '../../../shared/result.ts';
import { type Duck, identifier, openDuck, text } from '../duck.ts';
import type { EngineLimits, SurveyResult } from '../surveyEngine.ts';
import { csvReading, type Table } from './table.ts';

/** Parquet as a table of text; lists become tags parted by semicolons, as in other exports. */
export async function parquetTable(
  file: string,
  chosen: Reading | null,
  to: string,
  limits: EngineLimits,
  onDuck: (duck: Duck | null) => void,
): Promise<SurveyResult<Table>> {
  const duck = await openDuck(limits, [file, to], 'as they come');
  onDuck(duck);
  try {
    const columns = await duck.rows(`DESCRIBE SELECT * FROM read_parquet(${text(file)})`);
    const decimal = chosen?.decimal ?? '.';
    const cells = columns.map(([name, type]) => cellSql(String(name), String(type), decimal));
    await duck.run(`COPY (SELECT ${cells.join(', ')} FROM read_parquet(${text(file)}))
      TO ${text(to)} (FORMAT csv, HEADER true, DELIMITER ',', QUOTE '"', ESCAPE '"')`);
    const reading = csvReading(decimal);
    return ok({
      path: to,
      reading,
      encoding: undefined,
      format: 'parquet',
      sheet: undefined,
      headerRow: undefined,
      unreadable: 0,
      places: { first: 1, skipped: [] },
      warnings: [],
      sheets: [],
    });
  } catch (error) {
    if (isDamage(error)) return failed({ kind: 'survey-parquet-damaged' });
    throw error;
  } finally {
    onDuck(null);
    duck.close();
  }
}

function cellSql(name: string, type: string, decimal: Reading['decimal']): string {
  const column = identifier(name);
  const isFraction = /^(DOUBLE|FLOAT|DECIMAL)/.test(type);
  const plain = `${column}::VARCHAR`;
  if (/^VARCHAR\[\]$/.test(type)) return `array_to_string(${column}, '; ') AS ${column}`;
  return `${isFraction && decimal === ',' ? `replace(${plain}, '.', ',')` : plain} AS ${column}`;
}

/** Anything but a full disk or memory, a person's cancel or a missing file is the file's own fault. */
function isDamage(error: unknown): boolean {
  const message = error instanceof Error ? error.message : String(error);
  return !/out of memory|no space left|max_temp_directory_size|interrupt|no such file|no files found/i.test(message);
}
