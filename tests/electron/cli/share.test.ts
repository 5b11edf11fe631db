import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openMapFile } from '../../../electron/cli/mapFile.ts';
import { noteOnCard, removeCard } from '../../../shared/edits/cards.ts';
import { writeComment } from '../../../shared/edits/comments.ts';
import { addPersona } from '../../../shared/edits/personas.ts';
import { quoteCustomer } from '../../../shared/edits/quotes.ts';
import { createCommandLine } from './workbench.ts';

const { folder, senda, put } = createCommandLine();

const rows = Array.from(
  { length: 60 },
  (_, at) => `Desk,${at % 11},${at < 4 ? 'Islands' : at % 2 ? 'North' : 'South'},secret words ${at}`,
);

describe('senda share', () => {
  it('writes a copy without rows, small groups and the past, and never over the map', async () => {
    put(`touchpoint,nps,region,comment\n${rows.join('\n')}\nDesk,oops 612345678,North,x\n`, 'a.csv');
    await senda('new', 'a.senda');
    await senda(
      ...['overlay', 'a.senda', '--data', 'a.csv', '--touchpoint', 'touchpoint', '--kind', 'nps', '--score', 'nps'],
      ...['--segment', 'region', '--comment', 'comment', '--create-touchpoints', '--save', 'a.senda'],
    );

    const shared = await senda('share', 'a.senda', '--to', 'b.senda', '--json');
    const over = await senda('share', 'a.senda', '--to', 'a.senda', '--json');
    symlinkSync('a.senda', join(folder, 'link.senda'));
    const overLink = await senda('share', 'a.senda', '--to', 'link.senda', '--json');

    expect(shared.json()).toMatchObject({
      smallest: 10,
      figures: 2,
      rows: 61,
      smallFigures: 1,
      otherFigures: 1,
      refusedValues: 1,
    });
    expect(over.json()).toMatchObject({ ok: false, code: 6, problem: { kind: 'share-over-itself' } });
    expect(overLink.json()).toEqual(over.json());
    const entries = unzipSync(readFileSync(join(folder, 'b.senda')));
    expect(Object.keys(entries).filter((name) => name.startsWith('data/') || name.startsWith('preview'))).toEqual([]);
    const everything = Object.values(entries)
      .map((bytes) => Buffer.from(bytes).toString('latin1'))
      .join();
    expect(everything).not.toContain('Islands');
    expect(everything).not.toContain('612345678');
    expect((await senda('check', 'b.senda', '--json')).json()).toMatchObject({ ok: true, warnings: [] });
  });

  it('leaves no customer in notes, personas, comments, views or recipes, and says what goes', async () => {
    const file = 'touchpoint,nps,region,comment\n';
    put(`${file}${rows.join('\n')}\nBranch party with Ana,9,North,x\n`, 'c.csv');
    await senda('new', 'c.senda');
    await senda(
      ...['overlay', 'c.senda', '--data', 'c.csv', '--touchpoint', 'touchpoint', '--kind', 'nps', '--score', 'nps'],
      ...['--segment', 'region', '--comment', 'comment', '--missing', 'Ana is silent', '--save', 'c.senda'],
      '--create-touchpoints',
    );
    const opened = await openMapFile(join(folder, 'c.senda'));
    if (!opened.ok) throw new Error(opened.problem.kind);
    const { live } = opened.value;
    const { cards, sources } = live.snapshot();
    const desk = Object.values(cards).find(({ text }) => text === 'Desk')?.id ?? '';
    const party = Object.values(cards).find(({ text }) => text === 'Branch party with Ana')?.id ?? '';
    const from = { sourceId: Object.keys(sources)[0] ?? '', row: 7 };
    const by = { author: 'Marta', writtenAt: '2026-01-02T03:04:05.000Z' };
    live.edit(removeCard(party));
    live.edit(
      quoteCustomer({ touchpointId: desk, text: 'secret words 7', evidence: 'row 7', from, laneName: 'Quotes' }),
    );
    live.edit(noteOnCard(desk, 'One said **secret words 7** to us'));
    live.edit(addPersona({ name: 'Rosa', quote: 'secret words 7', segment: { region: 'Islands' } }));
    live.edit(writeComment(desk, { text: 'Was that the man with the dog?', ...by }));
    await opened.value.save(join(folder, 'c.senda'));
    await opened.value.close();

    const shared = await senda('share', 'c.senda', '--to', 'd.senda', '--json');
    const bare = await senda('share', 'c.senda', '--to', 'e.senda', '--without', 'notes,personas', '--json');
    const wrong = await senda('share', 'c.senda', '--to', 'f.senda', '--with', 'secrets', '--json');

    expect(shared.json()).toMatchObject({
      ...{ files: ['c.csv'], quotes: 1, repeated: 2 },
      byHand: { notes: 1, personas: 1, quotes: 0, comments: 1 },
      taken: { notes: true, personas: true, quotes: false, comments: false },
    });
    for (const word of ['secret', 'Ana', 'Islands', 'the dog']) expect(wordsIn('c.senda'), word).toContain(word);
    for (const word of ['secret', 'Ana', 'Islands', 'the dog']) expect(wordsIn('d.senda'), word).not.toContain(word);
    expect(wordsIn('d.senda')).toContain('One said');
    expect(bare.json()).toMatchObject({ ok: true, taken: { notes: false, personas: false } });
    expect(wordsIn('e.senda')).not.toContain('One said');
    expect(wrong.json()).toMatchObject({ ok: false, code: 2 });
  });
});

/** Every byte of every entry, unpacked. */
const wordsIn = (name: string): string =>
  Object.values(unzipSync(readFileSync(join(folder, name))))
    .map((bytes) => Buffer.from(bytes).toString('latin1'))
    .join();
