import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Recipe } from '../../../../shared/journey/recipe.ts';
import { createWorkbench, leftOutTotal } from '../workbench.ts';

const { engine, put, take, folder } = createWorkbench();

async function guessed(content: string): Promise<{ path: string; recipe: Recipe }> {
  const path = put(content);
  const found = await engine.inspect(path, null);
  if (!found.ok || !found.value.guess) throw new Error('nothing guessed');
  return { path, recipe: found.value.guess };
}

describe('a wide file, one column per touchpoint', () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({
    id: index + 1,
    date: `2025-03-${String(1 + (index % 28)).padStart(2, '0')}`,
    region: index % 2 === 0 ? 'North' : 'South',
    branch: index % 5 === 0 ? '' : String(index % 11),
    app: index % 7 === 0 ? '99' : String((index * 3) % 11),
    phone: index % 4 === 0 ? 'N/A' : String((index * 7) % 11),
  }));
  const wide = `id,date,region,nps_branch,nps_mobile_app,nps_phone\n${rows
    .map(({ id, date, region, branch, app, phone }) => [id, date, region, branch, app, phone].join(','))
    .join('\n')}\n`;

  it('is seen as such, with the touchpoints named after what tells the columns apart', async () => {
    const { recipe } = await guessed(wide);

    expect(recipe.wide?.columns).toEqual([
      { column: 'nps_branch', name: 'Branch' },
      { column: 'nps_mobile_app', name: 'Mobile app' },
      { column: 'nps_phone', name: 'Phone' },
    ]);
    expect(recipe).toMatchObject({ touchpointColumn: '', scoreColumn: '', segmentColumns: ['region'] });
    expect(recipe.measure.kind).toBe('nps');
    expect([...recipe.missing].sort()).toEqual(['99', 'N/A']);
  });

  it('counts the answers of each touchpoint, and every blank', async () => {
    const { path, recipe } = await guessed(wide);

    const outcome = await take(path, recipe, ['Branch', 'Mobile app', 'Phone']);

    const nps = (cells: string[]) => {
      const scores = cells.filter((cell) => cell !== '' && cell !== 'N/A' && cell !== '99').map(Number);
      const share = (holds: (score: number) => boolean) => (100 * scores.filter(holds).length) / scores.length;
      return { n: scores.length, value: share((score) => score >= 9) - share((score) => score <= 6) };
    };
    const all = outcome.figures.filter(({ period, segment }) => period === '' && Object.keys(segment).length === 0);
    for (const [name, column] of [
      ['Branch', 'branch'],
      ['Mobile app', 'app'],
      ['Phone', 'phone'],
    ] as const) {
      const expected = nps(rows.map((row) => row[column]));
      const figure = all.find(({ touchpointId }) => touchpointId === name);
      expect(figure?.n).toBe(expected.n);
      expect(figure?.value).toBeCloseTo(expected.value, 8);
    }
    expect(outcome.rows).toBe(120);
    expect(outcome.rowsUsed + leftOutTotal(outcome)).toBe(120);
    expect(outcome.leftOut).toEqual(
      expect.arrayContaining([
        { reason: 'missing-code', detail: 'N/A', rows: 10 },
        { reason: 'missing-code', detail: '99', rows: 6 },
        { reason: 'no-score', detail: '', rows: 8 },
      ]),
    );
    expect(outcome.recipe).toMatchObject({ touchpointColumn: '', scoreColumn: '', wide: recipe.wide });
  });

  it('gives its names with as many answers as there are lines', async () => {
    const { path, recipe } = await guessed(wide);

    const names = await engine.names(path, recipe, []);

    expect(names.ok && names.value.map(({ name, rows: count }) => [name, count])).toEqual([
      ['Branch', 40],
      ['Mobile app', 40],
      ['Phone', 40],
    ]);
  });

  it('counts a line that cannot be read as all the answers that were on it', async () => {
    const { path, recipe } = await guessed(`${wide}41,2025-03-01,North\n`);

    const outcome = await take(path, recipe, ['Branch']);

    expect(outcome.rows).toBe(123);
    expect(outcome.leftOut).toContainEqual({ reason: 'unreadable', detail: '', rows: 3 });
    expect(outcome.rowsUsed + leftOutTotal(outcome)).toBe(123);
  });

  it.each([
    [
      [
        'How satisfied were you with the branch?',
        'How satisfied were you with the app?',
        'How satisfied were you with the phone line?',
      ],
      ['Branch', 'App', 'Phone line'],
    ],
    [
      ['Q5 ¿Qué tal? [Caja]', 'Q5 ¿Qué tal? [Web]', 'Q5 ¿Qué tal? [Teléfono]'],
      ['Caja', 'Web', 'Teléfono'],
    ],
    [
      ['Pagar', 'Recoger', 'Devolver'],
      ['Pagar', 'Recoger', 'Devolver'],
    ],
  ])('takes the touchpoints out of %j', async (headers, names) => {
    const { recipe } = await guessed(`${headers.join(';')}\n${'5;4;3\n1;2;3\n4;4;5\n'.repeat(10)}`);

    expect(recipe.wide?.columns.map(({ name }) => name)).toEqual(names);
  });

  it('is not seen in a long file with several questions', async () => {
    const { recipe } = await guessed(`punto_contacto,nps,csat,ces\n${'Caja,9,4,6\nWeb,3,2,5\n'.repeat(20)}`);

    expect(recipe.wide).toBeUndefined();
    expect(recipe.touchpointColumn).toBe('punto_contacto');
  });
});

describe('answers in words', () => {
  const said = ['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', "Don't know", 'Very dissatisfied', 'Meh'];
  const long = `touchpoint,satisfaction\n${Array.from({ length: 70 }, (_, index) => `${index % 2 ? 'Desk' : 'App'},${said[index % 7]}`).join('\n')}\n`;

  it('are scored as guessed, and what nobody knows is left out under its own name', async () => {
    const { path, recipe } = await guessed(long);

    const outcome = await take(path, recipe, ['Desk', 'App']);

    expect(recipe).toMatchObject({ scoreColumn: 'satisfaction', measure: { kind: 'csat', scaleMin: 1, scaleMax: 5 } });
    expect(recipe.answers).toMatchObject({ 'Very satisfied': 5, Neutral: 3, "Don't know": null });
    expect(outcome.rowsUsed).toBe(50);
    const [first] = outcome.figures;
    expect(first).toMatchObject({ n: 25, value: 40 });
    expect(outcome.leftOut).toEqual([
      { reason: 'missing-code', detail: "Don't know", rows: 10 },
      { reason: 'missing-code', detail: 'Meh', rows: 10 },
    ]);
  });

  it('are scored as a person says', async () => {
    const { path, recipe } = await guessed(long);

    const answers = { ...recipe.answers, Meh: 3, Neutral: null };
    const outcome = await take(path, { ...recipe, answers }, ['Desk', 'App']);

    expect(outcome.rowsUsed).toBe(50);
    expect(outcome.leftOut).toContainEqual({ reason: 'missing-code', detail: 'Neutral', rows: 10 });
  });

  it('work in wide files, too', async () => {
    const { path, recipe } = await guessed(
      `¿Qué tal? [Caja],¿Qué tal? [Web],¿Qué tal? [Citas]\n${'Muy satisfecho,Satisfecha,NS/NC\nNeutral,Insatisfecho,Muy satisfecho\n'.repeat(6)}`,
    );

    const outcome = await take(path, recipe, ['Caja', 'Web', 'Citas']);

    expect(outcome.figures.map(({ touchpointId, n }) => [touchpointId, n])).toEqual([
      ['Caja', 12],
      ['Citas', 6],
      ['Web', 12],
    ]);
  });
});

describe('comments', () => {
  it('go into the file without markup and without persons, unless somebody wants them', async () => {
    const { path } = await guessed(
      `touchpoint,nps,comment\nDesk,9,"<p>Call <b>me</b> at 612 345 678 &amp; write to ana@correo.es</p>"\n`,
    );
    const recipe = {
      ...(await guessed(`touchpoint,nps,comment\n${'Desk,9,x\n'.repeat(20)}`)).recipe,
      commentColumn: 'comment',
    };

    const kept = async (personal?: 'keep') => {
      const to = join(folder, `kept-${personal ?? 'masked'}.parquet`);
      const targets = [{ id: 'Desk', text: 'Desk' }];
      await engine.importRows(
        path,
        { ...recipe, ...(personal && { personal }) },
        { metricId: 'm', targets, rowsTo: to },
      );
      return commentsIn(to);
    };

    expect(await kept()).toEqual(['Call me at [phone] & write to [e-mail]']);
    expect(await kept('keep')).toEqual(['Call me at 612 345 678 & write to ana@correo.es']);
  });
});

it('words of persons that are refused as a score are not told, but counted', async () => {
  const { recipe } = await guessed(`touchpoint,nps\n${'Desk,9\n'.repeat(20)}`);
  const path = put('touchpoint,nps\nDesk,9\nDesk,call 612 345 678\nDesk,ana@correo.es\nDesk,meh\n');

  const outcome = await take(path, recipe, ['Desk']);

  expect(outcome.leftOut).toEqual([
    { reason: 'no-score', detail: 'meh', rows: 1 },
    { reason: 'no-score', detail: '…', rows: 2 },
  ]);
});

async function commentsIn(file: string): Promise<unknown[]> {
  const { openDuck, text } = await import('../../../../electron/experience/duck.ts');
  const duck = await openDuck({ memoryLimit: '500MB', threads: 1, temporaryFolder: '/tmp' }, [file]);
  const rows = await duck.rows(`SELECT comment FROM read_parquet(${text(file)})`);
  duck.close();
  return rows.map(([comment]) => comment);
}

describe('results that are published with their number of answers', () => {
  it('are seen as such, and averaged by weight', async () => {
    const { path, recipe } = await guessed('touchpoint,nps,respondents\nDesk,-20,100\nDesk,40,300\nApp,12.5,80\n');

    const outcome = await take(path, recipe, ['Desk', 'App']);

    expect(recipe).toMatchObject({ scoreColumn: 'nps', countColumn: 'respondents', measure: { kind: 'nps' } });
    expect(outcome.figures.map(({ touchpointId, value, n }) => [touchpointId, value, n])).toEqual([
      ['App', 12.5, 80],
      ['Desk', 25, 400],
    ]);
  });
});

describe('several tags in one cell', () => {
  const rows: [string, number, string][] = [
    ['Desk', 10, 'late; rude'],
    ['Desk', 0, 'late'],
    ['Desk', 9, ' rude ;rude'],
    ['App', 3, 'slow;late'],
    ['App', 9, ''],
  ];
  const file = `touchpoint,nps,tags\n${Array.from({ length: 4 }, () => rows.map((row) => row.join(',')).join('\n')).join('\n')}\n`;

  it('are seen, and count for each tag, once for everybody', async () => {
    const { path, recipe } = await guessed(file);

    const { figures, rowsUsed, segments } = await take(path, recipe, ['Desk', 'App']);

    expect(recipe).toMatchObject({ segmentColumns: ['tags'], tagColumns: ['tags'] });
    expect(rowsUsed).toBe(20);
    expect(segments).toEqual({ tags: ['late', 'rude', 'slow'] });
    const n = (touchpoint: string, tag: string | null) =>
      figures.find(
        ({ touchpointId, segment, period }) =>
          touchpointId === touchpoint && period === '' && (segment['tags'] ?? null) === tag,
      )?.n;
    expect([n('Desk', null), n('Desk', 'late'), n('Desk', 'rude')]).toEqual([12, 8, 8]);
    expect([n('App', null), n('App', 'late'), n('App', 'slow')]).toEqual([8, 4, 4]);
  });

  it('are asked for one by one in kept rows', async () => {
    const { path, recipe } = await guessed(file);
    const to = join(folder, 'tags.parquet');
    const targets = ['Desk', 'App'].map((text) => ({ id: text, text }));
    await engine.importRows(path, recipe, { metricId: 'm', targets, rowsTo: to });

    const asked = await engine.query(to, recipe, {
      metricId: 'm',
      where: [{ column: 'tags', value: 'late' }],
      period: '',
    });

    expect(asked.ok && asked.value.map(({ touchpointId, n }) => [touchpointId, n])).toEqual([
      ['App', 4],
      ['Desk', 8],
    ]);
  });
});
