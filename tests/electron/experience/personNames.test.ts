import { describe, expect, it } from 'vitest';
import { createWorkbench } from './workbench.ts';

const { put, engine } = createWorkbench();
const people = ['Ana Gil', 'Luis Soto', 'Marta Vega', 'Pablo Ruiz'];

describe('a file with a column of names', () => {
  const file = () =>
    put(
      [
        'cliente,agente,canal,paso,nps',
        ...Array.from({ length: 90 }, (_, at) =>
          [
            `María ${'ABCDEFGHIJ'[at % 10]}osada ${'KLMNOPQRS'[at % 9]}ala`,
            people[at % 4],
            ['App', 'Web'][at % 2],
            ['Alta', 'Pago'][at % 2],
            at % 11,
          ].join(','),
        ),
      ].join('\n'),
    );

  it('says so of the names and of nothing else, and takes neither for comments, segments or touchpoints', async () => {
    const found = await engine.inspect(file(), null);
    if (!found.ok) throw new Error(found.problem.kind);

    const { columns, guess } = found.value;
    expect(
      columns.filter(({ personal }) => personal.some(({ kind }) => kind === 'name')).map(({ name }) => name),
    ).toEqual(['cliente', 'agente']);
    expect(guess).toMatchObject({
      touchpointColumn: 'paso',
      segmentColumns: ['canal'],
      commentColumn: null,
      scoreColumn: 'nps',
    });
  });
});
