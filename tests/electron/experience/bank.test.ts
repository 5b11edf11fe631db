import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { aRecipe, cellsOf, createWorkbench, leftOutTotal } from './workbench.ts';

const file = (name: string) =>
  fileURLToPath(new URL(`../../../resources/samples/bank-survey/${name}`, import.meta.url));
const english = file('opening-an-account.csv');
const rows = cellsOf(readFileSync(english, 'utf8'));
const names = ['Proving identity by video', 'Uploading documents', 'Waiting for approval', 'Welcome call'];
const { engine, take } = createWorkbench();

const isNamed = (row: Record<string, string>, name: string) =>
  row['touchpoint']?.trim().toLowerCase() === name.toLowerCase();
const isDated = (row: Record<string, string>) => /^20\d\d-\d\d-\d\d$/.test(row['answered_on'] ?? '');
const rowsOf = new Map(names.map((name) => [name, rows.filter((row) => isNamed(row, name) && isDated(row))]));
const answersOf = (
  name: string,
  column: string,
  max: number,
  min: number,
  isWanted: (row: Record<string, string>) => boolean = () => true,
) =>
  (rowsOf.get(name) ?? [])
    .filter((row) => isWanted(row) && /^\d+$/.test(row[column] ?? ''))
    .map((row) => Number(row[column]))
    .filter((answer) => answer >= min && answer <= max);

const date = { column: 'answered_on', format: 'YYYY-MM-DD', period: 'quarter' as const };

describe('the survey about opening an account', () => {
  it('is understood in English', async () => {
    const found = await engine.inspect(english, null);

    expect(found.ok && found.value.guess).toMatchObject({
      touchpointColumn: 'touchpoint',
      scoreColumn: 'nps',
      measure: { kind: 'nps', scaleMin: 0, scaleMax: 10 },
      date: { column: 'answered_on', format: 'YYYY-MM-DD' },
      segmentColumns: ['customer_type', 'age_group', 'region', 'channel', 'language'],
      commentColumn: 'comment',
    });
  });

  it('is understood in Spanish, from Windows-1252 with semicolons and decimal commas', async () => {
    const found = await engine.inspect(file('apertura-de-cuenta.csv'), null);

    expect(found.ok && found.value.reading).toEqual({
      encoding: 'windows-1252',
      delimiter: ';',
      quote: '"',
      decimal: ',',
    });
    expect(found.ok && found.value.guess).toMatchObject({
      touchpointColumn: 'Punto de contacto',
      scoreColumn: 'Recomendación',
      measure: { kind: 'nps' },
      date: { column: 'Fecha', format: 'DD/MM/YYYY' },
      segmentColumns: ['Tipo de cliente', 'Edad', 'Comunidad', 'Canal', 'Idioma'],
      commentColumn: 'Comentario',
    });
  });

  it('gives the NPS that a loop over the file gives, by segment and quarter', async () => {
    const recipe = aRecipe('nps', {}, { scoreColumn: 'nps', date, segmentColumns: ['channel'], missing: ['99'] });

    const outcome = await take(english, recipe, names);

    const isIn = (figure: (typeof outcome.figures)[number]) => (row: Record<string, string>) => {
      const [year, month] = (row['answered_on'] ?? '').split('-').map(Number);
      const quarter = `${year}-Q${Math.ceil((month ?? 1) / 3)}`;
      return (
        (figure.period === '' || figure.period === quarter) &&
        (!('channel' in figure.segment) || row['channel'] === figure.segment['channel'])
      );
    };
    expect(outcome.figures).toHaveLength(4 * (1 + 4) * (1 + 6));
    for (const figure of outcome.figures) {
      const answers = answersOf(figure.touchpointId, 'nps', 10, 0, isIn(figure));
      const promoters = answers.filter((answer) => answer >= 9).length;
      const detractors = answers.filter((answer) => answer <= 6).length;
      expect(figure.n).toBe(answers.length);
      expect(figure.value).toBeCloseTo((100 * (promoters - detractors)) / answers.length, 9);
    }
  });

  it('gives CSAT and CES by the formula that was chosen', async () => {
    const csat = await take(
      english,
      aRecipe('csat', { scale: { min: 1, max: 5 } }, { scoreColumn: 'csat', date }),
      names,
    );
    const ces = await take(
      english,
      aRecipe('ces', { scale: { min: 1, max: 7 }, goodIs: 'high', formula: 'mean' }, { scoreColumn: 'ces', date }),
      names,
    );

    for (const name of names) {
      const satisfied = answersOf(name, 'csat', 5, 1);
      const effort = answersOf(name, 'ces', 7, 1);
      const figureIn = (outcome: typeof csat) =>
        outcome.figures.find(({ touchpointId, period }) => touchpointId === name && period === '');
      expect(figureIn(csat)?.value).toBeCloseTo(
        (100 * satisfied.filter((answer) => answer >= 4).length) / satisfied.length,
        9,
      );
      expect(figureIn(ces)?.value).toBeCloseTo(effort.reduce((sum, answer) => sum + answer, 0) / effort.length, 9);
    }
  });

  it('says why each row was left out', async () => {
    const outcome = await take(english, aRecipe('nps', {}, { scoreColumn: 'nps', date, missing: ['99'] }), [...names]);

    const rowsFor = (reason: string, detail?: string) =>
      outcome.leftOut
        .filter((left) => left.reason === reason && (detail === undefined || left.detail === detail))
        .reduce((sum, left) => sum + left.rows, 0);
    expect(outcome.rows).toBe(20_000);
    expect(outcome.rowsUsed + leftOutTotal(outcome)).toBe(20_000);
    expect(rowsFor('unmatched', 'Branch party')).toBe(
      rows.filter((row) => row['touchpoint'] === 'Branch party').length,
    );
    expect(rowsFor('no-touchpoint')).toBe(rows.filter((row) => row['touchpoint'] === '').length);
    expect(rowsFor('missing-code', '99')).toBe(
      rows.filter((row) => names.some((name) => isNamed(row, name)) && isDated(row) && row['nps'] === '99').length,
    );
    expect(rowsFor('off-scale', '11')).toBe(
      rows.filter((row) => names.some((name) => isNamed(row, name)) && isDated(row) && row['nps'] === '11').length,
    );
  });
});
